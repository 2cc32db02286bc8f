/** The packet filter of a host: who asks for which rule, and that nobody asks where none is needed. */
import { nftRulesOf, nftView } from "../../../core/render/nft";
import { rolesOf, type Role } from "../../../core/render/roles";
import { vrrpView } from "../../../core/render/vrrp";
import type { Service, Topology } from "../../../core/model/topology";
import { allocation, director, host, service, topology } from "./fixture";

const fullnat = (change: Partial<Service> = {}): Service => ({ ...service("web"), ...change, forwarding: "fullnat" } as Service);
function roleOf(name: string, spec: Topology): Role {
  const role = rolesOf(spec, allocation()).find((each) => each.host.name === name);
  if (role === undefined) throw new Error(`${name} has no role`);
  return role;
}

const translations = (role: Role) => nftRulesOf(role).filter(({ chain }) => chain === "postrouting");
const alone = topology({ directors: { edge: director({ hosts: { lb1: { priority: 100 } } }) } });

test("direct routing needs no rule on any host, nor does VRRP of a director alone", () => {
  expect(rolesOf(alone, allocation()).flatMap(nftRulesOf)).toEqual([]);
});

test("VRRP is heard from each other host of the director, on its interface", () => {
  const spec = topology({ directors: { edge: director({ hosts: { lb1: { priority: 110 }, lb2: { priority: 100 }, spare: { priority: 90 } } }) } });
  const ruleOf = (name: string) => nftRulesOf(roleOf(name, spec)).map(({ chain, rule }) => `${chain} ${rule}`);
  expect(ruleOf("lb1")).toEqual(['input iifname "eth0" ip protocol 112 ip saddr != { 10.77.0.12, 10.77.0.23 } drop']);
  expect(ruleOf("spare")).toEqual(['input iifname "eth0" ip protocol 112 ip saddr != { 10.77.0.11, 10.77.0.12 } drop']);
  expect(ruleOf("web1")).toEqual([]);
});

test("full NAT: each director translates to its own address, for what came by the VIP and is on its way to a real server", () => {
  const spec = topology({ services: { web: fullnat() } });
  const rule = "ip daddr . tcp dport { 10.77.0.21 . 80, 10.77.0.22 . 80 } ct original ip daddr 10.77.0.100 ct original proto-dst 80 snat ip to";
  expect(nftView(roleOf("lb1", spec)).chains.filter(({ name }) => name !== "input")).toEqual([{
    name: "postrouting", type: "nat", hook: "postrouting", priority: "srcnat",
    rules: [{ rule: `${rule} 10.77.0.11`, reason: expect.stringContaining("Service web") }],
  }]);
  expect(translations(roleOf("lb2", spec)).map((each) => each.rule)).toEqual([`${rule} 10.77.0.12`]);
  expect(nftRulesOf(roleOf("web1", spec))).toEqual([]);
});

test("full NAT: real servers in another segment are asked from the address that leads there", () => {
  const reals = { web1: { host: "web1", forwarding: null, segment: "back", address: "10.78.0.21", port: 8080, weight: 1, thresholds: null }, web2: { host: "web2", forwarding: null, segment: "front", address: "10.77.0.22", port: 80, weight: 1, thresholds: null } };
  const spec = topology({
    segments: { ...topology().segments, back: { name: "back", cidr: "10.78.0.0/24", gateway: null } },
    hosts: { ...topology().hosts, lb1: host("lb1", { front: "10.77.0.11", back: "10.78.0.11" }) },
    services: { web: fullnat({ realServers: reals }) },
  });
  expect(translations(roleOf("lb1", spec)).map((each) => /\{.*\}|to .*/g[Symbol.match](each.rule))).toEqual([
    ["{ 10.78.0.21 . 8080 }", "to 10.78.0.11"], ["{ 10.77.0.22 . 80 }", "to 10.77.0.11"],
  ]);
  expect(() => nftRulesOf(roleOf("lb2", spec))).toThrow(/does not reach segment "back"/);
});

test("several ports: each packet to them gets the service's mark, as nft prints it", () => {
  const group = (ports: readonly (readonly [number, number])[], protocol: "tcp" | "udp") => topology({ services: { web: service("web", { protocol, ports: ports.map(([first, last]) => ({ first, last })) }) } });
  const rulesFor = (spec: ReturnType<typeof topology>) => nftRulesOf(rolesOf(spec, { ...allocation(), fwmarks: { web: 4200 } }).find((role) => role.host.name === "lb1")!).filter(({ chain }) => chain === "prerouting").map(({ rule }) => rule);
  expect(rulesFor(group([[80, 80], [443, 443]], "tcp"))).toEqual(["ip daddr 10.77.0.100 tcp dport { 80, 443 } meta mark set 0x00001068"]);
  expect(rulesFor(group([[10000, 10100]], "udp"))).toEqual(["ip daddr 10.77.0.100 udp dport 10000-10100 meta mark set 0x00001068"]);
  expect(rulesFor(topology())).toEqual([]);
});

test("full NAT: by a pool of sources, one range of addresses, which the master's instance holds", () => {
  const pools = { ...topology().pools, out: { name: "out", segment: "front", ranges: [{ first: "10.77.0.128", last: "10.77.0.129" }] } };
  const lb1 = roleOf("lb1", topology({ pools, services: { web: fullnat({ sources: "out" }) } }));
  expect(nftRulesOf(lb1).filter(({ chain }) => chain === "postrouting").map(({ rule }) => / snat .*/.exec(rule)?.[0])).toEqual([" snat ip to 10.77.0.128-10.77.0.129"]);
  expect(vrrpView(lb1).instances[0]?.vips).toEqual(["10.77.0.100/32", "10.77.0.128/32", "10.77.0.129/32"]);
});
