// Generated from topology.schema.json by `npm run generate`; edit the schema.
// @ts-nocheck
/* eslint-disable */
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"topology.schema.json","type":"object","additionalProperties":false,"required":["name","segments","hosts"],"properties":{"name":{"$ref":"#/$defs/topologyName"},"description":{"$ref":"#/$defs/text"},"ssh":{"$ref":"#/$defs/sshDefaults"},"segments":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/segment"}},"hosts":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/host"}},"pools":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/pool"}},"directors":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/director"}},"checks":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/inlineCheck"}},"services":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/service"}},"lab":{"$ref":"#/$defs/lab"}},"$defs":{"topologyName":{"type":"string","maxLength":40,"pattern":"^(?!constructor$)[a-z]([a-z0-9-]*[a-z0-9])?$"},"name":{"type":"string","maxLength":40,"pattern":"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},"text":{"type":"string","maxLength":200,"pattern":"^[\\p{L}\\p{M}\\p{N} .,:;+_@/()-]*$"},"address":{"type":"string","maxLength":45,"pattern":"^[0-9A-Fa-f:.]+$"},"cidr":{"type":"string","maxLength":49,"pattern":"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"},"range":{"type":"string","maxLength":100,"pattern":"^[0-9A-Fa-f:.]+( *- *[0-9A-Fa-f:.]+)?$"},"interface":{"type":"string","pattern":"^(?!lo$)[A-Za-z][A-Za-z0-9_.-]{0,14}$"},"hostname":{"type":"string","maxLength":253,"pattern":"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"},"user":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"hostKeyLine":{"type":"string","maxLength":2000,"pattern":"^[A-Za-z0-9@. +/=_-]+$"},"urlPath":{"type":"string","maxLength":200,"pattern":"^/[A-Za-z0-9._~*+,;=:@%/?&-]*$"},"command":{"type":"string","maxLength":200,"pattern":"^(/[A-Za-z0-9._-]+)+( [A-Za-z0-9@%+=:,./_-]+)*$"},"trackPath":{"type":"string","maxLength":200,"pattern":"^/(run|var/lib)(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"},"processName":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]{0,14}$"},"scriptPath":{"type":"string","maxLength":200,"pattern":"^(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"},"port":{"type":"integer","minimum":1,"maximum":65535},"segment":{"type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"$ref":"#/$defs/cidr"},"gateway":{"$ref":"#/$defs/address"}}},"host":{"type":"object","additionalProperties":false,"required":["addresses"],"properties":{"addresses":{"$ref":"#/$defs/addresses"},"platform":{"enum":["debian-12"]},"networkManager":{"enum":["networkd","ifupdown"]},"ssh":{"$ref":"#/$defs/ssh"}}},"addresses":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/hostAddress"}},"hostAddress":{"type":["string","object"],"maxLength":45,"pattern":"^[0-9A-Fa-f:.]+$","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"#/$defs/address"},"interface":{"$ref":"#/$defs/interface"}}},"pool":{"type":"object","additionalProperties":false,"required":["segment","ranges"],"properties":{"segment":{"$ref":"#/$defs/name"},"ranges":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/range"}}}},"director":{"type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"type":["array","object"],"minItems":1,"maxItems":16,"uniqueItems":true,"items":{"$ref":"#/$defs/name"},"minProperties":1,"maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/directorHost"}},"segment":{"$ref":"#/$defs/name"},"gateway":{"$ref":"#/$defs/directorGateway"},"manager":{"enum":["keepalived","ipvsadm","ldirectord"]},"vrrp":{"$ref":"#/$defs/vrrp"},"timeouts":{"$ref":"#/$defs/ipvsTimeouts"},"ldirectord":{"$ref":"#/$defs/ldirectord"},"bgp":{"$ref":"#/$defs/bgp"},"survive":{"enum":["auto","sync","mh","both","none"]},"drainSeconds":{"type":"integer","minimum":0,"maximum":3600}}},"directorGateway":{"type":"object","additionalProperties":false,"oneOf":[{"required":["pool"],"not":{"required":["address"]}},{"required":["address"],"not":{"required":["pool"]}}],"properties":{"pool":{"$ref":"#/$defs/name"},"address":{"$ref":"#/$defs/address"}}},"directorHost":{"type":["object","null"],"additionalProperties":false,"properties":{"priority":{"type":"integer","minimum":1,"maximum":254}}},"vrrp":{"type":"object","additionalProperties":false,"properties":{"advertIntervalSeconds":{"type":"number","minimum":0.01,"maximum":40},"preempt":{"type":"boolean"},"preemptDelaySeconds":{"type":"number","minimum":0,"maximum":1000},"startDelaySeconds":{"type":"number","minimum":0,"maximum":1000},"auth":{"enum":["none","pass","hmac"]},"garp":{"$ref":"#/$defs/garp"},"addresses":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/address"}},"routes":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/virtualRoute"}},"track":{"$ref":"#/$defs/track"}}},"garp":{"type":"object","additionalProperties":false,"properties":{"repeat":{"type":"integer","minimum":1,"maximum":100},"delaySeconds":{"type":"integer","minimum":0,"maximum":1000},"refreshSeconds":{"type":"integer","minimum":0,"maximum":86400},"intervalSeconds":{"type":"number","minimum":0,"maximum":1}}},"bgp":{"type":"object","additionalProperties":false,"required":["asn","peers"],"properties":{"asn":{"$ref":"#/$defs/asn"},"peers":{"type":"object","minProperties":1,"maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/bgpPeer"}}}},"bgpPeer":{"type":"object","additionalProperties":false,"required":["address","asn"],"properties":{"address":{"$ref":"#/$defs/address"},"asn":{"$ref":"#/$defs/asn"}}},"asn":{"type":"integer","minimum":1,"maximum":4294967294},"ldirectord":{"type":"object","additionalProperties":false,"properties":{"quiescent":{"type":"boolean"}}},"virtualRoute":{"type":"object","additionalProperties":false,"required":["to","via"],"properties":{"to":{"$ref":"#/$defs/cidr"},"via":{"$ref":"#/$defs/address"}}},"track":{"type":"object","additionalProperties":false,"properties":{"interfaces":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/interface"},"additionalProperties":{"$ref":"#/$defs/trackedInterface"}},"scripts":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/trackedScript"}},"files":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/trackedFile"}},"processes":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/trackedProcess"}},"bfd":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/trackedBfd"}}}},"trackWeight":{"type":"integer","minimum":-253,"maximum":253},"trackedInterface":{"type":["object","null"],"additionalProperties":false,"properties":{"weight":{"$ref":"#/$defs/trackWeight"}}},"trackedScript":{"type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"$ref":"#/$defs/command"},"intervalSeconds":{"type":"integer","minimum":1,"maximum":3600},"timeoutSeconds":{"type":"integer","minimum":1,"maximum":3600},"rise":{"type":"integer","minimum":1,"maximum":100},"fall":{"type":"integer","minimum":1,"maximum":100},"weight":{"$ref":"#/$defs/trackWeight"}}},"trackedFile":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/trackPath"},"weight":{"$ref":"#/$defs/trackWeight"}}},"trackedProcess":{"type":"object","additionalProperties":false,"required":["process"],"properties":{"process":{"$ref":"#/$defs/processName"},"quorum":{"type":"integer","minimum":1,"maximum":10000},"delaySeconds":{"type":"number","minimum":0,"maximum":3600},"weight":{"$ref":"#/$defs/trackWeight"}}},"trackedBfd":{"type":"object","additionalProperties":false,"required":["neighbor"],"properties":{"neighbor":{"$ref":"#/$defs/address"},"intervalMilliseconds":{"type":"integer","minimum":10,"maximum":10000},"multiplier":{"type":"integer","minimum":2,"maximum":255},"weight":{"$ref":"#/$defs/trackWeight"}}},"ipvsTimeouts":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"tcpSeconds":{"type":"integer","minimum":1,"maximum":2678400},"tcpFinSeconds":{"type":"integer","minimum":1,"maximum":2678400},"udpSeconds":{"type":"integer","minimum":1,"maximum":2678400}}},"service":{"type":"object","additionalProperties":false,"required":["director","vip","forwarding","realServers"],"oneOf":[{"required":["port"]},{"required":["ports"]},{"not":{"anyOf":[{"required":["port"]},{"required":["ports"]}]}}],"properties":{"director":{"$ref":"#/$defs/name"},"master":{"$ref":"#/$defs/name"},"vip":{"$ref":"#/$defs/vip"},"preset":{"enum":["dns","ftp","https","mail","mysql","sip","syslog","web-service"]},"redirect":{"type":"boolean"},"passivePorts":{"type":"string","maxLength":11,"pattern":"^[0-9]{1,5}-[0-9]{1,5}$"},"port":{"$ref":"#/$defs/port"},"ports":{"type":"array","minItems":1,"maxItems":30,"items":{"type":["integer","string"],"minimum":1,"maximum":65535,"maxLength":11,"pattern":"^[0-9]{1,5}-[0-9]{1,5}$"}},"protocol":{"enum":["tcp","udp","sctp"]},"forwarding":{"enum":["dr","tun","nat","fullnat"]},"scheduler":{"enum":["rr","wrr","lc","wlc","lblc","lblcr","sh","mh","dh","fo","ovf","sed","nq","twos"]},"tunnel":{"$ref":"#/$defs/tunnel"},"sources":{"$ref":"#/$defs/name"},"schedulerFlags":{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"enum":["sh-fallback","sh-port","mh-fallback","mh-port"]}},"ops":{"type":"boolean"},"persistence":{"$ref":"#/$defs/persistence"},"thresholds":{"$ref":"#/$defs/thresholds"},"realServers":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/realServer"}},"check":{"$ref":"#/$defs/check"},"pathCheck":{"type":"boolean"},"alpha":{"type":"boolean"},"quorum":{"$ref":"#/$defs/quorum"},"omega":{"type":"boolean"},"sorryServer":{"$ref":"#/$defs/sorryServer"}}},"persistence":{"type":["object","null"],"additionalProperties":false,"properties":{"timeoutSeconds":{"type":"integer","minimum":1,"maximum":2678400},"netmask":{"$ref":"#/$defs/address"},"engine":{"enum":["sip"]}}},"thresholds":{"type":"object","additionalProperties":false,"required":["upper"],"properties":{"upper":{"type":"integer","minimum":1,"maximum":2147483647},"lower":{"type":"integer","minimum":1,"maximum":2147483647}}},"quorum":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"weight":{"type":"integer","minimum":1,"maximum":65535},"hysteresis":{"type":"integer","minimum":0,"maximum":65534},"upScript":{"$ref":"#/$defs/scriptPath"},"downScript":{"$ref":"#/$defs/scriptPath"}}},"vip":{"type":"object","additionalProperties":false,"oneOf":[{"required":["pool"],"not":{"required":["address"]}},{"required":["address"],"not":{"anyOf":[{"required":["pool"]},{"required":["name"]}]}}],"properties":{"pool":{"$ref":"#/$defs/name"},"name":{"$ref":"#/$defs/name"},"address":{"$ref":"#/$defs/address"}}},"tunnel":{"type":"object","additionalProperties":false,"required":["mtuPlan"],"properties":{"type":{"enum":["ipip","gre","gue"]},"mtuPlan":{"enum":["advmss","clampMss","fragment"]}}},"realServer":{"type":["object","null"],"additionalProperties":false,"properties":{"weight":{"type":"integer","minimum":0,"maximum":65535},"port":{"$ref":"#/$defs/port"},"segment":{"$ref":"#/$defs/name"},"forwarding":{"enum":["dr","tun"]},"thresholds":{"$ref":"#/$defs/thresholds"}}},"check":{"type":["string","object"],"maxLength":40,"pattern":"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tcp":{"$ref":"#/$defs/tcpCheck"},"http":{"$ref":"#/$defs/httpCheck"},"https":{"$ref":"#/$defs/httpCheck"},"smtp":{"$ref":"#/$defs/smtpCheck"},"dns":{"$ref":"#/$defs/dnsCheck"},"udp":{"$ref":"#/$defs/udpCheck"},"ping":{"$ref":"#/$defs/pingCheck"},"misc":{"$ref":"#/$defs/miscCheck"},"file":{"$ref":"#/$defs/fileCheck"},"bfd":{"$ref":"#/$defs/bfdCheck"},"none":{"type":["object","null"],"additionalProperties":false,"properties":{}}}},"inlineCheck":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tcp":{"$ref":"#/$defs/tcpCheck"},"http":{"$ref":"#/$defs/httpCheck"},"https":{"$ref":"#/$defs/httpCheck"},"smtp":{"$ref":"#/$defs/smtpCheck"},"dns":{"$ref":"#/$defs/dnsCheck"},"udp":{"$ref":"#/$defs/udpCheck"},"ping":{"$ref":"#/$defs/pingCheck"},"misc":{"$ref":"#/$defs/miscCheck"},"file":{"$ref":"#/$defs/fileCheck"},"bfd":{"$ref":"#/$defs/bfdCheck"},"none":{"type":["object","null"],"additionalProperties":false,"properties":{}}}},"tcpCheck":{"type":["object","null"],"additionalProperties":false,"properties":{"port":{"$ref":"#/$defs/checkPort"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}},"httpCheck":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/urlPath"},"status":{"type":"integer","minimum":100,"maximum":599},"host":{"$ref":"#/$defs/hostname"},"port":{"$ref":"#/$defs/checkPort"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}},"smtpCheck":{"type":["object","null"],"additionalProperties":false,"properties":{"heloName":{"$ref":"#/$defs/hostname"},"port":{"$ref":"#/$defs/checkPort"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}},"dnsCheck":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":253,"pattern":"^(\\.|[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?)*\\.?)$"},"type":{"enum":["A","NS","CNAME","SOA","MX","TXT","AAAA"]},"port":{"$ref":"#/$defs/checkPort"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}},"udpCheck":{"type":["object","null"],"additionalProperties":false,"properties":{"payload":{"type":"string","maxLength":510,"pattern":"^([0-9A-Fa-f]{2})+$"},"reply":{"type":"string","maxLength":510,"pattern":"^(any|([0-9A-Fa-fx]{2})+)$"},"port":{"$ref":"#/$defs/checkPort"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}},"pingCheck":{"type":["object","null"],"additionalProperties":false,"properties":{"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}},"miscCheck":{"type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"$ref":"#/$defs/command"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}},"fileCheck":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/trackPath"}}},"bfdCheck":{"type":["object","null"],"additionalProperties":false,"properties":{"intervalMilliseconds":{"type":"integer","minimum":10,"maximum":1000},"multiplier":{"type":"integer","minimum":1,"maximum":10}}},"checkPort":{"type":"integer","minimum":1,"maximum":65535},"intervalSeconds":{"type":"integer","minimum":1,"maximum":3600},"timeoutSeconds":{"type":"integer","minimum":1,"maximum":3600},"retries":{"type":"integer","minimum":0,"maximum":100},"retryDelaySeconds":{"type":"integer","minimum":1,"maximum":3600},"sorryServer":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"#/$defs/address"},"port":{"$ref":"#/$defs/port"}}},"sshDefaults":{"type":"object","additionalProperties":false,"properties":{"user":{"$ref":"#/$defs/user"},"port":{"$ref":"#/$defs/port"},"become":{"$ref":"#/$defs/become"},"insecureIgnoreHostKey":{"$ref":"#/$defs/insecureIgnoreHostKey"},"bastion":{"$ref":"#/$defs/bastion"}}},"ssh":{"type":"object","additionalProperties":false,"properties":{"address":{"$ref":"#/$defs/hostname"},"user":{"$ref":"#/$defs/user"},"port":{"$ref":"#/$defs/port"},"become":{"$ref":"#/$defs/become"},"hostKey":{"$ref":"#/$defs/hostKeyLine"},"insecureIgnoreHostKey":{"$ref":"#/$defs/insecureIgnoreHostKey"},"bastion":{"$ref":"#/$defs/bastion"}}},"become":{"enum":["none","sudo"]},"insecureIgnoreHostKey":{"const":true},"bastion":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"#/$defs/hostname"},"user":{"$ref":"#/$defs/user"},"port":{"$ref":"#/$defs/port"},"hostKey":{"$ref":"#/$defs/hostKeyLine"},"insecureIgnoreHostKey":{"$ref":"#/$defs/insecureIgnoreHostKey"}}},"lab":{"type":"object","additionalProperties":false,"properties":{"clients":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/client"}},"router":{"$ref":"#/$defs/router"}}},"client":{"type":"object","additionalProperties":false,"required":["addresses"],"properties":{"addresses":{"$ref":"#/$defs/addresses"}}},"router":{"type":"object","additionalProperties":false,"properties":{"delayMilliseconds":{"type":"number","minimum":0,"maximum":10000},"lossPercent":{"type":"number","minimum":0,"maximum":100}}}}};
const schema32 = {"type":"string","maxLength":40,"pattern":"^(?!constructor$)[a-z]([a-z0-9-]*[a-z0-9])?$"};
const schema33 = {"type":"string","maxLength":200,"pattern":"^[\\p{L}\\p{M}\\p{N} .,:;+_@/()-]*$"};
const schema45 = {"type":"string","maxLength":40,"pattern":"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^(?!constructor$)[a-z]([a-z0-9-]*[a-z0-9])?$", "u");
const pattern5 = new RegExp("^[\\p{L}\\p{M}\\p{N} .,:;+_@/()-]*$", "u");
const pattern10 = new RegExp("^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$", "u");
const schema34 = {"type":"object","additionalProperties":false,"properties":{"user":{"$ref":"#/$defs/user"},"port":{"$ref":"#/$defs/port"},"become":{"$ref":"#/$defs/become"},"insecureIgnoreHostKey":{"$ref":"#/$defs/insecureIgnoreHostKey"},"bastion":{"$ref":"#/$defs/bastion"}}};
const schema35 = {"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"};
const schema36 = {"type":"integer","minimum":1,"maximum":65535};
const schema37 = {"enum":["none","sudo"]};
const schema38 = {"const":true};
const pattern6 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");
const schema39 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"#/$defs/hostname"},"user":{"$ref":"#/$defs/user"},"port":{"$ref":"#/$defs/port"},"hostKey":{"$ref":"#/$defs/hostKeyLine"},"insecureIgnoreHostKey":{"$ref":"#/$defs/insecureIgnoreHostKey"}}};
const schema40 = {"type":"string","maxLength":253,"pattern":"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"};
const schema43 = {"type":"string","maxLength":2000,"pattern":"^[A-Za-z0-9@. +/=_-]+$"};
const pattern7 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9@. +/=_-]+$", "u");
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!(((((key0 === "address") || (key0 === "user")) || (key0 === "port")) || (key0 === "hostKey")) || (key0 === "insecureIgnoreHostKey"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(func2(data0) > 253){
const err2 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.user !== undefined){
let data1 = data.user;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err5 = {instancePath:instancePath+"/user",schemaPath:"#/$defs/user/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\""};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}
else {
const err6 = {instancePath:instancePath+"/user",schemaPath:"#/$defs/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}}
if(data.hostKey !== undefined){
let data3 = data.hostKey;
if(typeof data3 === "string"){
if(func2(data3) > 2000){
const err10 = {instancePath:instancePath+"/hostKey",schemaPath:"#/$defs/hostKeyLine/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}
if(!pattern9.test(data3)){
const err11 = {instancePath:instancePath+"/hostKey",schemaPath:"#/$defs/hostKeyLine/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@. +/=_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9@. +/=_-]+$"+"\""};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}}
else {
const err12 = {instancePath:instancePath+"/hostKey",schemaPath:"#/$defs/hostKeyLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}
if(data.insecureIgnoreHostKey !== undefined){
if(true !== data.insecureIgnoreHostKey){
const err13 = {instancePath:instancePath+"/insecureIgnoreHostKey",schemaPath:"#/$defs/insecureIgnoreHostKey/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}validate22.errors = vErrors;
return errors === 0;}validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "user") || (key0 === "port")) || (key0 === "become")) || (key0 === "insecureIgnoreHostKey")) || (key0 === "bastion"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err1 = {instancePath:instancePath+"/user",schemaPath:"#/$defs/user/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\""};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
else {
const err2 = {instancePath:instancePath+"/user",schemaPath:"#/$defs/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}}
if(data.become !== undefined){
let data2 = data.become;
if(!((data2 === "none") || (data2 === "sudo"))){
const err6 = {instancePath:instancePath+"/become",schemaPath:"#/$defs/become/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}}
if(data.insecureIgnoreHostKey !== undefined){
if(true !== data.insecureIgnoreHostKey){
const err7 = {instancePath:instancePath+"/insecureIgnoreHostKey",schemaPath:"#/$defs/insecureIgnoreHostKey/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}
if(data.bastion !== undefined){
if(!(validate22(data.bastion, {instancePath:instancePath+"/bastion",parentData:data,parentDataProperty:"bastion",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}validate21.errors = vErrors;
return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema46 = {"type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"$ref":"#/$defs/cidr"},"gateway":{"$ref":"#/$defs/address"}}};
const schema47 = {"type":"string","maxLength":49,"pattern":"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"};
const schema48 = {"type":"string","maxLength":45,"pattern":"^[0-9A-Fa-f:.]+$"};
const pattern11 = new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$", "u");
const pattern12 = new RegExp("^[0-9A-Fa-f:.]+$", "u");
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cidr === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cidr"},message:"must have required property '"+"cidr"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!((key0 === "cidr") || (key0 === "gateway"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.cidr !== undefined){
let data0 = data.cidr;
if(typeof data0 === "string"){
if(func2(data0) > 49){
const err2 = {instancePath:instancePath+"/cidr",schemaPath:"#/$defs/cidr/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern11.test(data0)){
const err3 = {instancePath:instancePath+"/cidr",schemaPath:"#/$defs/cidr/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/cidr",schemaPath:"#/$defs/cidr/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.gateway !== undefined){
let data1 = data.gateway;
if(typeof data1 === "string"){
if(func2(data1) > 45){
const err5 = {instancePath:instancePath+"/gateway",schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if(!pattern12.test(data1)){
const err6 = {instancePath:instancePath+"/gateway",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+$"+"\""};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}}
else {
const err7 = {instancePath:instancePath+"/gateway",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}validate25.errors = vErrors;
return errors === 0;}validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema50 = {"type":"object","additionalProperties":false,"required":["addresses"],"properties":{"addresses":{"$ref":"#/$defs/addresses"},"platform":{"enum":["debian-12"]},"networkManager":{"enum":["networkd","ifupdown"]},"ssh":{"$ref":"#/$defs/ssh"}}};
const schema51 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/hostAddress"}};
const schema53 = {"type":["string","object"],"maxLength":45,"pattern":"^[0-9A-Fa-f:.]+$","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"#/$defs/address"},"interface":{"$ref":"#/$defs/interface"}}};
const schema55 = {"type":"string","pattern":"^(?!lo$)[A-Za-z][A-Za-z0-9_.-]{0,14}$"};
const pattern17 = new RegExp("^(?!lo$)[A-Za-z][A-Za-z0-9_.-]{0,14}$", "u");
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type},message:"must be string,object"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(typeof data === "string"){
if(func2(data) > 45){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
if(!pattern12.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+$"+"\""};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
for(const key0 in data){
if(!((key0 === "address") || (key0 === "interface"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(func2(data0) > 45){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if(!pattern12.test(data0)){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+$"+"\""};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}
if(data.interface !== undefined){
let data1 = data.interface;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err8 = {instancePath:instancePath+"/interface",schemaPath:"#/$defs/interface/pattern",keyword:"pattern",params:{pattern: "^(?!lo$)[A-Za-z][A-Za-z0-9_.-]{0,14}$"},message:"must match pattern \""+"^(?!lo$)[A-Za-z][A-Za-z0-9_.-]{0,14}$"+"\""};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}}
else {
const err9 = {instancePath:instancePath+"/interface",schemaPath:"#/$defs/interface/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}}validate29.errors = vErrors;
return errors === 0;}validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 40){
const err1 = {instancePath,schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key0};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
if(!pattern10.test(key0)){
const err2 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key0};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
else {
const err3 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
for(const key1 in data){
if(!(validate29(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}}}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}validate28.errors = vErrors;
return errors === 0;}validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema56 = {"type":"object","additionalProperties":false,"properties":{"address":{"$ref":"#/$defs/hostname"},"user":{"$ref":"#/$defs/user"},"port":{"$ref":"#/$defs/port"},"become":{"$ref":"#/$defs/become"},"hostKey":{"$ref":"#/$defs/hostKeyLine"},"insecureIgnoreHostKey":{"$ref":"#/$defs/insecureIgnoreHostKey"},"bastion":{"$ref":"#/$defs/bastion"}}};
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "address") || (key0 === "user")) || (key0 === "port")) || (key0 === "become")) || (key0 === "hostKey")) || (key0 === "insecureIgnoreHostKey")) || (key0 === "bastion"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(func2(data0) > 253){
const err1 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"+"\""};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
else {
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
if(data.user !== undefined){
let data1 = data.user;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/user",schemaPath:"#/$defs/user/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\""};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
else {
const err5 = {instancePath:instancePath+"/user",schemaPath:"#/$defs/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}}}
if(data.become !== undefined){
let data3 = data.become;
if(!((data3 === "none") || (data3 === "sudo"))){
const err9 = {instancePath:instancePath+"/become",schemaPath:"#/$defs/become/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
if(data.hostKey !== undefined){
let data4 = data.hostKey;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err10 = {instancePath:instancePath+"/hostKey",schemaPath:"#/$defs/hostKeyLine/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}
if(!pattern9.test(data4)){
const err11 = {instancePath:instancePath+"/hostKey",schemaPath:"#/$defs/hostKeyLine/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@. +/=_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9@. +/=_-]+$"+"\""};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}}
else {
const err12 = {instancePath:instancePath+"/hostKey",schemaPath:"#/$defs/hostKeyLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}
if(data.insecureIgnoreHostKey !== undefined){
if(true !== data.insecureIgnoreHostKey){
const err13 = {instancePath:instancePath+"/insecureIgnoreHostKey",schemaPath:"#/$defs/insecureIgnoreHostKey/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}
if(data.bastion !== undefined){
if(!(validate22(data.bastion, {instancePath:instancePath+"/bastion",parentData:data,parentDataProperty:"bastion",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}validate32.errors = vErrors;
return errors === 0;}validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addresses === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "addresses"},message:"must have required property '"+"addresses"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!((((key0 === "addresses") || (key0 === "platform")) || (key0 === "networkManager")) || (key0 === "ssh"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.addresses !== undefined){
if(!(validate28(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}}
if(data.platform !== undefined){
if(!(data.platform === "debian-12")){
const err2 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/enum",keyword:"enum",params:{allowedValues: schema50.properties.platform.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
if(data.networkManager !== undefined){
let data2 = data.networkManager;
if(!((data2 === "networkd") || (data2 === "ifupdown"))){
const err3 = {instancePath:instancePath+"/networkManager",schemaPath:"#/properties/networkManager/enum",keyword:"enum",params:{allowedValues: schema50.properties.networkManager.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
if(data.ssh !== undefined){
if(!(validate32(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);errors = vErrors.length;}}}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}validate27.errors = vErrors;
return errors === 0;}validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema64 = {"type":"object","additionalProperties":false,"required":["segment","ranges"],"properties":{"segment":{"$ref":"#/$defs/name"},"ranges":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/range"}}}};
const schema66 = {"type":"string","maxLength":100,"pattern":"^[0-9A-Fa-f:.]+( *- *[0-9A-Fa-f:.]+)?$"};
const pattern23 = new RegExp("^[0-9A-Fa-f:.]+( *- *[0-9A-Fa-f:.]+)?$", "u");
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segment === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segment"},message:"must have required property '"+"segment"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data.ranges === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ranges"},message:"must have required property '"+"ranges"+"'"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
for(const key0 in data){
if(!((key0 === "segment") || (key0 === "ranges"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
if(data.segment !== undefined){
let data0 = data.segment;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err3 = {instancePath:instancePath+"/segment",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(!pattern10.test(data0)){
const err4 = {instancePath:instancePath+"/segment",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
else {
const err5 = {instancePath:instancePath+"/segment",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}
if(data.ranges !== undefined){
let data1 = data.ranges;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err6 = {instancePath:instancePath+"/ranges",schemaPath:"#/properties/ranges/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/ranges",schemaPath:"#/properties/ranges/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err8 = {instancePath:instancePath+"/ranges/" + i0,schemaPath:"#/$defs/range/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if(!pattern23.test(data2)){
const err9 = {instancePath:instancePath+"/ranges/" + i0,schemaPath:"#/$defs/range/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+( *- *[0-9A-Fa-f:.]+)?$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+( *- *[0-9A-Fa-f:.]+)?$"+"\""};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
else {
const err10 = {instancePath:instancePath+"/ranges/" + i0,schemaPath:"#/$defs/range/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}}
else {
const err11 = {instancePath:instancePath+"/ranges",schemaPath:"#/properties/ranges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}}}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}validate36.errors = vErrors;
return errors === 0;}validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema68 = {"type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"type":["array","object"],"minItems":1,"maxItems":16,"uniqueItems":true,"items":{"$ref":"#/$defs/name"},"minProperties":1,"maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/directorHost"}},"segment":{"$ref":"#/$defs/name"},"gateway":{"$ref":"#/$defs/directorGateway"},"manager":{"enum":["keepalived","ipvsadm","ldirectord"]},"vrrp":{"$ref":"#/$defs/vrrp"},"timeouts":{"$ref":"#/$defs/ipvsTimeouts"},"ldirectord":{"$ref":"#/$defs/ldirectord"},"bgp":{"$ref":"#/$defs/bgp"},"survive":{"enum":["auto","sync","mh","both","none"]},"drainSeconds":{"type":"integer","minimum":0,"maximum":3600}}};
const schema71 = {"type":["object","null"],"additionalProperties":false,"properties":{"priority":{"type":"integer","minimum":1,"maximum":254}}};
const schema102 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"tcpSeconds":{"type":"integer","minimum":1,"maximum":2678400},"tcpFinSeconds":{"type":"integer","minimum":1,"maximum":2678400},"udpSeconds":{"type":"integer","minimum":1,"maximum":2678400}}};
const schema103 = {"type":"object","additionalProperties":false,"properties":{"quiescent":{"type":"boolean"}}};
const func0 = require("ajv/dist/runtime/equal").default;
const schema73 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["pool"],"not":{"required":["address"]}},{"required":["address"],"not":{"required":["pool"]}}],"properties":{"pool":{"$ref":"#/$defs/name"},"address":{"$ref":"#/$defs/address"}}};
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.address === undefined) && (missing0 = "address")){
const err0 = {};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {instancePath,schemaPath:"#/oneOf/0/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
else {errors = _errs3;
if(vErrors !== null){
if(_errs3){vErrors.length = _errs3;}
else {vErrors = null;}}}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pool === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
var _valid0 = _errs2 === errors;
if(_valid0){valid0 = true;passing0 = 0;}
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.pool === undefined) && (missing1 = "pool")){
const err3 = {};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
var valid2 = _errs7 === errors;
if(valid2){
const err4 = {instancePath,schemaPath:"#/oneOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}
else {errors = _errs6;
if(vErrors !== null){
if(_errs6){vErrors.length = _errs6;}
else {vErrors = null;}}}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}
else {
if(_valid0){valid0 = true;passing0 = 1;}}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
else {errors = _errs1;
if(vErrors !== null){
if(_errs1){vErrors.length = _errs1;}
else {vErrors = null;}}}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "pool") || (key0 === "address"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}
if(data.pool !== undefined){
let data0 = data.pool;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err8 = {instancePath:instancePath+"/pool",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if(!pattern10.test(data0)){
const err9 = {instancePath:instancePath+"/pool",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
else {
const err10 = {instancePath:instancePath+"/pool",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func2(data1) > 45){
const err11 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if(!pattern12.test(data1)){
const err12 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+$"+"\""};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}
else {
const err13 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}validate39.errors = vErrors;
return errors === 0;}validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema76 = {"type":"object","additionalProperties":false,"properties":{"advertIntervalSeconds":{"type":"number","minimum":0.01,"maximum":40},"preempt":{"type":"boolean"},"preemptDelaySeconds":{"type":"number","minimum":0,"maximum":1000},"startDelaySeconds":{"type":"number","minimum":0,"maximum":1000},"auth":{"enum":["none","pass","hmac"]},"garp":{"$ref":"#/$defs/garp"},"addresses":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/address"}},"routes":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/virtualRoute"}},"track":{"$ref":"#/$defs/track"}}};
const schema77 = {"type":"object","additionalProperties":false,"properties":{"repeat":{"type":"integer","minimum":1,"maximum":100},"delaySeconds":{"type":"integer","minimum":0,"maximum":1000},"refreshSeconds":{"type":"integer","minimum":0,"maximum":86400},"intervalSeconds":{"type":"number","minimum":0,"maximum":1}}};
const schema79 = {"type":"object","additionalProperties":false,"required":["to","via"],"properties":{"to":{"$ref":"#/$defs/cidr"},"via":{"$ref":"#/$defs/address"}}};
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data.via === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "via"},message:"must have required property '"+"via"+"'"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
for(const key0 in data){
if(!((key0 === "to") || (key0 === "via"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
if(data.to !== undefined){
let data0 = data.to;
if(typeof data0 === "string"){
if(func2(data0) > 49){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/cidr/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(!pattern11.test(data0)){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/cidr/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"+"\""};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
else {
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/cidr/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}
if(data.via !== undefined){
let data1 = data.via;
if(typeof data1 === "string"){
if(func2(data1) > 45){
const err6 = {instancePath:instancePath+"/via",schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(!pattern12.test(data1)){
const err7 = {instancePath:instancePath+"/via",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+$"+"\""};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}
else {
const err8 = {instancePath:instancePath+"/via",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}}}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}validate42.errors = vErrors;
return errors === 0;}validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema82 = {"type":"object","additionalProperties":false,"properties":{"interfaces":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/interface"},"additionalProperties":{"$ref":"#/$defs/trackedInterface"}},"scripts":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/trackedScript"}},"files":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/trackedFile"}},"processes":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/trackedProcess"}},"bfd":{"type":"object","maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/trackedBfd"}}}};
const schema84 = {"type":["object","null"],"additionalProperties":false,"properties":{"weight":{"$ref":"#/$defs/trackWeight"}}};
const schema85 = {"type":"integer","minimum":-253,"maximum":253};
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema84.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "weight")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.weight !== undefined){
let data0 = data.weight;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 253 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253},message:"must be <= 253"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(data0 < -253 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/minimum",keyword:"minimum",params:{comparison: ">=", limit: -253},message:"must be >= -253"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}}}validate45.errors = vErrors;
return errors === 0;}validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema87 = {"type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"$ref":"#/$defs/command"},"intervalSeconds":{"type":"integer","minimum":1,"maximum":3600},"timeoutSeconds":{"type":"integer","minimum":1,"maximum":3600},"rise":{"type":"integer","minimum":1,"maximum":100},"fall":{"type":"integer","minimum":1,"maximum":100},"weight":{"$ref":"#/$defs/trackWeight"}}};
const schema88 = {"type":"string","maxLength":200,"pattern":"^(/[A-Za-z0-9._-]+)+( [A-Za-z0-9@%+=:,./_-]+)*$"};
const pattern35 = new RegExp("^(/[A-Za-z0-9._-]+)+( [A-Za-z0-9@%+=:,./_-]+)*$", "u");
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!((((((key0 === "command") || (key0 === "intervalSeconds")) || (key0 === "timeoutSeconds")) || (key0 === "rise")) || (key0 === "fall")) || (key0 === "weight"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.command !== undefined){
let data0 = data.command;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern35.test(data0)){
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9._-]+)+( [A-Za-z0-9@%+=:,./_-]+)*$"},message:"must match pattern \""+"^(/[A-Za-z0-9._-]+)+( [A-Za-z0-9@%+=:,./_-]+)*$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.intervalSeconds !== undefined){
let data1 = data.intervalSeconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/properties/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3600 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/properties/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/properties/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}
if(data.timeoutSeconds !== undefined){
let data2 = data.timeoutSeconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3600 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}}
if(data.rise !== undefined){
let data3 = data.rise;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/rise",schemaPath:"#/properties/rise/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/rise",schemaPath:"#/properties/rise/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/rise",schemaPath:"#/properties/rise/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}
if(data.fall !== undefined){
let data4 = data.fall;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/fall",schemaPath:"#/properties/fall/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/fall",schemaPath:"#/properties/fall/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/fall",schemaPath:"#/properties/fall/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}}}
if(data.weight !== undefined){
let data5 = data.weight;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 253 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253},message:"must be <= 253"};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}
if(data5 < -253 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/minimum",keyword:"minimum",params:{comparison: ">=", limit: -253},message:"must be >= -253"};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}}}}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err20];}
else {vErrors.push(err20);}errors++;}validate47.errors = vErrors;
return errors === 0;}validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema91 = {"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/trackPath"},"weight":{"$ref":"#/$defs/trackWeight"}}};
const schema92 = {"type":"string","maxLength":200,"pattern":"^/(run|var/lib)(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"};
const pattern37 = new RegExp("^/(run|var/lib)(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$", "u");
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "weight"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/trackPath/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern37.test(data0)){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/trackPath/pattern",keyword:"pattern",params:{pattern: "^/(run|var/lib)(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"},message:"must match pattern \""+"^/(run|var/lib)(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/trackPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 253 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253},message:"must be <= 253"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1 < -253 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/minimum",keyword:"minimum",params:{comparison: ">=", limit: -253},message:"must be >= -253"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}validate49.errors = vErrors;
return errors === 0;}validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema95 = {"type":"object","additionalProperties":false,"required":["process"],"properties":{"process":{"$ref":"#/$defs/processName"},"quorum":{"type":"integer","minimum":1,"maximum":10000},"delaySeconds":{"type":"number","minimum":0,"maximum":3600},"weight":{"$ref":"#/$defs/trackWeight"}}};
const schema96 = {"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]{0,14}$"};
const pattern39 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]{0,14}$", "u");
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.process === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "process"},message:"must have required property '"+"process"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!((((key0 === "process") || (key0 === "quorum")) || (key0 === "delaySeconds")) || (key0 === "weight"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.process !== undefined){
let data0 = data.process;
if(typeof data0 === "string"){
if(!pattern39.test(data0)){
const err2 = {instancePath:instancePath+"/process",schemaPath:"#/$defs/processName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,14}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]{0,14}$"+"\""};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
else {
const err3 = {instancePath:instancePath+"/process",schemaPath:"#/$defs/processName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
if(data.quorum !== undefined){
let data1 = data.quorum;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}}}
if(data.delaySeconds !== undefined){
let data2 = data.delaySeconds;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3600 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/delaySeconds",schemaPath:"#/properties/delaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/delaySeconds",schemaPath:"#/properties/delaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}}
else {
const err9 = {instancePath:instancePath+"/delaySeconds",schemaPath:"#/properties/delaySeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
if(data.weight !== undefined){
let data3 = data.weight;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 253 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253},message:"must be <= 253"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if(data3 < -253 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/minimum",keyword:"minimum",params:{comparison: ">=", limit: -253},message:"must be >= -253"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}}}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}validate51.errors = vErrors;
return errors === 0;}validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema99 = {"type":"object","additionalProperties":false,"required":["neighbor"],"properties":{"neighbor":{"$ref":"#/$defs/address"},"intervalMilliseconds":{"type":"integer","minimum":10,"maximum":10000},"multiplier":{"type":"integer","minimum":2,"maximum":255},"weight":{"$ref":"#/$defs/trackWeight"}}};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.neighbor === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "neighbor"},message:"must have required property '"+"neighbor"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!((((key0 === "neighbor") || (key0 === "intervalMilliseconds")) || (key0 === "multiplier")) || (key0 === "weight"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.neighbor !== undefined){
let data0 = data.neighbor;
if(typeof data0 === "string"){
if(func2(data0) > 45){
const err2 = {instancePath:instancePath+"/neighbor",schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern12.test(data0)){
const err3 = {instancePath:instancePath+"/neighbor",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/neighbor",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.intervalMilliseconds !== undefined){
let data1 = data.intervalMilliseconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/intervalMilliseconds",schemaPath:"#/properties/intervalMilliseconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/intervalMilliseconds",schemaPath:"#/properties/intervalMilliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1 < 10 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/intervalMilliseconds",schemaPath:"#/properties/intervalMilliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}
if(data.multiplier !== undefined){
let data2 = data.multiplier;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/multiplier",schemaPath:"#/properties/multiplier/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 255 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/multiplier",schemaPath:"#/properties/multiplier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if(data2 < 2 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/multiplier",schemaPath:"#/properties/multiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}}
if(data.weight !== undefined){
let data3 = data.weight;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 253 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 253},message:"must be <= 253"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
if(data3 < -253 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/trackWeight/minimum",keyword:"minimum",params:{comparison: ">=", limit: -253},message:"must be >= -253"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}validate53.errors = vErrors;
return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "interfaces") || (key0 === "scripts")) || (key0 === "files")) || (key0 === "processes")) || (key0 === "bfd"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}}
if(data.interfaces !== undefined){
let data0 = data.interfaces;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 16){
const err1 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern17.test(key1)){
const err2 = {instancePath:instancePath+"/interfaces",schemaPath:"#/$defs/interface/pattern",keyword:"pattern",params:{pattern: "^(?!lo$)[A-Za-z][A-Za-z0-9_.-]{0,14}$"},message:"must match pattern \""+"^(?!lo$)[A-Za-z][A-Za-z0-9_.-]{0,14}$"+"\"",propertyName:key1};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
else {
const err3 = {instancePath:instancePath+"/interfaces",schemaPath:"#/$defs/interface/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
var valid1 = _errs4 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
for(const key2 in data0){
if(!(validate45(data0[key2], {instancePath:instancePath+"/interfaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);errors = vErrors.length;}}}
else {
const err5 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}
if(data.scripts !== undefined){
let data2 = data.scripts;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 16){
const err6 = {instancePath:instancePath+"/scripts",schemaPath:"#/properties/scripts/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
for(const key3 in data2){
const _errs11 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 40){
const err7 = {instancePath:instancePath+"/scripts",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key3};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}
if(!pattern10.test(key3)){
const err8 = {instancePath:instancePath+"/scripts",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key3};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}}
else {
const err9 = {instancePath:instancePath+"/scripts",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
var valid4 = _errs11 === errors;
if(!valid4){
const err10 = {instancePath:instancePath+"/scripts",schemaPath:"#/properties/scripts/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}
for(const key4 in data2){
if(!(validate47(data2[key4], {instancePath:instancePath+"/scripts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key4,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);errors = vErrors.length;}}}
else {
const err11 = {instancePath:instancePath+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}}
if(data.files !== undefined){
let data4 = data.files;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 16){
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
for(const key5 in data4){
const _errs18 = errors;
if(typeof key5 === "string"){
if(func2(key5) > 40){
const err13 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key5};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}
if(!pattern10.test(key5)){
const err14 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key5};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}}
else {
const err15 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key5};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}
var valid7 = _errs18 === errors;
if(!valid7){
const err16 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}}
for(const key6 in data4){
if(!(validate49(data4[key6], {instancePath:instancePath+"/files/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key6,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);errors = vErrors.length;}}}
else {
const err17 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}}
if(data.processes !== undefined){
let data6 = data.processes;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 16){
const err18 = {instancePath:instancePath+"/processes",schemaPath:"#/properties/processes/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}
for(const key7 in data6){
const _errs25 = errors;
if(typeof key7 === "string"){
if(func2(key7) > 40){
const err19 = {instancePath:instancePath+"/processes",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key7};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}
if(!pattern10.test(key7)){
const err20 = {instancePath:instancePath+"/processes",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key7};
if(vErrors === null){vErrors = [err20];}
else {vErrors.push(err20);}errors++;}}
else {
const err21 = {instancePath:instancePath+"/processes",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key7};
if(vErrors === null){vErrors = [err21];}
else {vErrors.push(err21);}errors++;}
var valid10 = _errs25 === errors;
if(!valid10){
const err22 = {instancePath:instancePath+"/processes",schemaPath:"#/properties/processes/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){vErrors = [err22];}
else {vErrors.push(err22);}errors++;}}
for(const key8 in data6){
if(!(validate51(data6[key8], {instancePath:instancePath+"/processes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key8,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);errors = vErrors.length;}}}
else {
const err23 = {instancePath:instancePath+"/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err23];}
else {vErrors.push(err23);}errors++;}}
if(data.bfd !== undefined){
let data8 = data.bfd;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 16){
const err24 = {instancePath:instancePath+"/bfd",schemaPath:"#/properties/bfd/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"};
if(vErrors === null){vErrors = [err24];}
else {vErrors.push(err24);}errors++;}
for(const key9 in data8){
const _errs32 = errors;
if(typeof key9 === "string"){
if(func2(key9) > 40){
const err25 = {instancePath:instancePath+"/bfd",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key9};
if(vErrors === null){vErrors = [err25];}
else {vErrors.push(err25);}errors++;}
if(!pattern10.test(key9)){
const err26 = {instancePath:instancePath+"/bfd",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key9};
if(vErrors === null){vErrors = [err26];}
else {vErrors.push(err26);}errors++;}}
else {
const err27 = {instancePath:instancePath+"/bfd",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key9};
if(vErrors === null){vErrors = [err27];}
else {vErrors.push(err27);}errors++;}
var valid13 = _errs32 === errors;
if(!valid13){
const err28 = {instancePath:instancePath+"/bfd",schemaPath:"#/properties/bfd/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){vErrors = [err28];}
else {vErrors.push(err28);}errors++;}}
for(const key10 in data8){
if(!(validate53(data8[key10], {instancePath:instancePath+"/bfd/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key10,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}
else {
const err29 = {instancePath:instancePath+"/bfd",schemaPath:"#/properties/bfd/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err29];}
else {vErrors.push(err29);}errors++;}}}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err30];}
else {vErrors.push(err30);}errors++;}validate44.errors = vErrors;
return errors === 0;}validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema76.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}}
if(data.advertIntervalSeconds !== undefined){
let data0 = data.advertIntervalSeconds;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 40 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/advertIntervalSeconds",schemaPath:"#/properties/advertIntervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
if(data0 < 0.01 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/advertIntervalSeconds",schemaPath:"#/properties/advertIntervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
else {
const err3 = {instancePath:instancePath+"/advertIntervalSeconds",schemaPath:"#/properties/advertIntervalSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
if(data.preempt !== undefined){
if(typeof data.preempt !== "boolean"){
const err4 = {instancePath:instancePath+"/preempt",schemaPath:"#/properties/preempt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.preemptDelaySeconds !== undefined){
let data2 = data.preemptDelaySeconds;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/preemptDelaySeconds",schemaPath:"#/properties/preemptDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/preemptDelaySeconds",schemaPath:"#/properties/preemptDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}}
else {
const err7 = {instancePath:instancePath+"/preemptDelaySeconds",schemaPath:"#/properties/preemptDelaySeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}
if(data.startDelaySeconds !== undefined){
let data3 = data.startDelaySeconds;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/startDelaySeconds",schemaPath:"#/properties/startDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/startDelaySeconds",schemaPath:"#/properties/startDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
else {
const err10 = {instancePath:instancePath+"/startDelaySeconds",schemaPath:"#/properties/startDelaySeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}
if(data.auth !== undefined){
let data4 = data.auth;
if(!(((data4 === "none") || (data4 === "pass")) || (data4 === "hmac"))){
const err11 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/enum",keyword:"enum",params:{allowedValues: schema76.properties.auth.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}}
if(data.garp !== undefined){
let data5 = data.garp;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((((key1 === "repeat") || (key1 === "delaySeconds")) || (key1 === "refreshSeconds")) || (key1 === "intervalSeconds"))){
const err12 = {instancePath:instancePath+"/garp",schemaPath:"#/$defs/garp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}
if(data5.repeat !== undefined){
let data6 = data5.repeat;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/garp/repeat",schemaPath:"#/$defs/garp/properties/repeat/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/garp/repeat",schemaPath:"#/$defs/garp/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}
if(data6 < 1 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/garp/repeat",schemaPath:"#/$defs/garp/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}}}
if(data5.delaySeconds !== undefined){
let data7 = data5.delaySeconds;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/garp/delaySeconds",schemaPath:"#/$defs/garp/properties/delaySeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/garp/delaySeconds",schemaPath:"#/$defs/garp/properties/delaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/garp/delaySeconds",schemaPath:"#/$defs/garp/properties/delaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}}}
if(data5.refreshSeconds !== undefined){
let data8 = data5.refreshSeconds;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/garp/refreshSeconds",schemaPath:"#/$defs/garp/properties/refreshSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 86400 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/garp/refreshSeconds",schemaPath:"#/$defs/garp/properties/refreshSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){vErrors = [err20];}
else {vErrors.push(err20);}errors++;}
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/garp/refreshSeconds",schemaPath:"#/$defs/garp/properties/refreshSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err21];}
else {vErrors.push(err21);}errors++;}}}
if(data5.intervalSeconds !== undefined){
let data9 = data5.intervalSeconds;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/garp/intervalSeconds",schemaPath:"#/$defs/garp/properties/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){vErrors = [err22];}
else {vErrors.push(err22);}errors++;}
if(data9 < 0 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/garp/intervalSeconds",schemaPath:"#/$defs/garp/properties/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err23];}
else {vErrors.push(err23);}errors++;}}
else {
const err24 = {instancePath:instancePath+"/garp/intervalSeconds",schemaPath:"#/$defs/garp/properties/intervalSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){vErrors = [err24];}
else {vErrors.push(err24);}errors++;}}}
else {
const err25 = {instancePath:instancePath+"/garp",schemaPath:"#/$defs/garp/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err25];}
else {vErrors.push(err25);}errors++;}}
if(data.addresses !== undefined){
let data10 = data.addresses;
if(Array.isArray(data10)){
if(data10.length > 100){
const err26 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){vErrors = [err26];}
else {vErrors.push(err26);}errors++;}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func2(data11) > 45){
const err27 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){vErrors = [err27];}
else {vErrors.push(err27);}errors++;}
if(!pattern12.test(data11)){
const err28 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+$"+"\""};
if(vErrors === null){vErrors = [err28];}
else {vErrors.push(err28);}errors++;}}
else {
const err29 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err29];}
else {vErrors.push(err29);}errors++;}}
let i1 = data10.length;
let j0;
if(i1 > 1){outer0:for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data10[i1], data10[j0])){
const err30 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){vErrors = [err30];}
else {vErrors.push(err30);}errors++;break outer0;}}}}}
else {
const err31 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err31];}
else {vErrors.push(err31);}errors++;}}
if(data.routes !== undefined){
let data12 = data.routes;
if(Array.isArray(data12)){
if(data12.length > 100){
const err32 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){vErrors = [err32];}
else {vErrors.push(err32);}errors++;}
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
if(!(validate42(data12[i2], {instancePath:instancePath+"/routes/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);errors = vErrors.length;}}
let i3 = data12.length;
let j1;
if(i3 > 1){outer1:for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data12[i3], data12[j1])){
const err33 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){vErrors = [err33];}
else {vErrors.push(err33);}errors++;break outer1;}}}}}
else {
const err34 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err34];}
else {vErrors.push(err34);}errors++;}}
if(data.track !== undefined){
if(!(validate44(data.track, {instancePath:instancePath+"/track",parentData:data,parentDataProperty:"track",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);errors = vErrors.length;}}}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err35];}
else {vErrors.push(err35);}errors++;}validate41.errors = vErrors;
return errors === 0;}validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema104 = {"type":"object","additionalProperties":false,"required":["asn","peers"],"properties":{"asn":{"$ref":"#/$defs/asn"},"peers":{"type":"object","minProperties":1,"maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/bgpPeer"}}}};
const schema105 = {"type":"integer","minimum":1,"maximum":4294967294};
const schema107 = {"type":"object","additionalProperties":false,"required":["address","asn"],"properties":{"address":{"$ref":"#/$defs/address"},"asn":{"$ref":"#/$defs/asn"}}};
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data.asn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asn"},message:"must have required property '"+"asn"+"'"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
for(const key0 in data){
if(!((key0 === "address") || (key0 === "asn"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(func2(data0) > 45){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(!pattern12.test(data0)){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+$"+"\""};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
else {
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}
if(data.asn !== undefined){
let data1 = data.asn;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/asn",schemaPath:"#/$defs/asn/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967294 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/asn",schemaPath:"#/$defs/asn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294},message:"must be <= 4294967294"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/asn",schemaPath:"#/$defs/asn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}}}}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}validate58.errors = vErrors;
return errors === 0;}validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asn"},message:"must have required property '"+"asn"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data.peers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "peers"},message:"must have required property '"+"peers"+"'"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
for(const key0 in data){
if(!((key0 === "asn") || (key0 === "peers"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
if(data.asn !== undefined){
let data0 = data.asn;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/asn",schemaPath:"#/$defs/asn/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967294 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/asn",schemaPath:"#/$defs/asn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294},message:"must be <= 4294967294"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/asn",schemaPath:"#/$defs/asn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}}
if(data.peers !== undefined){
let data1 = data.peers;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 16){
const err6 = {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(Object.keys(data1).length < 1){
const err7 = {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}
for(const key1 in data1){
const _errs7 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 40){
const err8 = {instancePath:instancePath+"/peers",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key1};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if(!pattern10.test(key1)){
const err9 = {instancePath:instancePath+"/peers",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key1};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
else {
const err10 = {instancePath:instancePath+"/peers",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}
var valid2 = _errs7 === errors;
if(!valid2){
const err11 = {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}}
for(const key2 in data1){
if(!(validate58(data1[key2], {instancePath:instancePath+"/peers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);errors = vErrors.length;}}}
else {
const err12 = {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}validate57.errors = vErrors;
return errors === 0;}validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hosts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!(func1.call(schema68.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.hosts !== undefined){
let data0 = data.hosts;
if(!data0 || typeof data0 != "object"){
const err2 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: schema68.properties.hosts.type},message:"must be array,object"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(Array.isArray(data0)){
if(data0.length > 16){
const err3 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err5 = {instancePath:instancePath+"/hosts/" + i0,schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if(!pattern10.test(data1)){
const err6 = {instancePath:instancePath+"/hosts/" + i0,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}}
else {
const err7 = {instancePath:instancePath+"/hosts/" + i0,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}
let i1 = data0.length;
let j0;
if(i1 > 1){outer0:for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err8 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;break outer0;}}}}}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 16){
const err9 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if(Object.keys(data0).length < 1){
const err10 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}
for(const key1 in data0){
const _errs7 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 40){
const err11 = {instancePath:instancePath+"/hosts",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key1};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if(!pattern10.test(key1)){
const err12 = {instancePath:instancePath+"/hosts",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key1};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}
else {
const err13 = {instancePath:instancePath+"/hosts",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}
var valid5 = _errs7 === errors;
if(!valid5){
const err14 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}}
for(const key2 in data0){
let data2 = data0[key2];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err15 = {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/directorHost/type",keyword:"type",params:{type: schema71.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
if(!(key3 === "priority")){
const err16 = {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/directorHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}}
if(data2.priority !== undefined){
let data3 = data2.priority;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err17 = {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/$defs/directorHost/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 254 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/$defs/directorHost/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 254},message:"must be <= 254"};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}
if(data3 < 1 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/$defs/directorHost/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}}}}}}}
if(data.segment !== undefined){
let data4 = data.segment;
if(typeof data4 === "string"){
if(func2(data4) > 40){
const err20 = {instancePath:instancePath+"/segment",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err20];}
else {vErrors.push(err20);}errors++;}
if(!pattern10.test(data4)){
const err21 = {instancePath:instancePath+"/segment",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err21];}
else {vErrors.push(err21);}errors++;}}
else {
const err22 = {instancePath:instancePath+"/segment",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err22];}
else {vErrors.push(err22);}errors++;}}
if(data.gateway !== undefined){
if(!(validate39(data.gateway, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);errors = vErrors.length;}}
if(data.manager !== undefined){
let data6 = data.manager;
if(!(((data6 === "keepalived") || (data6 === "ipvsadm")) || (data6 === "ldirectord"))){
const err23 = {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/enum",keyword:"enum",params:{allowedValues: schema68.properties.manager.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err23];}
else {vErrors.push(err23);}errors++;}}
if(data.vrrp !== undefined){
if(!(validate41(data.vrrp, {instancePath:instancePath+"/vrrp",parentData:data,parentDataProperty:"vrrp",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);errors = vErrors.length;}}
if(data.timeouts !== undefined){
let data8 = data.timeouts;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err24 = {instancePath:instancePath+"/timeouts",schemaPath:"#/$defs/ipvsTimeouts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){vErrors = [err24];}
else {vErrors.push(err24);}errors++;}
for(const key4 in data8){
if(!(((key4 === "tcpSeconds") || (key4 === "tcpFinSeconds")) || (key4 === "udpSeconds"))){
const err25 = {instancePath:instancePath+"/timeouts",schemaPath:"#/$defs/ipvsTimeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err25];}
else {vErrors.push(err25);}errors++;}}
if(data8.tcpSeconds !== undefined){
let data9 = data8.tcpSeconds;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/timeouts/tcpSeconds",schemaPath:"#/$defs/ipvsTimeouts/properties/tcpSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err26];}
else {vErrors.push(err26);}errors++;}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2678400 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/timeouts/tcpSeconds",schemaPath:"#/$defs/ipvsTimeouts/properties/tcpSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2678400},message:"must be <= 2678400"};
if(vErrors === null){vErrors = [err27];}
else {vErrors.push(err27);}errors++;}
if(data9 < 1 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/timeouts/tcpSeconds",schemaPath:"#/$defs/ipvsTimeouts/properties/tcpSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err28];}
else {vErrors.push(err28);}errors++;}}}
if(data8.tcpFinSeconds !== undefined){
let data10 = data8.tcpFinSeconds;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err29 = {instancePath:instancePath+"/timeouts/tcpFinSeconds",schemaPath:"#/$defs/ipvsTimeouts/properties/tcpFinSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err29];}
else {vErrors.push(err29);}errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2678400 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/timeouts/tcpFinSeconds",schemaPath:"#/$defs/ipvsTimeouts/properties/tcpFinSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2678400},message:"must be <= 2678400"};
if(vErrors === null){vErrors = [err30];}
else {vErrors.push(err30);}errors++;}
if(data10 < 1 || isNaN(data10)){
const err31 = {instancePath:instancePath+"/timeouts/tcpFinSeconds",schemaPath:"#/$defs/ipvsTimeouts/properties/tcpFinSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err31];}
else {vErrors.push(err31);}errors++;}}}
if(data8.udpSeconds !== undefined){
let data11 = data8.udpSeconds;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err32 = {instancePath:instancePath+"/timeouts/udpSeconds",schemaPath:"#/$defs/ipvsTimeouts/properties/udpSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err32];}
else {vErrors.push(err32);}errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2678400 || isNaN(data11)){
const err33 = {instancePath:instancePath+"/timeouts/udpSeconds",schemaPath:"#/$defs/ipvsTimeouts/properties/udpSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2678400},message:"must be <= 2678400"};
if(vErrors === null){vErrors = [err33];}
else {vErrors.push(err33);}errors++;}
if(data11 < 1 || isNaN(data11)){
const err34 = {instancePath:instancePath+"/timeouts/udpSeconds",schemaPath:"#/$defs/ipvsTimeouts/properties/udpSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err34];}
else {vErrors.push(err34);}errors++;}}}}
else {
const err35 = {instancePath:instancePath+"/timeouts",schemaPath:"#/$defs/ipvsTimeouts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err35];}
else {vErrors.push(err35);}errors++;}}
if(data.ldirectord !== undefined){
let data12 = data.ldirectord;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
if(!(key5 === "quiescent")){
const err36 = {instancePath:instancePath+"/ldirectord",schemaPath:"#/$defs/ldirectord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err36];}
else {vErrors.push(err36);}errors++;}}
if(data12.quiescent !== undefined){
if(typeof data12.quiescent !== "boolean"){
const err37 = {instancePath:instancePath+"/ldirectord/quiescent",schemaPath:"#/$defs/ldirectord/properties/quiescent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err37];}
else {vErrors.push(err37);}errors++;}}}
else {
const err38 = {instancePath:instancePath+"/ldirectord",schemaPath:"#/$defs/ldirectord/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err38];}
else {vErrors.push(err38);}errors++;}}
if(data.bgp !== undefined){
if(!(validate57(data.bgp, {instancePath:instancePath+"/bgp",parentData:data,parentDataProperty:"bgp",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);errors = vErrors.length;}}
if(data.survive !== undefined){
let data15 = data.survive;
if(!(((((data15 === "auto") || (data15 === "sync")) || (data15 === "mh")) || (data15 === "both")) || (data15 === "none"))){
const err39 = {instancePath:instancePath+"/survive",schemaPath:"#/properties/survive/enum",keyword:"enum",params:{allowedValues: schema68.properties.survive.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err39];}
else {vErrors.push(err39);}errors++;}}
if(data.drainSeconds !== undefined){
let data16 = data.drainSeconds;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err40 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err40];}
else {vErrors.push(err40);}errors++;}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 3600 || isNaN(data16)){
const err41 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err41];}
else {vErrors.push(err41);}errors++;}
if(data16 < 0 || isNaN(data16)){
const err42 = {instancePath:instancePath+"/drainSeconds",schemaPath:"#/properties/drainSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err42];}
else {vErrors.push(err42);}errors++;}}}}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err43];}
else {vErrors.push(err43);}errors++;}validate38.errors = vErrors;
return errors === 0;}validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema111 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tcp":{"$ref":"#/$defs/tcpCheck"},"http":{"$ref":"#/$defs/httpCheck"},"https":{"$ref":"#/$defs/httpCheck"},"smtp":{"$ref":"#/$defs/smtpCheck"},"dns":{"$ref":"#/$defs/dnsCheck"},"udp":{"$ref":"#/$defs/udpCheck"},"ping":{"$ref":"#/$defs/pingCheck"},"misc":{"$ref":"#/$defs/miscCheck"},"file":{"$ref":"#/$defs/fileCheck"},"bfd":{"$ref":"#/$defs/bfdCheck"},"none":{"type":["object","null"],"additionalProperties":false,"properties":{}}}};
const schema158 = {"type":["object","null"],"additionalProperties":false,"properties":{"intervalMilliseconds":{"type":"integer","minimum":10,"maximum":1000},"multiplier":{"type":"integer","minimum":1,"maximum":10}}};
const schema112 = {"type":["object","null"],"additionalProperties":false,"properties":{"port":{"$ref":"#/$defs/checkPort"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}};
const schema113 = {"type":"integer","minimum":1,"maximum":65535};
const schema114 = {"type":"integer","minimum":1,"maximum":3600};
const schema115 = {"type":"integer","minimum":1,"maximum":3600};
const schema116 = {"type":"integer","minimum":0,"maximum":100};
const schema117 = {"type":"integer","minimum":1,"maximum":3600};
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema112.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "port") || (key0 === "intervalSeconds")) || (key0 === "timeoutSeconds")) || (key0 === "retries")) || (key0 === "retryDelaySeconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.port !== undefined){
let data0 = data.port;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}}
if(data.intervalSeconds !== undefined){
let data1 = data.intervalSeconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3600 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}
if(data.timeoutSeconds !== undefined){
let data2 = data.timeoutSeconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3600 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}}
if(data.retries !== undefined){
let data3 = data.retries;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}
if(data.retryDelaySeconds !== undefined){
let data4 = data.retryDelaySeconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3600 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}}}}validate63.errors = vErrors;
return errors === 0;}validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema118 = {"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/urlPath"},"status":{"type":"integer","minimum":100,"maximum":599},"host":{"$ref":"#/$defs/hostname"},"port":{"$ref":"#/$defs/checkPort"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}};
const schema119 = {"type":"string","maxLength":200,"pattern":"^/[A-Za-z0-9._~*+,;=:@%/?&-]*$"};
const pattern45 = new RegExp("^/[A-Za-z0-9._~*+,;=:@%/?&-]*$", "u");
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!((((((((key0 === "path") || (key0 === "status")) || (key0 === "host")) || (key0 === "port")) || (key0 === "intervalSeconds")) || (key0 === "timeoutSeconds")) || (key0 === "retries")) || (key0 === "retryDelaySeconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/urlPath/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern45.test(data0)){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/urlPath/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._~*+,;=:@%/?&-]*$"},message:"must match pattern \""+"^/[A-Za-z0-9._~*+,;=:@%/?&-]*$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/urlPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.status !== undefined){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1 < 100 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}
if(data.host !== undefined){
let data2 = data.host;
if(typeof data2 === "string"){
if(func2(data2) > 253){
const err8 = {instancePath:instancePath+"/host",schemaPath:"#/$defs/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if(!pattern7.test(data2)){
const err9 = {instancePath:instancePath+"/host",schemaPath:"#/$defs/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"+"\""};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
else {
const err10 = {instancePath:instancePath+"/host",schemaPath:"#/$defs/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}
if(data.intervalSeconds !== undefined){
let data4 = data.intervalSeconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3600 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}}}
if(data.timeoutSeconds !== undefined){
let data5 = data.timeoutSeconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3600 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}
if(data5 < 1 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}}}
if(data.retries !== undefined){
let data6 = data.retries;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err20];}
else {vErrors.push(err20);}errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){vErrors = [err21];}
else {vErrors.push(err21);}errors++;}
if(data6 < 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err22];}
else {vErrors.push(err22);}errors++;}}}
if(data.retryDelaySeconds !== undefined){
let data7 = data.retryDelaySeconds;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err23];}
else {vErrors.push(err23);}errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 3600 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err24];}
else {vErrors.push(err24);}errors++;}
if(data7 < 1 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err25];}
else {vErrors.push(err25);}errors++;}}}}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err26];}
else {vErrors.push(err26);}errors++;}validate65.errors = vErrors;
return errors === 0;}validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema126 = {"type":["object","null"],"additionalProperties":false,"properties":{"heloName":{"$ref":"#/$defs/hostname"},"port":{"$ref":"#/$defs/checkPort"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}};
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema126.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "heloName") || (key0 === "port")) || (key0 === "intervalSeconds")) || (key0 === "timeoutSeconds")) || (key0 === "retries")) || (key0 === "retryDelaySeconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.heloName !== undefined){
let data0 = data.heloName;
if(typeof data0 === "string"){
if(func2(data0) > 253){
const err2 = {instancePath:instancePath+"/heloName",schemaPath:"#/$defs/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/heloName",schemaPath:"#/$defs/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/heloName",schemaPath:"#/$defs/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}
if(data.intervalSeconds !== undefined){
let data2 = data.intervalSeconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3600 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}}
if(data.timeoutSeconds !== undefined){
let data3 = data.timeoutSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3600 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}
if(data.retries !== undefined){
let data4 = data.retries;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}}}
if(data.retryDelaySeconds !== undefined){
let data5 = data.retryDelaySeconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3600 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}
if(data5 < 1 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}}}}validate68.errors = vErrors;
return errors === 0;}validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema133 = {"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":253,"pattern":"^(\\.|[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?)*\\.?)$"},"type":{"enum":["A","NS","CNAME","SOA","MX","TXT","AAAA"]},"port":{"$ref":"#/$defs/checkPort"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}};
const pattern48 = new RegExp("^(\\.|[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?)*\\.?)$", "u");
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema133.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "type")) || (key0 === "port")) || (key0 === "intervalSeconds")) || (key0 === "timeoutSeconds")) || (key0 === "retries")) || (key0 === "retryDelaySeconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 253){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern48.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(\\.|[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?)*\\.?)$"},message:"must match pattern \""+"^(\\.|[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?)*\\.?)$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.type !== undefined){
let data1 = data.type;
if(!(((((((data1 === "A") || (data1 === "NS")) || (data1 === "CNAME")) || (data1 === "SOA")) || (data1 === "MX")) || (data1 === "TXT")) || (data1 === "AAAA"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema133.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}}}
if(data.intervalSeconds !== undefined){
let data3 = data.intervalSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3600 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}}}
if(data.timeoutSeconds !== undefined){
let data4 = data.timeoutSeconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3600 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}}}
if(data.retries !== undefined){
let data5 = data.retries;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}}}
if(data.retryDelaySeconds !== undefined){
let data6 = data.retryDelaySeconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 3600 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}
if(data6 < 1 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err20];}
else {vErrors.push(err20);}errors++;}}}}validate70.errors = vErrors;
return errors === 0;}validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema139 = {"type":["object","null"],"additionalProperties":false,"properties":{"payload":{"type":"string","maxLength":510,"pattern":"^([0-9A-Fa-f]{2})+$"},"reply":{"type":"string","maxLength":510,"pattern":"^(any|([0-9A-Fa-fx]{2})+)$"},"port":{"$ref":"#/$defs/checkPort"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}};
const pattern49 = new RegExp("^([0-9A-Fa-f]{2})+$", "u");
const pattern50 = new RegExp("^(any|([0-9A-Fa-fx]{2})+)$", "u");
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema139.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "payload") || (key0 === "reply")) || (key0 === "port")) || (key0 === "intervalSeconds")) || (key0 === "timeoutSeconds")) || (key0 === "retries")) || (key0 === "retryDelaySeconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.payload !== undefined){
let data0 = data.payload;
if(typeof data0 === "string"){
if(func2(data0) > 510){
const err2 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxLength",keyword:"maxLength",params:{limit: 510},message:"must NOT have more than 510 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern49.test(data0)){
const err3 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{2})+$"},message:"must match pattern \""+"^([0-9A-Fa-f]{2})+$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.reply !== undefined){
let data1 = data.reply;
if(typeof data1 === "string"){
if(func2(data1) > 510){
const err5 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/maxLength",keyword:"maxLength",params:{limit: 510},message:"must NOT have more than 510 characters"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if(!pattern50.test(data1)){
const err6 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/pattern",keyword:"pattern",params:{pattern: "^(any|([0-9A-Fa-fx]{2})+)$"},message:"must match pattern \""+"^(any|([0-9A-Fa-fx]{2})+)$"+"\""};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}}
else {
const err7 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/checkPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}}
if(data.intervalSeconds !== undefined){
let data3 = data.intervalSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3600 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}
if(data.timeoutSeconds !== undefined){
let data4 = data.timeoutSeconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3600 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}}}
if(data.retries !== undefined){
let data5 = data.retries;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}
if(data5 < 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}}}
if(data.retryDelaySeconds !== undefined){
let data6 = data.retryDelaySeconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err20];}
else {vErrors.push(err20);}errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 3600 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err21];}
else {vErrors.push(err21);}errors++;}
if(data6 < 1 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err22];}
else {vErrors.push(err22);}errors++;}}}}validate72.errors = vErrors;
return errors === 0;}validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema145 = {"type":["object","null"],"additionalProperties":false,"properties":{"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}};
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema145.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "intervalSeconds") || (key0 === "timeoutSeconds")) || (key0 === "retries")) || (key0 === "retryDelaySeconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.intervalSeconds !== undefined){
let data0 = data.intervalSeconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3600 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}}
if(data.timeoutSeconds !== undefined){
let data1 = data.timeoutSeconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3600 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}
if(data.retries !== undefined){
let data2 = data.retries;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}}
if(data.retryDelaySeconds !== undefined){
let data3 = data.retryDelaySeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3600 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}}validate74.errors = vErrors;
return errors === 0;}validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema150 = {"type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"$ref":"#/$defs/command"},"intervalSeconds":{"$ref":"#/$defs/intervalSeconds"},"timeoutSeconds":{"$ref":"#/$defs/timeoutSeconds"},"retries":{"$ref":"#/$defs/retries"},"retryDelaySeconds":{"$ref":"#/$defs/retryDelaySeconds"}}};
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!(((((key0 === "command") || (key0 === "intervalSeconds")) || (key0 === "timeoutSeconds")) || (key0 === "retries")) || (key0 === "retryDelaySeconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.command !== undefined){
let data0 = data.command;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern35.test(data0)){
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9._-]+)+( [A-Za-z0-9@%+=:,./_-]+)*$"},message:"must match pattern \""+"^(/[A-Za-z0-9._-]+)+( [A-Za-z0-9@%+=:,./_-]+)*$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.intervalSeconds !== undefined){
let data1 = data.intervalSeconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3600 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/intervalSeconds",schemaPath:"#/$defs/intervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}
if(data.timeoutSeconds !== undefined){
let data2 = data.timeoutSeconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3600 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/$defs/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}}
if(data.retries !== undefined){
let data3 = data.retries;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/retries",schemaPath:"#/$defs/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}
if(data.retryDelaySeconds !== undefined){
let data4 = data.retryDelaySeconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3600 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/retryDelaySeconds",schemaPath:"#/$defs/retryDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}}}}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}validate76.errors = vErrors;
return errors === 0;}validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema156 = {"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/trackPath"}}};
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!(key0 === "path")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/trackPath/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern37.test(data0)){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/trackPath/pattern",keyword:"pattern",params:{pattern: "^/(run|var/lib)(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"},message:"must match pattern \""+"^/(run|var/lib)(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/trackPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}validate78.errors = vErrors;
return errors === 0;}validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
for(const key0 in data){
if(!(func1.call(schema111.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
if(data.tcp !== undefined){
if(!(validate63(data.tcp, {instancePath:instancePath+"/tcp",parentData:data,parentDataProperty:"tcp",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);errors = vErrors.length;}}
if(data.http !== undefined){
if(!(validate65(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);errors = vErrors.length;}}
if(data.https !== undefined){
if(!(validate65(data.https, {instancePath:instancePath+"/https",parentData:data,parentDataProperty:"https",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);errors = vErrors.length;}}
if(data.smtp !== undefined){
if(!(validate68(data.smtp, {instancePath:instancePath+"/smtp",parentData:data,parentDataProperty:"smtp",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);errors = vErrors.length;}}
if(data.dns !== undefined){
if(!(validate70(data.dns, {instancePath:instancePath+"/dns",parentData:data,parentDataProperty:"dns",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);errors = vErrors.length;}}
if(data.udp !== undefined){
if(!(validate72(data.udp, {instancePath:instancePath+"/udp",parentData:data,parentDataProperty:"udp",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);errors = vErrors.length;}}
if(data.ping !== undefined){
if(!(validate74(data.ping, {instancePath:instancePath+"/ping",parentData:data,parentDataProperty:"ping",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);errors = vErrors.length;}}
if(data.misc !== undefined){
if(!(validate76(data.misc, {instancePath:instancePath+"/misc",parentData:data,parentDataProperty:"misc",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}
if(data.file !== undefined){
if(!(validate78(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);errors = vErrors.length;}}
if(data.bfd !== undefined){
let data9 = data.bfd;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err3 = {instancePath:instancePath+"/bfd",schemaPath:"#/$defs/bfdCheck/type",keyword:"type",params:{type: schema158.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((key1 === "intervalMilliseconds") || (key1 === "multiplier"))){
const err4 = {instancePath:instancePath+"/bfd",schemaPath:"#/$defs/bfdCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data9.intervalMilliseconds !== undefined){
let data10 = data9.intervalMilliseconds;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err5 = {instancePath:instancePath+"/bfd/intervalMilliseconds",schemaPath:"#/$defs/bfdCheck/properties/intervalMilliseconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000 || isNaN(data10)){
const err6 = {instancePath:instancePath+"/bfd/intervalMilliseconds",schemaPath:"#/$defs/bfdCheck/properties/intervalMilliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data10 < 10 || isNaN(data10)){
const err7 = {instancePath:instancePath+"/bfd/intervalMilliseconds",schemaPath:"#/$defs/bfdCheck/properties/intervalMilliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}
if(data9.multiplier !== undefined){
let data11 = data9.multiplier;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err8 = {instancePath:instancePath+"/bfd/multiplier",schemaPath:"#/$defs/bfdCheck/properties/multiplier/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 10 || isNaN(data11)){
const err9 = {instancePath:instancePath+"/bfd/multiplier",schemaPath:"#/$defs/bfdCheck/properties/multiplier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if(data11 < 1 || isNaN(data11)){
const err10 = {instancePath:instancePath+"/bfd/multiplier",schemaPath:"#/$defs/bfdCheck/properties/multiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}}}}
if(data.none !== undefined){
let data12 = data.none;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err11 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/type",keyword:"type",params:{type: schema111.properties.none.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const err12 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}}}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}validate62.errors = vErrors;
return errors === 0;}validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema160 = {"type":"object","additionalProperties":false,"required":["director","vip","forwarding","realServers"],"oneOf":[{"required":["port"]},{"required":["ports"]},{"not":{"anyOf":[{"required":["port"]},{"required":["ports"]}]}}],"properties":{"director":{"$ref":"#/$defs/name"},"master":{"$ref":"#/$defs/name"},"vip":{"$ref":"#/$defs/vip"},"preset":{"enum":["dns","ftp","https","mail","mysql","sip","syslog","web-service"]},"redirect":{"type":"boolean"},"passivePorts":{"type":"string","maxLength":11,"pattern":"^[0-9]{1,5}-[0-9]{1,5}$"},"port":{"$ref":"#/$defs/port"},"ports":{"type":"array","minItems":1,"maxItems":30,"items":{"type":["integer","string"],"minimum":1,"maximum":65535,"maxLength":11,"pattern":"^[0-9]{1,5}-[0-9]{1,5}$"}},"protocol":{"enum":["tcp","udp","sctp"]},"forwarding":{"enum":["dr","tun","nat","fullnat"]},"scheduler":{"enum":["rr","wrr","lc","wlc","lblc","lblcr","sh","mh","dh","fo","ovf","sed","nq","twos"]},"tunnel":{"$ref":"#/$defs/tunnel"},"sources":{"$ref":"#/$defs/name"},"schedulerFlags":{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"enum":["sh-fallback","sh-port","mh-fallback","mh-port"]}},"ops":{"type":"boolean"},"persistence":{"$ref":"#/$defs/persistence"},"thresholds":{"$ref":"#/$defs/thresholds"},"realServers":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/realServer"}},"check":{"$ref":"#/$defs/check"},"pathCheck":{"type":"boolean"},"alpha":{"type":"boolean"},"quorum":{"$ref":"#/$defs/quorum"},"omega":{"type":"boolean"},"sorryServer":{"$ref":"#/$defs/sorryServer"}}};
const schema168 = {"type":"object","additionalProperties":false,"required":["mtuPlan"],"properties":{"type":{"enum":["ipip","gre","gue"]},"mtuPlan":{"enum":["advmss","clampMss","fragment"]}}};
const schema172 = {"type":"object","additionalProperties":false,"required":["upper"],"properties":{"upper":{"type":"integer","minimum":1,"maximum":2147483647},"lower":{"type":"integer","minimum":1,"maximum":2147483647}}};
const pattern59 = new RegExp("^[0-9]{1,5}-[0-9]{1,5}$", "u");
const schema163 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["pool"],"not":{"required":["address"]}},{"required":["address"],"not":{"anyOf":[{"required":["pool"]},{"required":["name"]}]}}],"properties":{"pool":{"$ref":"#/$defs/name"},"name":{"$ref":"#/$defs/name"},"address":{"$ref":"#/$defs/address"}}};
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.address === undefined) && (missing0 = "address")){
const err0 = {};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {instancePath,schemaPath:"#/oneOf/0/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
else {errors = _errs3;
if(vErrors !== null){
if(_errs3){vErrors.length = _errs3;}
else {vErrors = null;}}}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pool === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
var _valid0 = _errs2 === errors;
if(_valid0){valid0 = true;passing0 = 0;}
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.pool === undefined) && (missing1 = "pool")){
const err3 = {};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
var _valid1 = _errs9 === errors;valid3 = valid3 || _valid1;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.name === undefined) && (missing2 = "name")){
const err4 = {};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
var _valid1 = _errs10 === errors;valid3 = valid3 || _valid1;
if(!valid3){
const err5 = {};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
else {errors = _errs8;
if(vErrors !== null){
if(_errs8){vErrors.length = _errs8;}
else {vErrors = null;}}}
var valid2 = _errs7 === errors;
if(valid2){
const err6 = {instancePath,schemaPath:"#/oneOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
else {errors = _errs6;
if(vErrors !== null){
if(_errs6){vErrors.length = _errs6;}
else {vErrors = null;}}}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}
else {
if(_valid0){valid0 = true;passing0 = 1;}}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
else {errors = _errs1;
if(vErrors !== null){
if(_errs1){vErrors.length = _errs1;}
else {vErrors = null;}}}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "pool") || (key0 === "name")) || (key0 === "address"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
if(data.pool !== undefined){
let data0 = data.pool;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err10 = {instancePath:instancePath+"/pool",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}
if(!pattern10.test(data0)){
const err11 = {instancePath:instancePath+"/pool",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}}
else {
const err12 = {instancePath:instancePath+"/pool",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}
if(!pattern10.test(data1)){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}}
else {
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}}
if(data.address !== undefined){
let data2 = data.address;
if(typeof data2 === "string"){
if(func2(data2) > 45){
const err16 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}
if(!pattern12.test(data2)){
const err17 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+$"+"\""};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}}
else {
const err18 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}}}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}validate82.errors = vErrors;
return errors === 0;}validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema170 = {"type":["object","null"],"additionalProperties":false,"properties":{"timeoutSeconds":{"type":"integer","minimum":1,"maximum":2678400},"netmask":{"$ref":"#/$defs/address"},"engine":{"enum":["sip"]}}};
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema170.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "timeoutSeconds") || (key0 === "netmask")) || (key0 === "engine"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.timeoutSeconds !== undefined){
let data0 = data.timeoutSeconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2678400 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2678400},message:"must be <= 2678400"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}}
if(data.netmask !== undefined){
let data1 = data.netmask;
if(typeof data1 === "string"){
if(func2(data1) > 45){
const err5 = {instancePath:instancePath+"/netmask",schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if(!pattern12.test(data1)){
const err6 = {instancePath:instancePath+"/netmask",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+$"+"\""};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}}
else {
const err7 = {instancePath:instancePath+"/netmask",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}
if(data.engine !== undefined){
if(!(data.engine === "sip")){
const err8 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema170.properties.engine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}}}validate84.errors = vErrors;
return errors === 0;}validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema174 = {"type":["object","null"],"additionalProperties":false,"properties":{"weight":{"type":"integer","minimum":0,"maximum":65535},"port":{"$ref":"#/$defs/port"},"segment":{"$ref":"#/$defs/name"},"forwarding":{"enum":["dr","tun"]},"thresholds":{"$ref":"#/$defs/thresholds"}}};
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema174.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "weight") || (key0 === "port")) || (key0 === "segment")) || (key0 === "forwarding")) || (key0 === "thresholds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.weight !== undefined){
let data0 = data.weight;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}
if(data.segment !== undefined){
let data2 = data.segment;
if(typeof data2 === "string"){
if(func2(data2) > 40){
const err8 = {instancePath:instancePath+"/segment",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if(!pattern10.test(data2)){
const err9 = {instancePath:instancePath+"/segment",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
else {
const err10 = {instancePath:instancePath+"/segment",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}
if(data.forwarding !== undefined){
let data3 = data.forwarding;
if(!((data3 === "dr") || (data3 === "tun"))){
const err11 = {instancePath:instancePath+"/forwarding",schemaPath:"#/properties/forwarding/enum",keyword:"enum",params:{allowedValues: schema174.properties.forwarding.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}}
if(data.thresholds !== undefined){
let data4 = data.thresholds;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.upper === undefined){
const err12 = {instancePath:instancePath+"/thresholds",schemaPath:"#/$defs/thresholds/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
for(const key1 in data4){
if(!((key1 === "upper") || (key1 === "lower"))){
const err13 = {instancePath:instancePath+"/thresholds",schemaPath:"#/$defs/thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}
if(data4.upper !== undefined){
let data5 = data4.upper;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/thresholds/upper",schemaPath:"#/$defs/thresholds/properties/upper/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/thresholds/upper",schemaPath:"#/$defs/thresholds/properties/upper/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}
if(data5 < 1 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/thresholds/upper",schemaPath:"#/$defs/thresholds/properties/upper/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}}}
if(data4.lower !== undefined){
let data6 = data4.lower;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err17 = {instancePath:instancePath+"/thresholds/lower",schemaPath:"#/$defs/thresholds/properties/lower/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/thresholds/lower",schemaPath:"#/$defs/thresholds/properties/lower/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}
if(data6 < 1 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/thresholds/lower",schemaPath:"#/$defs/thresholds/properties/lower/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}}}}
else {
const err20 = {instancePath:instancePath+"/thresholds",schemaPath:"#/$defs/thresholds/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err20];}
else {vErrors.push(err20);}errors++;}}}validate86.errors = vErrors;
return errors === 0;}validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema178 = {"type":["string","object"],"maxLength":40,"pattern":"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tcp":{"$ref":"#/$defs/tcpCheck"},"http":{"$ref":"#/$defs/httpCheck"},"https":{"$ref":"#/$defs/httpCheck"},"smtp":{"$ref":"#/$defs/smtpCheck"},"dns":{"$ref":"#/$defs/dnsCheck"},"udp":{"$ref":"#/$defs/udpCheck"},"ping":{"$ref":"#/$defs/pingCheck"},"misc":{"$ref":"#/$defs/miscCheck"},"file":{"$ref":"#/$defs/fileCheck"},"bfd":{"$ref":"#/$defs/bfdCheck"},"none":{"type":["object","null"],"additionalProperties":false,"properties":{}}}};
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema178.type},message:"must be string,object"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(typeof data === "string"){
if(func2(data) > 40){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
if(!pattern10.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err3 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}
for(const key0 in data){
if(!(func1.call(schema178.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}
if(data.tcp !== undefined){
if(!(validate63(data.tcp, {instancePath:instancePath+"/tcp",parentData:data,parentDataProperty:"tcp",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);errors = vErrors.length;}}
if(data.http !== undefined){
if(!(validate65(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);errors = vErrors.length;}}
if(data.https !== undefined){
if(!(validate65(data.https, {instancePath:instancePath+"/https",parentData:data,parentDataProperty:"https",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);errors = vErrors.length;}}
if(data.smtp !== undefined){
if(!(validate68(data.smtp, {instancePath:instancePath+"/smtp",parentData:data,parentDataProperty:"smtp",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);errors = vErrors.length;}}
if(data.dns !== undefined){
if(!(validate70(data.dns, {instancePath:instancePath+"/dns",parentData:data,parentDataProperty:"dns",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);errors = vErrors.length;}}
if(data.udp !== undefined){
if(!(validate72(data.udp, {instancePath:instancePath+"/udp",parentData:data,parentDataProperty:"udp",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);errors = vErrors.length;}}
if(data.ping !== undefined){
if(!(validate74(data.ping, {instancePath:instancePath+"/ping",parentData:data,parentDataProperty:"ping",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);errors = vErrors.length;}}
if(data.misc !== undefined){
if(!(validate76(data.misc, {instancePath:instancePath+"/misc",parentData:data,parentDataProperty:"misc",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}
if(data.file !== undefined){
if(!(validate78(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);errors = vErrors.length;}}
if(data.bfd !== undefined){
let data9 = data.bfd;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err6 = {instancePath:instancePath+"/bfd",schemaPath:"#/$defs/bfdCheck/type",keyword:"type",params:{type: schema158.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((key1 === "intervalMilliseconds") || (key1 === "multiplier"))){
const err7 = {instancePath:instancePath+"/bfd",schemaPath:"#/$defs/bfdCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}
if(data9.intervalMilliseconds !== undefined){
let data10 = data9.intervalMilliseconds;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err8 = {instancePath:instancePath+"/bfd/intervalMilliseconds",schemaPath:"#/$defs/bfdCheck/properties/intervalMilliseconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000 || isNaN(data10)){
const err9 = {instancePath:instancePath+"/bfd/intervalMilliseconds",schemaPath:"#/$defs/bfdCheck/properties/intervalMilliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if(data10 < 10 || isNaN(data10)){
const err10 = {instancePath:instancePath+"/bfd/intervalMilliseconds",schemaPath:"#/$defs/bfdCheck/properties/intervalMilliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}}
if(data9.multiplier !== undefined){
let data11 = data9.multiplier;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err11 = {instancePath:instancePath+"/bfd/multiplier",schemaPath:"#/$defs/bfdCheck/properties/multiplier/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 10 || isNaN(data11)){
const err12 = {instancePath:instancePath+"/bfd/multiplier",schemaPath:"#/$defs/bfdCheck/properties/multiplier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
if(data11 < 1 || isNaN(data11)){
const err13 = {instancePath:instancePath+"/bfd/multiplier",schemaPath:"#/$defs/bfdCheck/properties/multiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}}}
if(data.none !== undefined){
let data12 = data.none;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err14 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/type",keyword:"type",params:{type: schema178.properties.none.type},message:"must be object,null"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const err15 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}}}}validate88.errors = vErrors;
return errors === 0;}validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema180 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"weight":{"type":"integer","minimum":1,"maximum":65535},"hysteresis":{"type":"integer","minimum":0,"maximum":65534},"upScript":{"$ref":"#/$defs/scriptPath"},"downScript":{"$ref":"#/$defs/scriptPath"}}};
const schema181 = {"type":"string","maxLength":200,"pattern":"^(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"};
const pattern66 = new RegExp("^(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$", "u");
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!((((key0 === "weight") || (key0 === "hysteresis")) || (key0 === "upScript")) || (key0 === "downScript"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.weight !== undefined){
let data0 = data.weight;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}}
if(data.hysteresis !== undefined){
let data1 = data.hysteresis;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/hysteresis",schemaPath:"#/properties/hysteresis/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65534 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/hysteresis",schemaPath:"#/properties/hysteresis/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65534},message:"must be <= 65534"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/hysteresis",schemaPath:"#/properties/hysteresis/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}
if(data.upScript !== undefined){
let data2 = data.upScript;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err8 = {instancePath:instancePath+"/upScript",schemaPath:"#/$defs/scriptPath/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if(!pattern66.test(data2)){
const err9 = {instancePath:instancePath+"/upScript",schemaPath:"#/$defs/scriptPath/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"},message:"must match pattern \""+"^(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"+"\""};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
else {
const err10 = {instancePath:instancePath+"/upScript",schemaPath:"#/$defs/scriptPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}}
if(data.downScript !== undefined){
let data3 = data.downScript;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err11 = {instancePath:instancePath+"/downScript",schemaPath:"#/$defs/scriptPath/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if(!pattern66.test(data3)){
const err12 = {instancePath:instancePath+"/downScript",schemaPath:"#/$defs/scriptPath/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"},message:"must match pattern \""+"^(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"+"\""};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}
else {
const err13 = {instancePath:instancePath+"/downScript",schemaPath:"#/$defs/scriptPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}validate99.errors = vErrors;
return errors === 0;}validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema183 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"#/$defs/address"},"port":{"$ref":"#/$defs/port"}}};
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!((key0 === "address") || (key0 === "port"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(func2(data0) > 45){
const err2 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
if(!pattern12.test(data0)){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]+$"+"\""};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
else {
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}}}}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}validate101.errors = vErrors;
return errors === 0;}validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}}
var _valid0 = _errs2 === errors;
if(_valid0){valid0 = true;passing0 = 0;}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ports === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "ports"},message:"must have required property '"+"ports"+"'"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}
else {
if(_valid0){valid0 = true;passing0 = 1;}
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.port === undefined) && (missing0 = "port")){
const err2 = {};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
var _valid1 = _errs8 === errors;valid2 = valid2 || _valid1;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.ports === undefined) && (missing1 = "ports")){
const err3 = {};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
var _valid1 = _errs9 === errors;valid2 = valid2 || _valid1;
if(!valid2){
const err4 = {};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}
else {errors = _errs7;
if(vErrors !== null){
if(_errs7){vErrors.length = _errs7;}
else {vErrors = null;}}}
var valid1 = _errs6 === errors;
if(valid1){
const err5 = {instancePath,schemaPath:"#/oneOf/2/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}
else {errors = _errs5;
if(vErrors !== null){
if(_errs5){vErrors.length = _errs5;}
else {vErrors = null;}}}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 2];}
else {
if(_valid0){valid0 = true;passing0 = 2;}}}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}
else {errors = _errs1;
if(vErrors !== null){
if(_errs1){vErrors.length = _errs1;}
else {vErrors = null;}}}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.director === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "director"},message:"must have required property '"+"director"+"'"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}
if(data.vip === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vip"},message:"must have required property '"+"vip"+"'"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}
if(data.forwarding === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "forwarding"},message:"must have required property '"+"forwarding"+"'"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}
if(data.realServers === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "realServers"},message:"must have required property '"+"realServers"+"'"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}
for(const key0 in data){
if(!(func1.call(schema160.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}}
if(data.director !== undefined){
let data0 = data.director;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err12 = {instancePath:instancePath+"/director",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}
if(!pattern10.test(data0)){
const err13 = {instancePath:instancePath+"/director",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}
else {
const err14 = {instancePath:instancePath+"/director",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}}
if(data.master !== undefined){
let data1 = data.master;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err15 = {instancePath:instancePath+"/master",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}
if(!pattern10.test(data1)){
const err16 = {instancePath:instancePath+"/master",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}}
else {
const err17 = {instancePath:instancePath+"/master",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}}
if(data.vip !== undefined){
if(!(validate82(data.vip, {instancePath:instancePath+"/vip",parentData:data,parentDataProperty:"vip",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);errors = vErrors.length;}}
if(data.preset !== undefined){
let data3 = data.preset;
if(!((((((((data3 === "dns") || (data3 === "ftp")) || (data3 === "https")) || (data3 === "mail")) || (data3 === "mysql")) || (data3 === "sip")) || (data3 === "syslog")) || (data3 === "web-service"))){
const err18 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues: schema160.properties.preset.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}}
if(data.redirect !== undefined){
if(typeof data.redirect !== "boolean"){
const err19 = {instancePath:instancePath+"/redirect",schemaPath:"#/properties/redirect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}}
if(data.passivePorts !== undefined){
let data5 = data.passivePorts;
if(typeof data5 === "string"){
if(func2(data5) > 11){
const err20 = {instancePath:instancePath+"/passivePorts",schemaPath:"#/properties/passivePorts/maxLength",keyword:"maxLength",params:{limit: 11},message:"must NOT have more than 11 characters"};
if(vErrors === null){vErrors = [err20];}
else {vErrors.push(err20);}errors++;}
if(!pattern59.test(data5)){
const err21 = {instancePath:instancePath+"/passivePorts",schemaPath:"#/properties/passivePorts/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\""};
if(vErrors === null){vErrors = [err21];}
else {vErrors.push(err21);}errors++;}}
else {
const err22 = {instancePath:instancePath+"/passivePorts",schemaPath:"#/properties/passivePorts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err22];}
else {vErrors.push(err22);}errors++;}}
if(data.port !== undefined){
let data6 = data.port;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err23];}
else {vErrors.push(err23);}errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err24];}
else {vErrors.push(err24);}errors++;}
if(data6 < 1 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err25];}
else {vErrors.push(err25);}errors++;}}}
if(data.ports !== undefined){
let data7 = data.ports;
if(Array.isArray(data7)){
if(data7.length > 30){
const err26 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){vErrors = [err26];}
else {vErrors.push(err26);}errors++;}
if(data7.length < 1){
const err27 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){vErrors = [err27];}
else {vErrors.push(err27);}errors++;}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (typeof data8 !== "string")){
const err28 = {instancePath:instancePath+"/ports/" + i0,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: schema160.properties.ports.items.type},message:"must be integer,string"};
if(vErrors === null){vErrors = [err28];}
else {vErrors.push(err28);}errors++;}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
const err29 = {instancePath:instancePath+"/ports/" + i0,schemaPath:"#/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){vErrors = [err29];}
else {vErrors.push(err29);}errors++;}
if(data8 < 1 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/ports/" + i0,schemaPath:"#/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err30];}
else {vErrors.push(err30);}errors++;}}
if(typeof data8 === "string"){
if(func2(data8) > 11){
const err31 = {instancePath:instancePath+"/ports/" + i0,schemaPath:"#/properties/ports/items/maxLength",keyword:"maxLength",params:{limit: 11},message:"must NOT have more than 11 characters"};
if(vErrors === null){vErrors = [err31];}
else {vErrors.push(err31);}errors++;}
if(!pattern59.test(data8)){
const err32 = {instancePath:instancePath+"/ports/" + i0,schemaPath:"#/properties/ports/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\""};
if(vErrors === null){vErrors = [err32];}
else {vErrors.push(err32);}errors++;}}}}
else {
const err33 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err33];}
else {vErrors.push(err33);}errors++;}}
if(data.protocol !== undefined){
let data9 = data.protocol;
if(!(((data9 === "tcp") || (data9 === "udp")) || (data9 === "sctp"))){
const err34 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema160.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err34];}
else {vErrors.push(err34);}errors++;}}
if(data.forwarding !== undefined){
let data10 = data.forwarding;
if(!((((data10 === "dr") || (data10 === "tun")) || (data10 === "nat")) || (data10 === "fullnat"))){
const err35 = {instancePath:instancePath+"/forwarding",schemaPath:"#/properties/forwarding/enum",keyword:"enum",params:{allowedValues: schema160.properties.forwarding.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err35];}
else {vErrors.push(err35);}errors++;}}
if(data.scheduler !== undefined){
let data11 = data.scheduler;
if(!((((((((((((((data11 === "rr") || (data11 === "wrr")) || (data11 === "lc")) || (data11 === "wlc")) || (data11 === "lblc")) || (data11 === "lblcr")) || (data11 === "sh")) || (data11 === "mh")) || (data11 === "dh")) || (data11 === "fo")) || (data11 === "ovf")) || (data11 === "sed")) || (data11 === "nq")) || (data11 === "twos"))){
const err36 = {instancePath:instancePath+"/scheduler",schemaPath:"#/properties/scheduler/enum",keyword:"enum",params:{allowedValues: schema160.properties.scheduler.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err36];}
else {vErrors.push(err36);}errors++;}}
if(data.tunnel !== undefined){
let data12 = data.tunnel;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.mtuPlan === undefined){
const err37 = {instancePath:instancePath+"/tunnel",schemaPath:"#/$defs/tunnel/required",keyword:"required",params:{missingProperty: "mtuPlan"},message:"must have required property '"+"mtuPlan"+"'"};
if(vErrors === null){vErrors = [err37];}
else {vErrors.push(err37);}errors++;}
for(const key1 in data12){
if(!((key1 === "type") || (key1 === "mtuPlan"))){
const err38 = {instancePath:instancePath+"/tunnel",schemaPath:"#/$defs/tunnel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err38];}
else {vErrors.push(err38);}errors++;}}
if(data12.type !== undefined){
let data13 = data12.type;
if(!(((data13 === "ipip") || (data13 === "gre")) || (data13 === "gue"))){
const err39 = {instancePath:instancePath+"/tunnel/type",schemaPath:"#/$defs/tunnel/properties/type/enum",keyword:"enum",params:{allowedValues: schema168.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err39];}
else {vErrors.push(err39);}errors++;}}
if(data12.mtuPlan !== undefined){
let data14 = data12.mtuPlan;
if(!(((data14 === "advmss") || (data14 === "clampMss")) || (data14 === "fragment"))){
const err40 = {instancePath:instancePath+"/tunnel/mtuPlan",schemaPath:"#/$defs/tunnel/properties/mtuPlan/enum",keyword:"enum",params:{allowedValues: schema168.properties.mtuPlan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err40];}
else {vErrors.push(err40);}errors++;}}}
else {
const err41 = {instancePath:instancePath+"/tunnel",schemaPath:"#/$defs/tunnel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err41];}
else {vErrors.push(err41);}errors++;}}
if(data.sources !== undefined){
let data15 = data.sources;
if(typeof data15 === "string"){
if(func2(data15) > 40){
const err42 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err42];}
else {vErrors.push(err42);}errors++;}
if(!pattern10.test(data15)){
const err43 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err43];}
else {vErrors.push(err43);}errors++;}}
else {
const err44 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err44];}
else {vErrors.push(err44);}errors++;}}
if(data.schedulerFlags !== undefined){
let data16 = data.schedulerFlags;
if(Array.isArray(data16)){
if(data16.length > 2){
const err45 = {instancePath:instancePath+"/schedulerFlags",schemaPath:"#/properties/schedulerFlags/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){vErrors = [err45];}
else {vErrors.push(err45);}errors++;}
if(data16.length < 1){
const err46 = {instancePath:instancePath+"/schedulerFlags",schemaPath:"#/properties/schedulerFlags/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){vErrors = [err46];}
else {vErrors.push(err46);}errors++;}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(!((((data17 === "sh-fallback") || (data17 === "sh-port")) || (data17 === "mh-fallback")) || (data17 === "mh-port"))){
const err47 = {instancePath:instancePath+"/schedulerFlags/" + i1,schemaPath:"#/properties/schedulerFlags/items/enum",keyword:"enum",params:{allowedValues: schema160.properties.schedulerFlags.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err47];}
else {vErrors.push(err47);}errors++;}}
let i2 = data16.length;
let j0;
if(i2 > 1){outer0:for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data16[i2], data16[j0])){
const err48 = {instancePath:instancePath+"/schedulerFlags",schemaPath:"#/properties/schedulerFlags/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){vErrors = [err48];}
else {vErrors.push(err48);}errors++;break outer0;}}}}}
else {
const err49 = {instancePath:instancePath+"/schedulerFlags",schemaPath:"#/properties/schedulerFlags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err49];}
else {vErrors.push(err49);}errors++;}}
if(data.ops !== undefined){
if(typeof data.ops !== "boolean"){
const err50 = {instancePath:instancePath+"/ops",schemaPath:"#/properties/ops/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err50];}
else {vErrors.push(err50);}errors++;}}
if(data.persistence !== undefined){
if(!(validate84(data.persistence, {instancePath:instancePath+"/persistence",parentData:data,parentDataProperty:"persistence",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);errors = vErrors.length;}}
if(data.thresholds !== undefined){
let data20 = data.thresholds;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.upper === undefined){
const err51 = {instancePath:instancePath+"/thresholds",schemaPath:"#/$defs/thresholds/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){vErrors = [err51];}
else {vErrors.push(err51);}errors++;}
for(const key2 in data20){
if(!((key2 === "upper") || (key2 === "lower"))){
const err52 = {instancePath:instancePath+"/thresholds",schemaPath:"#/$defs/thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err52];}
else {vErrors.push(err52);}errors++;}}
if(data20.upper !== undefined){
let data21 = data20.upper;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err53 = {instancePath:instancePath+"/thresholds/upper",schemaPath:"#/$defs/thresholds/properties/upper/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err53];}
else {vErrors.push(err53);}errors++;}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 2147483647 || isNaN(data21)){
const err54 = {instancePath:instancePath+"/thresholds/upper",schemaPath:"#/$defs/thresholds/properties/upper/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){vErrors = [err54];}
else {vErrors.push(err54);}errors++;}
if(data21 < 1 || isNaN(data21)){
const err55 = {instancePath:instancePath+"/thresholds/upper",schemaPath:"#/$defs/thresholds/properties/upper/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err55];}
else {vErrors.push(err55);}errors++;}}}
if(data20.lower !== undefined){
let data22 = data20.lower;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err56 = {instancePath:instancePath+"/thresholds/lower",schemaPath:"#/$defs/thresholds/properties/lower/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err56];}
else {vErrors.push(err56);}errors++;}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 2147483647 || isNaN(data22)){
const err57 = {instancePath:instancePath+"/thresholds/lower",schemaPath:"#/$defs/thresholds/properties/lower/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){vErrors = [err57];}
else {vErrors.push(err57);}errors++;}
if(data22 < 1 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/thresholds/lower",schemaPath:"#/$defs/thresholds/properties/lower/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err58];}
else {vErrors.push(err58);}errors++;}}}}
else {
const err59 = {instancePath:instancePath+"/thresholds",schemaPath:"#/$defs/thresholds/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err59];}
else {vErrors.push(err59);}errors++;}}
if(data.realServers !== undefined){
let data23 = data.realServers;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
const err60 = {instancePath:instancePath+"/realServers",schemaPath:"#/properties/realServers/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){vErrors = [err60];}
else {vErrors.push(err60);}errors++;}
for(const key3 in data23){
const _errs58 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 40){
const err61 = {instancePath:instancePath+"/realServers",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key3};
if(vErrors === null){vErrors = [err61];}
else {vErrors.push(err61);}errors++;}
if(!pattern10.test(key3)){
const err62 = {instancePath:instancePath+"/realServers",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key3};
if(vErrors === null){vErrors = [err62];}
else {vErrors.push(err62);}errors++;}}
else {
const err63 = {instancePath:instancePath+"/realServers",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){vErrors = [err63];}
else {vErrors.push(err63);}errors++;}
var valid17 = _errs58 === errors;
if(!valid17){
const err64 = {instancePath:instancePath+"/realServers",schemaPath:"#/properties/realServers/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){vErrors = [err64];}
else {vErrors.push(err64);}errors++;}}
for(const key4 in data23){
if(!(validate86(data23[key4], {instancePath:instancePath+"/realServers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key4,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);errors = vErrors.length;}}}
else {
const err65 = {instancePath:instancePath+"/realServers",schemaPath:"#/properties/realServers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err65];}
else {vErrors.push(err65);}errors++;}}
if(data.check !== undefined){
if(!(validate88(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);errors = vErrors.length;}}
if(data.pathCheck !== undefined){
if(typeof data.pathCheck !== "boolean"){
const err66 = {instancePath:instancePath+"/pathCheck",schemaPath:"#/properties/pathCheck/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err66];}
else {vErrors.push(err66);}errors++;}}
if(data.alpha !== undefined){
if(typeof data.alpha !== "boolean"){
const err67 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err67];}
else {vErrors.push(err67);}errors++;}}
if(data.quorum !== undefined){
if(!(validate99(data.quorum, {instancePath:instancePath+"/quorum",parentData:data,parentDataProperty:"quorum",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);errors = vErrors.length;}}
if(data.omega !== undefined){
if(typeof data.omega !== "boolean"){
const err68 = {instancePath:instancePath+"/omega",schemaPath:"#/properties/omega/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err68];}
else {vErrors.push(err68);}errors++;}}
if(data.sorryServer !== undefined){
if(!(validate101(data.sorryServer, {instancePath:instancePath+"/sorryServer",parentData:data,parentDataProperty:"sorryServer",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);errors = vErrors.length;}}}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err69];}
else {vErrors.push(err69);}errors++;}validate81.errors = vErrors;
return errors === 0;}validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema186 = {"type":"object","additionalProperties":false,"properties":{"clients":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/client"}},"router":{"$ref":"#/$defs/router"}}};
const schema189 = {"type":"object","additionalProperties":false,"properties":{"delayMilliseconds":{"type":"number","minimum":0,"maximum":10000},"lossPercent":{"type":"number","minimum":0,"maximum":100}}};
const schema188 = {"type":"object","additionalProperties":false,"required":["addresses"],"properties":{"addresses":{"$ref":"#/$defs/addresses"}}};
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addresses === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "addresses"},message:"must have required property '"+"addresses"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
for(const key0 in data){
if(!(key0 === "addresses")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}}
if(data.addresses !== undefined){
if(!(validate28(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}}}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}validate105.errors = vErrors;
return errors === 0;}validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "clients") || (key0 === "router"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}}
if(data.clients !== undefined){
let data0 = data.clients;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 40){
const err1 = {instancePath:instancePath+"/clients",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key1};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
if(!pattern10.test(key1)){
const err2 = {instancePath:instancePath+"/clients",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key1};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}}
else {
const err3 = {instancePath:instancePath+"/clients",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}
var valid1 = _errs4 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}}
for(const key2 in data0){
if(!(validate105(data0[key2], {instancePath:instancePath+"/clients/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);errors = vErrors.length;}}}
else {
const err5 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}
if(data.router !== undefined){
let data2 = data.router;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
if(!((key3 === "delayMilliseconds") || (key3 === "lossPercent"))){
const err6 = {instancePath:instancePath+"/router",schemaPath:"#/$defs/router/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}}
if(data2.delayMilliseconds !== undefined){
let data3 = data2.delayMilliseconds;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/router/delayMilliseconds",schemaPath:"#/$defs/router/properties/delayMilliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/router/delayMilliseconds",schemaPath:"#/$defs/router/properties/delayMilliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}}
else {
const err9 = {instancePath:instancePath+"/router/delayMilliseconds",schemaPath:"#/$defs/router/properties/delayMilliseconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
if(data2.lossPercent !== undefined){
let data4 = data2.lossPercent;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/router/lossPercent",schemaPath:"#/$defs/router/properties/lossPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/router/lossPercent",schemaPath:"#/$defs/router/properties/lossPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}}
else {
const err12 = {instancePath:instancePath+"/router/lossPercent",schemaPath:"#/$defs/router/properties/lossPercent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}}
else {
const err13 = {instancePath:instancePath+"/router",schemaPath:"#/$defs/router/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}}}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}validate104.errors = vErrors;
return errors === 0;}validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="topology.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){vErrors = [err0];}
else {vErrors.push(err0);}errors++;}
if(data.segments === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'"};
if(vErrors === null){vErrors = [err1];}
else {vErrors.push(err1);}errors++;}
if(data.hosts === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'"};
if(vErrors === null){vErrors = [err2];}
else {vErrors.push(err2);}errors++;}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err3];}
else {vErrors.push(err3);}errors++;}}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/topologyName/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){vErrors = [err4];}
else {vErrors.push(err4);}errors++;}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/topologyName/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9-]*[a-z0-9])?$"+"\""};
if(vErrors === null){vErrors = [err5];}
else {vErrors.push(err5);}errors++;}}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/topologyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err6];}
else {vErrors.push(err6);}errors++;}}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err7];}
else {vErrors.push(err7);}errors++;}
if(!pattern5.test(data1)){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{N} .,:;+_@/()-]*$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{N} .,:;+_@/()-]*$"+"\""};
if(vErrors === null){vErrors = [err8];}
else {vErrors.push(err8);}errors++;}}
else {
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err9];}
else {vErrors.push(err9);}errors++;}}
if(data.ssh !== undefined){
if(!(validate21(data.ssh, {instancePath:instancePath+"/ssh",parentData:data,parentDataProperty:"ssh",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}
if(data.segments !== undefined){
let data3 = data.segments;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err10 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){vErrors = [err10];}
else {vErrors.push(err10);}errors++;}
for(const key1 in data3){
const _errs11 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 40){
const err11 = {instancePath:instancePath+"/segments",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key1};
if(vErrors === null){vErrors = [err11];}
else {vErrors.push(err11);}errors++;}
if(!pattern10.test(key1)){
const err12 = {instancePath:instancePath+"/segments",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key1};
if(vErrors === null){vErrors = [err12];}
else {vErrors.push(err12);}errors++;}}
else {
const err13 = {instancePath:instancePath+"/segments",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){vErrors = [err13];}
else {vErrors.push(err13);}errors++;}
var valid3 = _errs11 === errors;
if(!valid3){
const err14 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){vErrors = [err14];}
else {vErrors.push(err14);}errors++;}}
for(const key2 in data3){
if(!(validate25(data3[key2], {instancePath:instancePath+"/segments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}}}
else {
const err15 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err15];}
else {vErrors.push(err15);}errors++;}}
if(data.hosts !== undefined){
let data5 = data.hosts;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err16 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){vErrors = [err16];}
else {vErrors.push(err16);}errors++;}
for(const key3 in data5){
const _errs18 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 40){
const err17 = {instancePath:instancePath+"/hosts",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key3};
if(vErrors === null){vErrors = [err17];}
else {vErrors.push(err17);}errors++;}
if(!pattern10.test(key3)){
const err18 = {instancePath:instancePath+"/hosts",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key3};
if(vErrors === null){vErrors = [err18];}
else {vErrors.push(err18);}errors++;}}
else {
const err19 = {instancePath:instancePath+"/hosts",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){vErrors = [err19];}
else {vErrors.push(err19);}errors++;}
var valid6 = _errs18 === errors;
if(!valid6){
const err20 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){vErrors = [err20];}
else {vErrors.push(err20);}errors++;}}
for(const key4 in data5){
if(!(validate27(data5[key4], {instancePath:instancePath+"/hosts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}}}
else {
const err21 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err21];}
else {vErrors.push(err21);}errors++;}}
if(data.pools !== undefined){
let data7 = data.pools;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key5 in data7){
const _errs25 = errors;
if(typeof key5 === "string"){
if(func2(key5) > 40){
const err22 = {instancePath:instancePath+"/pools",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key5};
if(vErrors === null){vErrors = [err22];}
else {vErrors.push(err22);}errors++;}
if(!pattern10.test(key5)){
const err23 = {instancePath:instancePath+"/pools",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key5};
if(vErrors === null){vErrors = [err23];}
else {vErrors.push(err23);}errors++;}}
else {
const err24 = {instancePath:instancePath+"/pools",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key5};
if(vErrors === null){vErrors = [err24];}
else {vErrors.push(err24);}errors++;}
var valid9 = _errs25 === errors;
if(!valid9){
const err25 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){vErrors = [err25];}
else {vErrors.push(err25);}errors++;}}
for(const key6 in data7){
if(!(validate36(data7[key6], {instancePath:instancePath+"/pools/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key6,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);errors = vErrors.length;}}}
else {
const err26 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err26];}
else {vErrors.push(err26);}errors++;}}
if(data.directors !== undefined){
let data9 = data.directors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key7 in data9){
const _errs32 = errors;
if(typeof key7 === "string"){
if(func2(key7) > 40){
const err27 = {instancePath:instancePath+"/directors",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key7};
if(vErrors === null){vErrors = [err27];}
else {vErrors.push(err27);}errors++;}
if(!pattern10.test(key7)){
const err28 = {instancePath:instancePath+"/directors",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key7};
if(vErrors === null){vErrors = [err28];}
else {vErrors.push(err28);}errors++;}}
else {
const err29 = {instancePath:instancePath+"/directors",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key7};
if(vErrors === null){vErrors = [err29];}
else {vErrors.push(err29);}errors++;}
var valid12 = _errs32 === errors;
if(!valid12){
const err30 = {instancePath:instancePath+"/directors",schemaPath:"#/properties/directors/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){vErrors = [err30];}
else {vErrors.push(err30);}errors++;}}
for(const key8 in data9){
if(!(validate38(data9[key8], {instancePath:instancePath+"/directors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key8,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);errors = vErrors.length;}}}
else {
const err31 = {instancePath:instancePath+"/directors",schemaPath:"#/properties/directors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err31];}
else {vErrors.push(err31);}errors++;}}
if(data.checks !== undefined){
let data11 = data.checks;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key9 in data11){
const _errs39 = errors;
if(typeof key9 === "string"){
if(func2(key9) > 40){
const err32 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key9};
if(vErrors === null){vErrors = [err32];}
else {vErrors.push(err32);}errors++;}
if(!pattern10.test(key9)){
const err33 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key9};
if(vErrors === null){vErrors = [err33];}
else {vErrors.push(err33);}errors++;}}
else {
const err34 = {instancePath:instancePath+"/checks",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key9};
if(vErrors === null){vErrors = [err34];}
else {vErrors.push(err34);}errors++;}
var valid15 = _errs39 === errors;
if(!valid15){
const err35 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){vErrors = [err35];}
else {vErrors.push(err35);}errors++;}}
for(const key10 in data11){
if(!(validate62(data11[key10], {instancePath:instancePath+"/checks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key10,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);errors = vErrors.length;}}}
else {
const err36 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err36];}
else {vErrors.push(err36);}errors++;}}
if(data.services !== undefined){
let data13 = data.services;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key11 in data13){
const _errs46 = errors;
if(typeof key11 === "string"){
if(func2(key11) > 40){
const err37 = {instancePath:instancePath+"/services",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key11};
if(vErrors === null){vErrors = [err37];}
else {vErrors.push(err37);}errors++;}
if(!pattern10.test(key11)){
const err38 = {instancePath:instancePath+"/services",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!constructor$)[a-z]([a-z0-9._-]*[a-z0-9])?$"+"\"",propertyName:key11};
if(vErrors === null){vErrors = [err38];}
else {vErrors.push(err38);}errors++;}}
else {
const err39 = {instancePath:instancePath+"/services",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key11};
if(vErrors === null){vErrors = [err39];}
else {vErrors.push(err39);}errors++;}
var valid18 = _errs46 === errors;
if(!valid18){
const err40 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"};
if(vErrors === null){vErrors = [err40];}
else {vErrors.push(err40);}errors++;}}
for(const key12 in data13){
if(!(validate81(data13[key12], {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key12,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);errors = vErrors.length;}}}
else {
const err41 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err41];}
else {vErrors.push(err41);}errors++;}}
if(data.lab !== undefined){
if(!(validate104(data.lab, {instancePath:instancePath+"/lab",parentData:data,parentDataProperty:"lab",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);errors = vErrors.length;}}}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err42];}
else {vErrors.push(err42);}errors++;}validate20.errors = vErrors;
return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
