/** Judges what is known by a firewall mark: the ways of checks, and services of several ports. */
import { judge } from "../../../core/verify";
import type { HostState, IpvsService } from "../../../core/verify/observations";
import { allocation, healthy, topology, VIP } from "./healthy";

test("the way of a check that is not there, and a mark of others", () => {
  const shop = { ...topology, services: { web: { ...topology.services["web"]!, pathCheck: true } } };
  const seen = healthy();
  const path = (mark: number, last: number): IpvsService => ({ mark, protocol: "tcp", address: "0.0.0.0", port: 0, scheduler: "rr", destinations: [{ address: `10.77.0.${last}`, port: 0, method: "dr", weight: 1, thresholds: null }] });
  const withPaths = (state: HostState, paths: readonly IpvsService[]): HostState => (state.ipvs.kind === "table" ? { ...state, ipvs: { ...state.ipvs, services: [...state.ipvs.services, ...paths] } } : state);
  const hosts = { ...seen.hosts, lb1: withPaths(seen.hosts.lb1, [path(7, 21), path(8, 22)]), lb2: withPaths(seen.hosts.lb2, [path(7, 21), path(9, 22)]) };
  const facts = judge(shop, { ...allocation, fwmarks: { "edge/web1": 7, "edge/web2": 8 } }, { ...seen, hosts });
  expect(facts.filter(({ ok, fact }) => !ok && fact.includes("IPVS")).map(({ fact, seen: what }) => `${fact}: ${what}`)).toEqual(["lb2 IPVS path edge/web2: no mark 8", "lb2 IPVS: mark 9 is not in the topology"]);
});

test("a service of several ports: known by its mark, which a rule has to set", () => {
  const rule = `ip daddr ${VIP} tcp dport { 80, 443 } meta mark set 0x00000001`;
  const shop = { ...topology, services: { web: { ...topology.services["web"]!, ports: [{ first: 80, last: 80 }, { first: 443, last: 443 }] } } };
  const marked = (state: HostState, filter: readonly string[]): HostState => ({
    ...state, filter, ipvs: state.ipvs.kind !== "table" ? state.ipvs : { ...state.ipvs, services: state.ipvs.services.map((one) => ({ ...one, mark: 1, address: "0.0.0.0", port: 0, destinations: one.destinations.map((to) => ({ ...to, port: 0 })) })) },
  });
  const seen = healthy();
  const hosts = { ...seen.hosts, lb1: marked(seen.hosts.lb1, [rule]), lb2: marked(seen.hosts.lb2, []) };
  const facts = judge(shop, allocation, { ...seen, hosts }).filter(({ fact }) => /^lb\d (IPVS|marks)/.test(fact));
  expect(facts.map(({ ok, fact, seen: what }) => [ok, fact, what])).toEqual([
    [true, "lb1 IPVS web", "mark 1 wlc: web1 1, web2 2"], [true, "lb1 marks web", rule], [true, "lb2 IPVS web", "mark 1 wlc: web1 1, web2 2"], [false, "lb2 marks web", "no table inet lvs"],
  ]);
  const listens = judge(shop, allocation, { ...seen, hosts }).filter(({ fact }) => fact === "web1 listens for web");
  expect(listens.map(({ ok }) => ok)).toEqual([true, false]);
});
