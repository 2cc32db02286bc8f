/** Each verdict with the observation that must overturn it: what holds in `healthy`, one thing broken at a time. */
import type { Topology } from "../../../core/model/topology";
import { judge } from "../../../core/verify";
import type { HostState, Observations } from "../../../core/verify/observations";
import { broken, failing, lines } from "./broken";
import { allocation, healthy, mac, topology, VIP } from "./healthy";

test("a healthy cluster has only facts that hold, and names its master", () => {
  const facts = judge(topology, allocation, healthy());
  expect(facts.filter(({ ok }) => !ok)).toEqual([]);
  expect(lines(facts)).toEqual(expect.arrayContaining([
    "lb1 is reached: debian-12",
    "10.77.0.100 has one master: lb1",
    `ARP for 10.77.0.100: lb1 (${mac(11)}), asked by 5`,
    "lb1 IPVS web: tcp 10.77.0.100:80 wlc: web1 1, web2 2",
    "web1 holds 10.77.0.100: 10.77.0.100/32 on lo, scope host",
    "web2 listens for web: tcp 0.0.0.0 port 80",
    "web answers: 10 of 10 requests from client1: web1 4, web2 6",
  ]));
});

describe("hosts", () => {
  test("one with a role that is not reached fails, with the reason and where to look", () => {
    const [fact, ...rest] = broken("web2", () => ({ reachable: false, reason: "connection refused" }));
    expect(rest).toEqual([]);
    expect(fact).toMatchObject({ fact: "web2 is reached", seen: "connection refused" });
    expect(fact?.fix).toContain("/hosts/web2/ssh");
  });

  test("one without a role may be off", () => {
    expect(broken("spare", () => ({ reachable: false, reason: "timed out" }))).toEqual([]);
  });

  test("another platform than the declared", () => {
    expect(lines(broken("lb1", (state) => ({ ...state, platform: "debian-11" })))).toEqual(["lb1 is reached: it is debian-11"]);
  });

  test("no host of the topology observed", () => {
    expect(lines(failing({ hosts: {}, requests: {} })).filter((line) => line.endsWith("not asked"))).toHaveLength(4);
  });
});

describe("masters", () => {
  const vipOn = (state: HostState): HostState => ({ ...state, addresses: [...state.addresses, { interface: "eth0", address: VIP, prefixLength: 32, scope: "global" }] });
  const vipOff = (state: HostState): HostState => ({ ...state, addresses: state.addresses.filter(({ address }) => address !== VIP) });

  test("two are both named", () => {
    expect(lines(broken("lb2", vipOn))).toContain("10.77.0.100 has one master: 2 masters: lb1, lb2");
  });

  test("none", () => {
    expect(lines(broken("lb1", vipOff))).toContain("10.77.0.100 has one master: no director holds it");
  });

  test("a master that does not take its VIP back, where it should", () => {
    const moved = { ...healthy(), hosts: { ...healthy().hosts, lb1: vipOff(healthy().hosts.lb1), lb2: vipOn(healthy().hosts.lb2) } };
    const edge = topology.directors["edge"]!;
    const preempting: Topology = { ...topology, directors: { edge: { ...edge, vrrp: { ...edge.vrrp, preempt: true } } } };
    const verdict = (spec: Topology) => judge(spec, allocation, moved).find(({ fact }) => fact === `${VIP} has one master`);
    expect(verdict(preempting)).toMatchObject({ ok: false, seen: "lb2", expected: "lb1" });
    expect(verdict(topology)).toMatchObject({ ok: true, seen: "lb2; by priority it would be lb1" });
  });

  test("the VIP on a director's lo makes no master", () => {
    const onLo = broken("lb1", (state) => ({ ...vipOff(state), addresses: [...vipOff(state).addresses, { interface: "lo", address: VIP, prefixLength: 32, scope: "host" }] }));
    expect(lines(onLo)).toContain("10.77.0.100 has one master: no director holds it");
  });

  test("a director without VRRP holds it on lo, and runs no keepalived", () => {
    const edge = topology.directors.edge;
    if (edge === undefined) throw new Error("the fixture has the director edge");
    const single: Topology = { ...topology, directors: { edge: { ...edge, manager: "ipvsadm", hosts: { lb1: { priority: 100 } } } } };
    const { hosts, requests } = healthy();
    const lb1 = { ...vipOff(hosts.lb1), units: {}, addresses: [...vipOff(hosts.lb1).addresses, { interface: "lo", address: VIP, prefixLength: 32, scope: "global" }] };
    expect(failing({ requests, hosts: { ...hosts, lb1 } }, single)).toEqual([]);
    expect(lines(failing({ requests, hosts: { ...hosts, lb1: vipOff(lb1) } }, single))).toContain("10.77.0.100 has one master: no director holds it");
  });

  test("keepalived stopped on the master: the VIP is on the other, which is named", () => {
    const { hosts, requests } = healthy();
    const heard = (state: HostState, macs: string[]): HostState => ({ ...state, arp: { kind: "asked", answers: [{ address: VIP, macs, error: null }] } });
    const moved: Observations = {
      requests,
      hosts: {
        lb1: heard({ ...vipOff(hosts.lb1), units: { "keepalived.service": "inactive" } }, [mac(12)]),
        lb2: heard(vipOn(hosts.lb2), []),
        web1: heard(hosts.web1, [mac(12)]),
        web2: heard(hosts.web2, [mac(12)]),
        spare: heard(hosts.spare, [mac(12)]),
      },
    };
    const facts = judge(topology, allocation, moved);
    expect(lines(facts.filter(({ ok }) => !ok))).toEqual(["lb1 runs keepalived: inactive"]);
    expect(lines(facts)).toContain("10.77.0.100 has one master: lb2; by priority it would be lb1");
  });

  test("forwarding on although nothing is translated", () => {
    expect(lines(broken("lb2", (state) => ({ ...state, sysctls: { "net/ipv4/ip_forward": "1" } })))).toEqual(["lb2 forwards nothing: net.ipv4.ip_forward=1"]);
  });

  test("forwarding off although NAT needs it", () => {
    const web = topology.services.web;
    if (web === undefined) throw new Error("the fixture has the service web");
    const nat: Topology = { ...topology, services: { web: { ...web, forwarding: "nat" } } };
    expect(lines(failing(healthy(), nat))).toContain("lb1 forwards packets: net.ipv4.ip_forward=0");
  });
});

