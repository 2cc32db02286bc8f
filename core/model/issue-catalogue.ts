/**
 * Every code that an issue can have: what it means, what to do, and one message as it is printed.
 *
 * docs/errors.md is generated from this, and tests compare both, and find for each code a case that causes it.
 * 00 the file, 01 shapes, 02 services, 03 directors, 04 addresses, 05 hosts and how they are reached, 06 names,
 * 07 allocation, 09 not built yet.
 */
export interface CatalogueEntry {
  readonly title: string;
  readonly meaning: string;
  readonly fix: string;
  readonly example: string;
}

export const ISSUE_CATALOGUE = {
  LVS0001: { title: "File cannot be read", meaning: "The file does not exist, is not a file, or may not be read.", fix: "Give the path of a topology file that you may read.", example: "cannot read the file: no such file" },
  LVS0002: { title: "File too large", meaning: "A topology of thousands of services is some megabytes; what is larger is something else.", fix: "Give the topology, not another file; split a topology that is really so large.", example: "the file has 52428800 bytes, allowed are at most 5000000; is it a topology?" },
  LVS0003: { title: "Not YAML", meaning: "The text breaks the syntax of YAML 1.2, or uses a tag.", fix: "Correct the place that is named. Indent with spaces, quote texts that begin with a special character.", example: "line 3, column 1: Tabs are not allowed as indentation" },
  LVS0004: { title: "Key written twice", meaning: "One of the two values would be lost without a word.", fix: "Keep one of them.", example: "line 7: \"web1\" is already written in line 5; keep one of them" },
  LVS0005: { title: "Several documents", meaning: "A file holds one topology; `---` begins another document.", fix: "Write one file for each topology.", example: "line 9: a second document begins here; write one topology per file" },
  LVS0006: { title: "Not a mapping", meaning: "A topology is a mapping with the keys name, segments, hosts and so on.", fix: "Begin with `name:`.", example: "the document is empty, expected a mapping with name, segments and hosts" },
  LVS0007: { title: "Too many aliases", meaning: "Aliases (`*name`) that grow into a huge document are refused before they are expanded.", fix: "Write the values out.", example: "aliases expand to too many values; write them out" },
  LVS0008: { title: "Nested too deeply", meaning: "No topology is nested this deeply.", fix: "Correct the indentation or the brackets.", example: "nested more than 32 levels deep" },
  LVS0009: { title: "Reserved key", meaning: "The key has a meaning of its own in JavaScript and cannot be a name.", fix: "Choose another name.", example: "\"__proto__\" cannot be a key; choose another name" },
  LVS0010: { title: "Not plain data", meaning: "A topology is made of mappings, lists, texts, finite numbers, true and false.", fix: "Give the value itself; call the function, await the promise, write the number.", example: "got a function, expected plain data" },
  LVS0011: { title: "Not UTF-8", meaning: "The bytes of the file are not text in UTF-8.", fix: "Save the file as UTF-8.", example: "the file is not UTF-8 text" },

  LVS0101: { title: "Wrong type", meaning: "The value is of another kind than the key takes.", fix: "Write a value of the kind that is named; numbers and true/false without quotes.", example: "got \"80\", expected a whole number from 1 to 65535; write it without quotes" },
  LVS0102: { title: "Unknown key", meaning: "The key has no meaning here.", fix: "Correct its spelling, move it, or remove it.", example: "unknown key \"shedular\", expected one of director, vip, …; did you mean \"scheduler\"?" },
  LVS0103: { title: "Missing key", meaning: "A value without a sensible default is missing.", fix: "Add it.", example: "\"port\" is missing: the port that clients connect to" },
  LVS0104: { title: "Unknown word", meaning: "The value is none of the words that the key takes.", fix: "Take one of the words that are listed.", example: "unknown platform \"debian-11\", expected one of debian-12" },
  LVS0105: { title: "Number out of range", meaning: "The number is too small or too large.", fix: "Take one in the range.", example: "got 70000, expected a whole number from 1 to 65535" },
  LVS0106: { title: "Characters that are not allowed", meaning: "The text would reach a configuration file, a command or a resource's name, and holds what could change the meaning there.", fix: "Use the characters that are listed.", example: "got \"web server\", expected at most 40 lowercase letters, digits, …" },
  LVS0107: { title: "Text too long", meaning: "The text is longer than what it names may be.", fix: "Shorten it.", example: "got a text of 300 characters, allowed are at most 200" },
  LVS0108: { title: "Too few or too many entries", meaning: "The list or mapping is empty where it must not be, or too large.", fix: "Add or remove entries.", example: "has no entry, expected at least 1" },
  LVS0109: { title: "One of several forms", meaning: "The keys do not go together.", fix: "Write one of the forms that are listed.", example: "got the keys pool, address; expected { pool: NAME }, … or { address: ADDRESS }" },
  LVS0110: { title: "Entry twice in a list", meaning: "The list holds the same entry twice.", fix: "Remove one.", example: "entry 2 repeats entry 1 (\"lb1\"); remove one" },

  LVS0201: { title: "Unknown director", meaning: "The service names a director that is not declared.", fix: "Declare it under directors, or correct the name.", example: "unknown director \"egde\", expected one of edge; did you mean \"edge\"?" },
  LVS0202: { title: "Unknown real server", meaning: "The service names a host that is not declared.", fix: "Declare it under hosts, or correct the name.", example: "unknown host \"web9\", expected one of web1, web2" },
  LVS0203: { title: "Unknown scheduler", meaning: "IPVS has no scheduler of this name.", fix: "Take one of those that are listed.", example: "unknown scheduler \"wlcc\", expected one of rr, wrr, lc, wlc, …; did you mean \"wlc\"?" },
  LVS0204: { title: "Unknown pool", meaning: "The virtual IP names a pool that is not declared.", fix: "Declare it under pools, or correct the name.", example: "unknown pool \"pubic\", expected one of public; did you mean \"public\"?" },
  LVS0205: { title: "Port mapping with direct routing", meaning: "Direct routing changes a frame's MAC address and nothing else, so the real server sees the port that the client asked for.", fix: "Let the real server listen on the service's port, or take a forwarding method that translates.", example: "port 8080 is not the service's port 80, and dr cannot map ports" },
  LVS0206: { title: "Real server outside of the director's segment", meaning: "Direct routing reaches a real server by its MAC address, so both are in one segment.", fix: "Give the host an address in the director's segment, or take another forwarding method.", example: "is reached in segment back, but dr needs it in the director's segment front" },
  LVS0208: { title: "Same virtual IP, protocol and port twice", meaning: "The kernel holds one virtual server for each; the second would be lost.", fix: "Give one of the services another port or another virtual IP.", example: "tcp port 80 on this VIP is already service \"web\"'s; choose another port or VIP" },
  LVS0209: { title: "All weights are 0", meaning: "No real server would take a connection.", fix: "Give at least one real server a weight above 0.", example: "every real server has weight 0, so none takes a connection" },
  LVS0210: { title: "One virtual IP on two directors", meaning: "Both would answer for the address.", fix: "Put services that share a virtual IP on one director.", example: "this VIP is held by director \"edge\" (service \"web\"); one VIP lives on one director" },
  LVS0211: { title: "Virtual IP outside of the director's segment", meaning: "The director cannot answer for an address of a segment that it does not hold addresses in.", fix: "Take a pool or an address of the director's segment.", example: "is in segment back, but director \"edge\" holds VIPs in segment front" },
  LVS0212: { title: "Real server has no address in that segment", meaning: "The segment that is named for the real server is none of the host's.", fix: "Name one of the host's segments.", example: "host \"web1\" has no address in segment \"back\", expected one of front" },
  LVS0213: { title: "Check does not fit the protocol", meaning: "tcp, http and https checks open TCP connections; they say nothing about a UDP service.", fix: "Write `check: { none: {} }`.", example: "a tcp check cannot tell whether a udp service answers; write none" },
  LVS0214: { title: "Needs keepalived", meaning: "With manager ipvsadm the table is static: nothing checks real servers or brings in a sorry server.", fix: "Take manager keepalived, or leave it out.", example: "director \"edge\" is managed by ipvsadm, which does not check; write none or take keepalived" },
  LVS0215: { title: "Sorry server cannot be reached this way", meaning: "With dr the sorry server gets packets as a real server does: in the director's segment and on the service's port.", fix: "Take an address of the director's segment and leave the port out.", example: "10.78.0.9 is not in the director's segment front (10.77.0.0/24), which dr needs" },
  LVS0216: { title: "Sorry server is something else already", meaning: "The address is one of the service's real servers, a director's, or a virtual IP.", fix: "Take the address of another host.", example: "10.77.0.21 is real server \"web1\" of this service; take another host" },
  LVS0217: { title: "One virtual IP name in two pools", meaning: "The lock file remembers an address by its name, which therefore belongs to one pool.", fix: "Give one of them another name.", example: "VIP name \"web\" is taken from pool \"public\" by service \"web\"; choose another name" },
  LVS0218: { title: "Scheduler is not on the platform", meaning: "The kernel of a director's platform has no module for the scheduler.", fix: "Take one of the others.", example: "scheduler twos has no module on debian-12 (director host \"lb1\")" },

  LVS0301: { title: "Director on an unknown host", meaning: "The director names a host that is not declared.", fix: "Declare it under hosts, or correct the name.", example: "unknown host \"lb9\", expected one of lb1, lb2" },
  LVS0302: { title: "Host in two directors", meaning: "Two directors would write one keepalived.conf.", fix: "Put the services of both on one director, or take another host.", example: "host \"lb1\" is already in director \"edge\"; a host serves one director" },
  LVS0303: { title: "Director's hosts share no segment", meaning: "VRRP and virtual IPs need one segment that all hosts of a director are in.", fix: "Give them addresses in one segment.", example: "hosts lb1, lb2 have no segment in common" },
  LVS0304: { title: "Director's hosts share several segments", meaning: "It is not clear which one the virtual IPs are in.", fix: "Write `segment:`.", example: "hosts lb1, lb2 share the segments back, front; write which one with segment" },
  LVS0305: { title: "Director's segment is not its hosts'", meaning: "A host of the director has no address in the segment that is named.", fix: "Name a segment that all of them are in.", example: "host \"lb1\" has no address in segment \"back\"" },
  LVS0306: { title: "ipvsadm on several hosts", meaning: "Without keepalived there is no VRRP: each host would answer for the virtual IPs.", fix: "Take manager keepalived, or one host.", example: "manager ipvsadm has no VRRP, so 2 hosts would both hold the VIPs" },
  LVS0307: { title: "Advertisement interval too fine", meaning: "VRRPv3 counts in hundredths of a second.", fix: "Round it to two decimals.", example: "got 0.125, expected hundredths of a second such as 0.12" },
  LVS0308: { title: "Director without a service", meaning: "An empty table on a director is more often a slip than a wish, and keepalived takes it without a word.", fix: "Add a service for it, or remove the director.", example: "no service names this director; add one or remove it" },
  LVS0310: { title: "Equal priorities", meaning: "Two hosts of one VRRP router with the same priority fall back to comparing addresses, and roles are not what was meant.", fix: "Give each host its own priority, or leave them out.", example: "equals the priority of \"lb1\" (100); give each host its own" },

  LVS0401: { title: "Not an IPv4 address", meaning: "An address is four decimal numbers from 0 to 255, without leading zeros.", fix: "Correct it.", example: "got \"10.77.0.256\", expected an IPv4 address such as 10.77.0.11" },
  LVS0403: { title: "Not a network prefix", meaning: "A prefix is the first address of the network, a slash and the number of bits.", fix: "Correct it; the message names the network when host bits were set.", example: "got \"10.77.0.1/24\", which has host bits set; did you mean \"10.77.0.0/24\"?" },
  LVS0404: { title: "Prefix too large or too small", meaning: "A segment has between 8 and 30 network bits.", fix: "Take the prefix of the broadcast domain.", example: "got a /32, expected a prefix from /8 to /30" },
  LVS0405: { title: "Special-purpose address", meaning: "Loopback, link-local, multicast and reserved addresses are not a segment's.", fix: "Take a private or public network.", example: "127.0.0.0/8 is loopback, which no segment can be" },
  LVS0406: { title: "Address outside of its segment", meaning: "The address is not in the segment's prefix.", fix: "Correct the address or the segment.", example: "10.78.0.11 is not in segment front (10.77.0.0/24); correct the address or the segment" },
  LVS0407: { title: "Network or broadcast address", meaning: "The first and the last address of a prefix are not a host's.", fix: "Take one between them.", example: "10.77.0.255 is the broadcast address of segment front" },
  LVS0408: { title: "Address twice", meaning: "Two things claim the same address.", fix: "Give one of them another.", example: "10.77.0.11 already belongs to host \"lb1\"; give each its own" },
  LVS0409: { title: "Segments overlap", meaning: "An address would be in two broadcast domains.", fix: "Make the prefixes disjoint.", example: "10.77.0.0/16 overlaps segment \"front\" (10.77.0.0/24)" },
  LVS0410: { title: "Not a range", meaning: "A range is `FIRST-LAST`, first not above last, or one address.", fix: "Correct it.", example: "\"10.77.0.119-10.77.0.100\" ends before it begins" },
  LVS0411: { title: "Ranges overlap", meaning: "An address would be in two pools, or twice in one.", fix: "Make the ranges disjoint.", example: "10.77.0.110-10.77.0.130 overlaps 10.77.0.100-10.77.0.119 of pool \"public\"" },
  LVS0412: { title: "Pool holds an address that is taken", meaning: "Addresses in a pool are given out as virtual IPs, by this stack or by another on the segment.", fix: "Shrink the range or move the host.", example: "10.77.0.10-10.77.0.20 holds 10.77.0.11, which belongs to host \"lb1\"; shrink the range or move it" },
  LVS0413: { title: "Unknown segment", meaning: "The name is none of the segments.", fix: "Declare it under segments, or correct the name.", example: "unknown segment \"frnt\", expected one of front; did you mean \"front\"?" },
  LVS0414: { title: "Virtual IP is somebody's address", meaning: "A host or a router has the address already.", fix: "Take a free address.", example: "10.77.0.11 belongs to host \"lb1\"; take a free address" },
  LVS0415: { title: "Virtual IP outside of the pools", meaning: "Where a segment has pools, its virtual IPs are in them, so that nobody gives the address to a host.", fix: "Take an address of a pool, or widen the pool.", example: "10.77.0.200 is in no pool of segment front (public: 10.77.0.100-10.77.0.119)" },
  LVS0416: { title: "Virtual IP in no segment", meaning: "No segment's prefix holds the address.", fix: "Take an address of the director's segment.", example: "10.99.0.1 is in no segment (front: 10.77.0.0/24)" },
  LVS0417: { title: "Two segments on one interface", meaning: "Each segment is reached by an interface of its own.", fix: "Write `{ address: …, interface: … }` for one of them.", example: "is on eth0, as segment \"back\"; write the interface of each" },

  LVS0501: { title: "Host key missing", meaning: "Without its key a host cannot be told from somebody who pretends to be it.", fix: "Write `ssh: { hostKey: … }` (`ssh-keyscan -t ed25519 HOST`), or, knowing what it means, `insecureIgnoreHostKey: true`.", example: "has no host key; write hostKey: \"ssh-ed25519 …\", or say insecureIgnoreHostKey: true" },
  LVS0502: { title: "Host key of another kind", meaning: "ed25519 and ecdsa keys are taken; a pinned RSA key is not found by the connection's client.", fix: "Take the ed25519 key: `ssh-keyscan -t ed25519 HOST`.", example: "is an ssh-rsa key, expected ssh-ed25519 or ecdsa-sha2-nistp256, …" },
  LVS0503: { title: "Host key damaged", meaning: "The line is not a kind and a key in base64, or the key is not of that kind.", fix: "Copy the line again, without the host's name in front.", example: "is not \"KIND BASE64\"; leave out the host's name in front" },
  LVS0504: { title: "Host key both given and ignored", meaning: "One of the two was not meant.", fix: "Remove insecureIgnoreHostKey.", example: "has a host key and insecureIgnoreHostKey; remove one" },
  LVS0505: { title: "Login without root's rights", meaning: "The host's transaction writes below /etc and loads modules.", fix: "Write `become: sudo`, or log in as root.", example: "user \"deploy\" with become none cannot change the host; write become: sudo" },
  LVS0506: { title: "Two hosts at one place", meaning: "Two hosts are dialled at the same address and port by the same way, so both plans would reach one machine.", fix: "Correct one of the addresses.", example: "is dialled at 10.77.0.11 port 22, as host \"lb1\"" },

  LVS0601: { title: "Names clash", meaning: "In resource names, file names and unit names only lowercase letters, digits and hyphens are left, and there the two are one.", fix: "Rename one of them.", example: "becomes \"web-1\" in file and resource names, as \"web.1\" does; rename one" },
  LVS0602: { title: "Client named as a host", meaning: "The lab makes a host for each, and needs two names.", fix: "Rename the client.", example: "is also a host's name; rename the client" },

  LVS0701: { title: "Lock file out of date", meaning: "Something in the topology has no allocation yet.", fix: "Run the command and commit the lock file.", example: "has no address in front.lock.yaml yet; run: npx lvs allocate stacks/topologies/prod.yaml" },
  LVS0702: { title: "Pool exhausted", meaning: "Every address of the pool is taken, by this stack or by another on the segment.", fix: "Widen the pool, or remove services (`lvs allocate` frees what they held).", example: "pool \"public\" has 20 addresses and all are taken" },
  LVS0703: { title: "Lock file of another segment", meaning: "The lock file was made for a segment of another name or prefix.", fix: "Take the right folder; a segment that was renumbered needs a new lock file.", example: "front.lock.yaml is for 10.99.0.0/24, but segment front is 10.77.0.0/24" },
  LVS0704: { title: "Lock file cannot be read", meaning: "The lock file is not YAML, not of the right shape, or of another version. Merges leave such files behind.", fix: "Take it from version control again and run `npx lvs allocate`.", example: "front.lock.yaml: version 2 is unknown, expected 1" },
  LVS0705: { title: "Lock file gives one thing twice", meaning: "Two names hold the same address or id. Two branches that were merged do this.", fix: "Remove the line of the newer one and run `npx lvs allocate`.", example: "front.lock.yaml: 10.77.0.100 is both shop/web's and blog/web's" },
  LVS0706: { title: "Locked address outside of its pool", meaning: "An allocation never moves by itself, and the address is no longer where it may be.", fix: "Widen the pool; or, to move the VIP, remove its line and run `npx lvs allocate`.", example: "front.lock.yaml: shop/web is 10.77.0.150, which is not in pool public" },
  LVS0707: { title: "Locked number out of range", meaning: "VRIDs and sync ids are from 1 to 255, marks from 1 to 2147483647.", fix: "Remove the line and run `npx lvs allocate`.", example: "front.lock.yaml: vrids shop/edge is 300, expected 1 to 255" },
  LVS0708: { title: "No id left in the segment", meaning: "All 255 ids of the segment are taken.", fix: "Remove directors that are gone, or use another segment.", example: "all 255 VRIDs of segment front are taken" },
  LVS0709: { title: "Address is another stack's", meaning: "Another topology on the segment holds the address.", fix: "Take another address.", example: "10.77.0.100 is blog/web's in front.lock.yaml; take another" },
  LVS0710: { title: "Locked address is a host's", meaning: "A host or router of this topology has the address of a VIP in the lock file, of this stack or another.", fix: "Give the host another address.", example: "10.77.0.100 is shop/web's VIP in front.lock.yaml; give the host another address" },
  LVS0711: { title: "No lock files given", meaning: "A topology that is not in a file has no folder beside it to look for lock files in.", fix: "Pass `locks` or `locksDir` to compile().", example: "pass locks or locksDir: allocations are remembered in lock files" },
  LVS0712: { title: "Lock file is being written", meaning: "Another `lvs allocate` is at work, or one was killed.", fix: "Wait for it; when none runs, remove the file that is named.", example: "allocations/.writing exists (process 4711)" },

  LVS0901: { title: "Forwarding method not built yet", meaning: "dr is complete; tun, nat and fullnat are known words only.", fix: "Take dr.", example: "forwarding tun is not built yet, expected dr" },
  LVS0902: { title: "Protocol not built yet", meaning: "SCTP is a known word only.", fix: "Take tcp or udp.", example: "protocol sctp is not built yet, expected tcp or udp" },
  LVS0903: { title: "IPv6 not built yet", meaning: "Segments, hosts and virtual IPs are IPv4.", fix: "Take the IPv4 address.", example: "2001:db8::1 is IPv6, which is not built yet" },
  LVS0904: { title: "Director as a real server: not built yet", meaning: "A director that sends connections to itself, or to another director, needs care against loops.", fix: "Take another host.", example: "host \"lb1\" is a director (\"edge\"), and a director as a real server is not built yet" },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type IssueCode = keyof typeof ISSUE_CATALOGUE;
