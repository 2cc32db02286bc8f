/** The verdicts that belong to one forwarding mode: what holds in a healthy cluster of the mode, one thing broken at a time. */
import type { Allocation } from "../../../core/allocate/allocation";
import type { Topology } from "../../../core/model/topology";
import { judge, type Fact } from "../../../core/verify";
import type { HostState, Observations } from "../../../core/verify/observations";
import { failing, lines, type Hosts } from "./broken";
import { allocation, healthy, topology, VIP } from "./healthy";

describe("full NAT", () => {
  const web = topology.services.web as Extract<Topology["services"][string], { forwarding: "dr" }>;
  const spec: Topology = { ...topology, services: { web: { ...web, forwarding: "fullnat" } } };
  const rule = `ip daddr . tcp dport { 10.77.0.21 . 80, 10.77.0.22 . 80 } ct original ip daddr ${VIP} ct original proto-dst 80 snat ip to 10.77.0.11`;
  const translating = (state: HostState, change: Partial<HostState> = {}): HostState => ({
    ...state, filter: ["table inet lvs {", rule, "}"], sysctls: { "net/ipv4/ip_forward": "1", "net/ipv4/vs/conntrack": "1" },
    ipvs: state.ipvs.kind !== "table" ? state.ipvs : { ...state.ipvs, services: state.ipvs.services.map((one) => ({ ...one, destinations: one.destinations.map((to) => ({ ...to, method: "nat" as const })) })) },
    ...change,
  });
  const withDirectors = (change: Partial<HostState>): Fact[] => {
    const { hosts, requests } = healthy();
    const unbound = (state: HostState): HostState => ({ ...state, addresses: state.addresses.filter(({ address }) => address !== VIP) });
    return failing({ hosts: { ...hosts, lb1: translating(hosts.lb1, change), lb2: translating(hosts.lb2), web1: unbound(hosts.web1), web2: unbound(hosts.web2) }, requests }, spec);
  };

  test("holds with the rule, with conntrack, and without the VIP on real servers", () => expect(withDirectors({})).toEqual([]));
  test.each<[string, Partial<HostState>, string]>([
    ["rules that were flushed", { filter: [] }, "lb1 translates web: no table inet lvs"],
    ["a rule without one real server", { filter: [rule.replace(", 10.77.0.22 . 80", "")] }, "lb1 translates web: no rule for web2"],
    ["a rule for another port", { filter: [rule.replace("proto-dst 80", "proto-dst 81")] }, "lb1 translates web: no rule for web1, web2"],
    ["connections that the packet filter does not see", { sysctls: { "net/ipv4/ip_forward": "1", "net/ipv4/vs/conntrack": "0" } }, "lb1 translates web: net.ipv4.vs.conntrack=0"],
    ["a director that forwards nothing", { sysctls: { "net/ipv4/ip_forward": "0", "net/ipv4/vs/conntrack": "1" } }, "lb1 forwards packets: net.ipv4.ip_forward=0"],
  ])("%s", (_what, change, line) => expect(lines(withDirectors(change))).toEqual([line]));
});

describe("nat", () => {
  const web = topology.services.web as Extract<Topology["services"][string], { forwarding: "dr" }>;
  const edge = topology.directors.edge as Topology["directors"][string];
  const GATEWAY = "10.77.0.110";
  const spec: Topology = { ...topology, directors: { edge: { ...edge, gateway: { kind: "address", address: GATEWAY, segment: "front" } } }, services: { web: { ...web, forwarding: "nat" } } };
  const allocated: Allocation = { ...allocation, gateways: { edge: { address: GATEWAY, virtualRouterId: null } } };
  const table = "172818542";
  const observed = (change: (hosts: Hosts) => Partial<Hosts> = () => ({})): Observations => {
    const { hosts, requests } = healthy();
    const arp = (state: HostState): HostState => ({ ...state, arp: state.arp.kind === "asked" ? { kind: "asked", answers: [...state.arp.answers, ...state.arp.answers.map((one) => ({ ...one, address: GATEWAY }))] } : state.arp });
    const real = (state: HostState, last: number): HostState => arp({
      ...state, addresses: state.addresses.filter(({ address }) => address !== VIP),
      rules: [`31000: from 10.77.0.${last} ipproto tcp sport 80 lookup ${table}`], tables: { [table]: [`default via ${GATEWAY} dev eth0 proto static`] },
    });
    const director = (state: HostState): HostState => arp({
      ...state, sysctls: { "net/ipv4/ip_forward": "1" },
      addresses: state.addresses.flatMap((one) => (one.address === VIP ? [one, { ...one, address: GATEWAY }] : [one])),
      ipvs: state.ipvs.kind !== "table" ? state.ipvs : { ...state.ipvs, services: state.ipvs.services.map((one) => ({ ...one, destinations: one.destinations.map((to) => ({ ...to, method: "nat" as const })) })) },
    });
    const good: Hosts = { lb1: director(hosts.lb1), lb2: director(hosts.lb2), web1: real(hosts.web1, 21), web2: real(hosts.web2, 22), spare: arp(hosts.spare) };
    return { hosts: { ...good, ...change(good) }, requests };
  };
  const wrong = (change: (hosts: Hosts) => Partial<Hosts>): string[] => lines(failing(observed(change), spec, allocated));

  test("holds with the gateway where the VIP is, and answers that are routed to it", () => {
    expect(failing(observed(), spec, allocated)).toEqual([]);
    expect(lines(judge(spec, allocated, observed()))).toEqual(expect.arrayContaining([
      "10.77.0.110 has one master: lb1", "10.77.0.110 is where edge's VIPs are: lb1", "web1 answers through 10.77.0.110: 1 rules, default via 10.77.0.110 dev eth0",
    ]));
  });

  test("a real server without the rule, without the route, with a route to somebody else", () => {
    expect(wrong(({ web1 }) => ({ web1: { ...web1, rules: [] } }))).toEqual([expect.stringContaining("web1 answers through 10.77.0.110: no rule")]);
    expect(wrong(({ web1 }) => ({ web1: { ...web1, rules: [`31000: from 10.77.0.21 ipproto tcp sport 8080 lookup ${table}`] } }))).toEqual([expect.stringContaining("no rule")]);
    expect(wrong(({ web1 }) => ({ web1: { ...web1, tables: {} } }))).toEqual([`web1 answers through 10.77.0.110: no route in table ${table}`]);
    expect(wrong(({ web1 }) => ({ web1: { ...web1, tables: { [table]: ["default via 10.77.0.1 dev eth0"] } } }))).toEqual(["web1 answers through 10.77.0.110: default via 10.77.0.1 dev eth0"]);
  });

  test("the gateway on another host than the VIP, and nowhere", () => {
    const without = (state: HostState): HostState => ({ ...state, addresses: state.addresses.filter(({ address }) => address !== GATEWAY) });
    const moved = ({ lb1, lb2 }: Hosts): Partial<Hosts> => ({ lb1: without(lb1), lb2: { ...lb2, addresses: [...lb2.addresses, { interface: "eth0", address: GATEWAY, prefixLength: 32, scope: "global" }] } });
    expect(wrong(moved)).toEqual(expect.arrayContaining(["10.77.0.110 is where edge's VIPs are: 10.77.0.110 on lb2, 10.77.0.100 on lb1"]));
    expect(wrong(({ lb1 }) => ({ lb1: without(lb1) }))).toEqual(expect.arrayContaining(["10.77.0.110 has one master: no director holds it"]));
  });
});