describe("ARP", () => {
  const hears = (macs: string[]) => (state: HostState): HostState => ({ ...state, arp: { kind: "asked", answers: [{ address: VIP, macs, error: null }] } });

  test("a real server that answers is named with its MAC and the sysctl that is wrong", () => {
    const { hosts, requests } = healthy();
    const loud = { ...hosts.web2, sysctls: { ...hosts.web2.sysctls, "net/ipv4/conf/all/arp_ignore": "0" } };
    const facts = failing({ requests, hosts: { ...hosts, web2: loud, web1: hears([mac(11), mac(22)])(hosts.web1) } });
    const arp = facts.find(({ fact }) => fact === "ARP for 10.77.0.100");
    expect(arp).toMatchObject({ seen: `web2 (${mac(22)}) answers, heard by web1`, expected: "lb1 only" });
    expect(arp?.fix).toBe("on web2: all.arp_ignore=0 and eth0.arp_ignore=0; sysctl -w net.ipv4.conf.all.arp_ignore=1");
    expect(facts.find(({ fact }) => fact === "web2 keeps silent about VIPs on eth0")).toMatchObject({ expected: "all.arp_ignore=1" });
  });

  test("a machine that is no host of the topology", () => {
    expect(lines(broken("web1", hears(["02:00:00:00:00:99"])))).toEqual([
      "ARP for 10.77.0.100: a machine that is none of the hosts reached (02:00:00:00:00:99) answers, heard by web1",
    ]);
  });

  test("nobody answers", () => {
    const { hosts, requests } = healthy();
    const silent = Object.fromEntries(Object.entries(hosts).map(([name, state]) => [name, hears([])(state)]));
    expect(lines(failing({ hosts: silent, requests }))).toEqual(["ARP for 10.77.0.100: nobody answers lb1, lb2, spare, web1, web2"]);
  });

  test("nobody could ask", () => {
    const { hosts, requests } = healthy();
    const unable = Object.fromEntries(Object.entries(hosts).map(([name, state]) => [name, { ...state, arp: { kind: "unable", reason: "no arping" } } as const]));
    expect(lines(failing({ hosts: unable, requests }))).toEqual(["ARP for 10.77.0.100: no host in the segment could ask"]);
  });

  test("one observer alone is said to be alone", () => {
    const { hosts, requests } = healthy();
    const alone = Object.fromEntries(Object.entries(hosts).map(([name, state]) =>
      [name, name === "web1" ? state : { ...state, arp: { kind: "unable", reason: "no arping" } } as const]));
    expect(lines(judge(topology, allocation, { hosts: alone, requests }))).toContain(
      `ARP for 10.77.0.100: lb1 (${mac(11)}), asked by 1; only web1 could ask, and nobody asked it`);
  });

  test("two masters that both answer", () => {
    const { hosts, requests } = healthy();
    const both: Observations = {
      requests,
      hosts: {
        ...hosts,
        lb2: { ...hosts.lb2, addresses: [...hosts.lb2.addresses, { interface: "eth0", address: VIP, prefixLength: 32, scope: "global" }] },
        web1: hears([mac(11), mac(12)])(hosts.web1),
      },
    };
    expect(failing(both).filter(({ fact }) => fact.startsWith("ARP")).map(({ seen }) => seen.split(" ")[0])).toEqual(["lb1", "lb2"]);
  });
});

