/** What lets open connections survive, and what two-box hosts need: each verdict with the observation that must overturn it. */
import type { Topology } from "../../../core/model/topology";
import { judge } from "../../../core/verify";
import type { HostState, SyncDaemon } from "../../../core/verify/observations";
import { allocation, healthy, topology, VIP } from "./healthy";

const failing = (name: "lb1" | "lb2", change: (state: HostState) => HostState): string[] => {
  const seen = healthy();
  return judge(topology, allocation, { ...seen, hosts: { ...seen.hosts, [name]: change(seen.hosts[name]) } }).filter(({ ok }) => !ok).map(({ fact, seen: what }) => `${fact}: ${what}`);
};

describe("what lets connections survive", () => {
  const withDaemons = (daemons: readonly SyncDaemon[]) => (state: HostState): HostState => (state.ipvs.kind === "table" ? { ...state, ipvs: { ...state.ipvs, daemons } } : state);
  const daemon = (role: SyncDaemon["role"], id: number): SyncDaemon => ({ role, id, interface: "eth0" });

  test.each([
    ["none", [], "no sync daemon runs"],
    ["another id", [daemon("master", 51), daemon("backup", 52)], "master eth0 id 51, backup eth0 id 52"],
    ["one of the two only", [daemon("backup", 51)], "backup eth0 id 51"],
  ])("sync daemons: %s", (_what, daemons, seen) => {
    expect(failing("lb2", withDaemons(daemons))).toEqual([`lb2 copies connections: ${seen}`]);
  });

  test("connections placed by mh, on a host that does not take them up", () => {
    const web = topology.services["web"]!;
    const mh: Topology = { ...topology, services: { web: { ...web, scheduler: "mh" } } };
    const facts = (value: string) => judge(mh, allocation, { ...healthy(), hosts: { ...healthy().hosts, lb1: { ...healthy().hosts.lb1, sysctls: { "net/ipv4/ip_forward": "0", "net/ipv4/vs/sloppy_tcp": value } } } });
    expect(facts("0").find(({ fact }) => fact === "lb1 takes up connections")).toMatchObject({ ok: false, expected: "1" });
    expect(facts("1").find(({ fact }) => fact === "lb1 takes up connections")).toMatchObject({ ok: true });
  });
});

test("a two-box host whose table is on though it is not master, or off though it is", () => {
  const web = topology.services["web"]!;
  const two: Topology = { ...topology, services: { web: { ...web, realServers: { ...web.realServers, lb2: { host: "lb2", forwarding: null, segment: "front", address: "10.77.0.12", port: 80, weight: 1, thresholds: null } } } } };
  const verdicts = (lb1: string, lb2: string) => {
    const hosts = healthy().hosts;
    const withValue = (state: HostState, value: string): HostState => ({ ...state, sysctls: { ...state.sysctls, "net/ipv4/vs/backup_only": value } });
    return judge(two, allocation, { ...healthy(), hosts: { ...hosts, lb1: withValue(hosts.lb1, lb1), lb2: withValue(hosts.lb2, lb2) } })
      .filter(({ fact }) => /places connections|takes what/.test(fact)).map(({ ok, fact }) => `${ok} ${fact}`);
  };
  expect(verdicts("0", "1")).toEqual(["true lb1 places connections", "true lb2 takes what it is sent"]);
  expect(verdicts("1", "0")).toEqual(["false lb1 places connections", "false lb2 takes what it is sent"]);
});

test("directors that announce hold the VIP all of them, and nobody is asked for it by ARP", () => {
  const edge = topology.directors["edge"]!;
  const wide: Topology = { ...topology, directors: { edge: { ...edge, bgp: { asn: 65001, peers: {} } } } };
  const onLo = (state: HostState): HostState => ({ ...state, addresses: [...state.addresses.filter(({ address }) => address !== VIP), { interface: "lo", address: VIP, prefixLength: 32, scope: "global" }] });
  const verdicts = (lb2: HostState) => judge(wide, allocation, { ...healthy(), hosts: { ...healthy().hosts, lb1: onLo(healthy().hosts.lb1), lb2 } })
    .filter(({ fact }) => fact.startsWith(VIP) || fact.startsWith("ARP for")).map(({ ok, fact, seen }) => `${ok} ${fact}: ${seen}`);
  expect(verdicts(onLo(healthy().hosts.lb2))).toEqual([`true ${VIP} is on every director: lb1, lb2`]);
  expect(verdicts(healthy().hosts.lb2)).toEqual([`false ${VIP} is on every director: not on lb2`]);
});