describe("tunnels", () => {
  const web = topology.services.web as Extract<Topology["services"][string], { forwarding: "dr" }>;
  const spec: Topology = { ...topology, services: { web: { ...web, forwarding: "tun", tunnel: { type: "ipip", mtuPlan: "clampMss" } } } };
  const tunnelled = (change: (hosts: Hosts) => Partial<Hosts> = () => ({})): string[] => {
    const { hosts, requests } = healthy();
    const real = (state: HostState): HostState => ({
      ...state,
      addresses: state.addresses.map((one) => (one.address === VIP ? { ...one, interface: "tunl0" } : one)),
      sysctls: { ...state.sysctls, "net/ipv4/conf/all/rp_filter": "1", "net/ipv4/conf/tunl0/rp_filter": "2" },
    });
    const director = (state: HostState): HostState => ({
      ...state, ipvs: state.ipvs.kind !== "table" ? state.ipvs : { ...state.ipvs, services: state.ipvs.services.map((one) => ({ ...one, destinations: one.destinations.map((to) => ({ ...to, method: "tun" as const })) })) },
    });
    const good: Hosts = { ...hosts, lb1: director(hosts.lb1), lb2: director(hosts.lb2), web1: real(hosts.web1), web2: real(hosts.web2) };
    return lines(failing({ hosts: { ...good, ...change(good) }, requests }, spec));
  };
  const withFilter = (all: string, own: string) => tunnelled(({ web1 }) => ({ web1: { ...web1, sysctls: { ...web1.sysctls, "net/ipv4/conf/all/rp_filter": all, "net/ipv4/conf/tunl0/rp_filter": own } } }));

  test("hold with the VIP on the tunnel's device, whose filter is loose", () => expect(tunnelled()).toEqual([]));
  test("a strict filter is seen, whichever of the two it is", () => {
    expect(withFilter("1", "0")).toEqual(["web1 takes what comes out of tunl0: all.rp_filter=1 and tunl0.rp_filter=0"]);
    expect(withFilter("0", "1")).toEqual(["web1 takes what comes out of tunl0: all.rp_filter=0 and tunl0.rp_filter=1"]);
    expect([withFilter("0", "0"), withFilter("2", "1"), withFilter("0", "2")]).toEqual([[], [], []]);
  });
  test("the VIP on lo instead, and nowhere", () => {
    expect(tunnelled(({ web1 }) => ({ web1: { ...web1, addresses: web1.addresses.map((one) => (one.address === VIP ? { ...one, interface: "lo" } : one)) } })))
      .toEqual(["web1 holds 10.77.0.100 on tunl0: 10.77.0.100/32 on lo, scope host"]);
    expect(tunnelled(({ web1 }) => ({ web1: { ...web1, addresses: [] } }))).toEqual(["web1 holds 10.77.0.100 on tunl0: not bound"]);
  });
  test("a real server that is reached directly holds the VIP on lo, beside one that is not", () => {
    const mixed: Topology = { ...spec, services: { web: { ...spec.services["web"], realServers: { ...web.realServers, web1: { ...web.realServers["web1"], forwarding: "dr" } } } as Topology["services"][string] } };
    const { hosts, requests } = healthy();
    expect(lines(failing({ hosts, requests }, mixed)).filter((line) => line.startsWith("web1"))).toEqual([]);
  });
});