describe("real servers", () => {
  const bound = (addresses: HostState["addresses"]) => (state: HostState): HostState =>
    ({ ...state, addresses: [...state.addresses.filter(({ address }) => address !== VIP), ...addresses] });

  test("without the VIP", () => {
    const [fact, ...rest] = broken("web2", bound([]));
    expect(rest).toEqual([]);
    expect(fact).toMatchObject({ fact: "web2 holds 10.77.0.100", seen: "not bound", expected: "10.77.0.100/32 on lo, scope host" });
  });

  test("with the VIP on another interface, with a whole prefix, or of a scope that lends it as a source", () => {
    expect(lines(broken("web2", bound([{ interface: "eth0", address: VIP, prefixLength: 32, scope: "global" }])))).toEqual(["web2 holds 10.77.0.100: 10.77.0.100/32 on eth0, scope global"]);
    expect(lines(broken("web2", bound([{ interface: "lo", address: VIP, prefixLength: 24, scope: "host" }])))).toEqual(["web2 holds 10.77.0.100: 10.77.0.100/24 on lo, scope host"]);
    expect(lines(broken("web2", bound([{ interface: "lo", address: VIP, prefixLength: 32, scope: "global" }])))).toEqual(["web2 holds 10.77.0.100: 10.77.0.100/32 on lo, scope global"]);
  });

  test.each([
    ["arp_ignore 0 everywhere", { "net/ipv4/conf/all/arp_ignore": "0" }, "all.arp_ignore=1"],
    ["arp_announce 1", { "net/ipv4/conf/all/arp_announce": "1" }, "all.arp_announce=2"],
    ["arp_ignore 8, which answers nothing at all", { "net/ipv4/conf/eth0/arp_ignore": "8" }, "all.arp_ignore=1"],
    ["a key that is not there", { "net/ipv4/conf/eth0/arp_ignore": null }, "all.arp_ignore=1"],
  ])("%s", (_, sysctls, expected) => {
    expect(broken("web1", (state) => ({ ...state, sysctls: { ...state.sysctls, ...sysctls } }))).toMatchObject([{ fact: "web1 keeps silent about VIPs on eth0", expected }]);
  });

  test("the interface's own value counts when it is the greater", () => {
    const own = { "net/ipv4/conf/all/arp_ignore": "0", "net/ipv4/conf/eth0/arp_ignore": "1" };
    expect(broken("web1", (state) => ({ ...state, sysctls: { ...state.sysctls, ...own } }))).toEqual([]);
  });

  test.each([
    ["nothing listens", [], "nothing on tcp port 80"],
    ["only on its own address", [{ protocol: "tcp", address: "10.77.0.21", port: 80 }], "only 10.77.0.21 port 80"],
    ["only for IPv6", [{ protocol: "tcp", address: "::", port: 80 }], "only :: port 80"],
    ["only for UDP", [{ protocol: "udp", address: "*", port: 80 }], "nothing on tcp port 80"],
  ] as const)("%s", (_, listeners, seen) => {
    expect(lines(broken("web1", (state) => ({ ...state, listeners: [...listeners] })))).toEqual([`web1 listens for web: ${seen}`]);
  });

  test("listening on the VIP or on every address", () => {
    for (const address of [VIP, "*"]) expect(broken("web1", (state) => ({ ...state, listeners: [{ protocol: "tcp", address, port: 80 }] }))).toEqual([]);
  });
});

test("a host without a role that still holds a VIP", () => {
  const left = broken("spare", (state) => ({ ...state, addresses: [...state.addresses, { interface: "lo", address: VIP, prefixLength: 32, scope: "host" }] }));
  expect(lines(left)).toEqual(["spare holds no VIP: 10.77.0.100/32 on lo"]);
});

describe("requests", () => {
  test("some fail", () => {
    const { hosts } = healthy();
    const web = { from: "client1", sent: 10, succeeded: 7, answeredBy: { web1: 7 }, failures: ["no answer"] };
    expect(lines(failing({ hosts, requests: { web } }))).toEqual(["web answers: 7 of 10 requests from client1: web1 7 (no answer)"]);
  });

  test("all that were sent were answered, but the asker broke off", () => {
    const { hosts } = healthy();
    const web = { from: "client1", sent: 2, succeeded: 2, answeredBy: {}, failures: ["ended with code 124"] };
    expect(lines(failing({ hosts, requests: { web } }))).toEqual(["web answers: 2 of 2 requests from client1 (ended with code 124)"]);
  });

  test("none could be sent", () => {
    const { hosts } = healthy();
    const web = { from: "nobody", sent: 0, succeeded: 0, answeredBy: {}, failures: [] };
    expect(failing({ hosts, requests: { web } })).toMatchObject([{ fact: "web answers", expected: "a client that can ask" }]);
  });
});
