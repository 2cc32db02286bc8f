/** What a Debian 12 host prints, read into a state; and that a host which prints nonsense cannot pass for one that holds. */
import { parseProbe } from "../../../core/verify";

const output = String.raw`probe 1
os debian-12
link 1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
link 2: eth0@if7: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000\    link/ether 2A:11:22:33:44:55 brd ff:ff:ff:ff:ff:ff link-netnsid 0
addr 1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
addr 1: lo    inet 10.77.0.100/32 scope host lo\       valid_lft forever preferred_lft forever
addr 2: eth0    inet 10.77.0.11/24 brd 10.77.0.255 scope global eth0\       valid_lft forever preferred_lft forever
addr 2: eth0    inet6 fe80::1/64 scope link \       valid_lft forever preferred_lft forever
listen-tcp LISTEN 0      511          0.0.0.0:80        0.0.0.0:*
listen-tcp LISTEN 0      511             [::]:443          [::]:*
listen-tcp LISTEN 0      511                *:8080             *:*
listen-udp UNCONN 0      0      127.0.0.53%lo:53        0.0.0.0:*
ipvs -A -t 10.77.0.100:80 -s wlc -p 300
ipvs -a -t 10.77.0.100:80 -r 10.77.0.21:80 -g -w 1
ipvs -a -t 10.77.0.100:80 -r 10.77.0.22:80 -g -w 2
ipvs -A -u [2001:db8::1]:53 -s rr
ipvs -a -u [2001:db8::1]:53 -r [2001:db8::2]:53 -m -w 1
ipvs-threshold IP Virtual Server version 1.2.1 (size=32768)
ipvs-threshold Prot LocalAddress:Port            Uthreshold Lthreshold ActiveConn InActConn
ipvs-threshold   -> RemoteAddress:Port
ipvs-threshold TCP  10.77.0.100:80 wlc persistent 300
ipvs-threshold   -> 10.77.0.21:80                0          0          5          1
ipvs-threshold   -> 10.77.0.22:80                1000       800        0          0
ipvs-timeouts 900 120 300
ipvs-daemon master sync daemon (mcast=eth0, syncid=51, maxlen=1472, group=224.0.0.81, port=8848, ttl=1)
ipvs-daemon backup sync daemon (mcast=eth0, syncid=51, maxlen=1472, group=224.0.0.81, port=8848, ttl=1)
ipvs -A -f 4101 -s rr
ipvs -a -f 4101 -r 10.77.0.21:0 -g -w 1
sysctl net/ipv4/ip_forward 0
sysctl net/ipv4/conf/gone/arp_ignore
unit keepalived.service active
rule 31000:	from 10.77.0.21 ipproto tcp sport 80 lookup 169 proto static 
table 169 default via 10.77.0.1 dev eth0 proto static 
nft lvs table inet lvs {
nft lvs 	chain input {
nft lvs 		ip protocol vrrp drop
nft lvs 
nft other table inet other {
arp-asked 10.77.0.100
arp 10.77.0.100 52:54:00:AA:00:01
arp 10.77.0.100 52:54:00:AA:00:02
arp-asked 10.77.0.101
arp-error 10.77.0.102 arping: Interface "eth9" is not available.
end
`;

test("reads a whole run", () => {
  expect(parseProbe(output)).toEqual({
    reachable: true,
    platform: "debian-12",
    links: [{ interface: "eth0", mac: "2a:11:22:33:44:55" }],
    addresses: [
      { interface: "lo", address: "127.0.0.1", prefixLength: 8, scope: "host" },
      { interface: "lo", address: "10.77.0.100", prefixLength: 32, scope: "host" },
      { interface: "eth0", address: "10.77.0.11", prefixLength: 24, scope: "global" },
      { interface: "eth0", address: "fe80::1", prefixLength: 64, scope: "link" },
    ],
    sysctls: { "net/ipv4/ip_forward": "0", "net/ipv4/conf/gone/arp_ignore": null },
    units: { "keepalived.service": "active" },
    listeners: [
      { protocol: "tcp", address: "0.0.0.0", port: 80 },
      { protocol: "tcp", address: "::", port: 443 },
      { protocol: "tcp", address: "*", port: 8080 },
      { protocol: "udp", address: "127.0.0.53", port: 53 },
    ],
    ipvs: {
      kind: "table", timeouts: "900 120 300",
      daemons: [{ role: "master", interface: "eth0", id: 51 }, { role: "backup", interface: "eth0", id: 51 }],
      services: [
        {
          mark: null, protocol: "tcp", address: "10.77.0.100", port: 80, scheduler: "wlc -p 300",
          destinations: [{ address: "10.77.0.21", port: 80, method: "dr", weight: 1, thresholds: null }, { address: "10.77.0.22", port: 80, method: "dr", weight: 2, thresholds: { upper: 1000, lower: 800 } }],
        },
        { mark: null, protocol: "udp", address: "2001:db8::1", port: 53, scheduler: "rr", destinations: [{ address: "2001:db8::2", port: 53, method: "nat", weight: 1, thresholds: null }] },
        { mark: 4101, protocol: "tcp", address: "0.0.0.0", port: 0, scheduler: "rr", destinations: [{ address: "10.77.0.21", port: 0, method: "dr", weight: 1, thresholds: null }] },
      ],
    },
    rules: ["31000: from 10.77.0.21 ipproto tcp sport 80 lookup 169 proto static"],
    tables: { 169: ["default via 10.77.0.1 dev eth0 proto static"] },
    filter: ["table inet lvs {", "chain input {", "ip protocol vrrp drop"],
    arp: {
      kind: "asked",
      answers: [
        { address: "10.77.0.100", macs: ["52:54:00:aa:00:01", "52:54:00:aa:00:02"], error: null },
        { address: "10.77.0.101", macs: [], error: null },
        { address: "10.77.0.102", macs: [], error: 'arping: Interface "eth9" is not available.' },
      ],
    },
  });
});

test.each([
  ["nothing", ""],
  ["a cut run", output.replace("end\n", "")],
  ["a login message in front of it", `Welcome\n${output}`],
])("%s is an unreachable host", (_, text) => {
  expect(parseProbe(text)).toEqual({ reachable: false, reason: "the probe did not run to its end" });
});

test("a table that is absent, empty or not readable are three things", () => {
  const run = (line: string) => parseProbe(`probe 1\n${line}end\n`);
  expect(run("ipvs-absent\n")).toMatchObject({ ipvs: { kind: "absent" } });
  expect(run("")).toMatchObject({ ipvs: { kind: "table", services: [] } });
  expect(run("ipvs-error Permission denied\u001b[2J\n")).toMatchObject({ ipvs: { kind: "unreadable", reason: "Permission denied [2J" } });
});

test("a host without arping says so", () => {
  expect(parseProbe("probe 1\narp-unable no arping\nend\n")).toMatchObject({ arp: { kind: "unable", reason: "no arping" } });
});
