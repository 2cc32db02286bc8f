/** The verdicts on the IPVS table: what holds in `healthy`, one thing broken at a time. */
import type { Topology } from "../../../core/model/topology";
import { judge } from "../../../core/verify";
import { broken, failing, lines, withTable } from "./broken";
import { allocation, healthy, topology } from "./healthy";

test("a service is missing", () => {
  expect(lines(broken("lb2", withTable(() => [])))).toEqual(["lb2 IPVS web: no tcp 10.77.0.100:80"]);
});

test("the module is not loaded", () => {
  expect(lines(broken("lb1", (state) => ({ ...state, ipvs: { kind: "absent" } })))).toEqual(["lb1 IPVS: ip_vs is not loaded"]);
});

test("the login may not read it", () => {
  const [fact] = broken("lb1", (state) => ({ ...state, ipvs: { kind: "unreadable", reason: "Permission denied" } }));
  expect(fact).toMatchObject({ fact: "lb1 IPVS", seen: "Permission denied" });
  expect(fact?.fix).toContain("become: sudo");
});

test("another scheduler", () => {
  expect(lines(broken("lb1", withTable((service) => [{ ...service, scheduler: "rr" }])))).toEqual(["lb1 IPVS web: scheduler rr"]);
});

test("a real server is out: its health check fails", () => {
  const [fact, ...rest] = broken("lb1", withTable((service) => [{ ...service, destinations: service.destinations.slice(0, 1) }]));
  expect(rest).toEqual([]);
  expect(fact).toMatchObject({ seen: "web2 (10.77.0.22:80) is out", expected: "web2 weight 2" });
  expect(fact?.fix).toContain("health check");
});

test("another flag, other thresholds", () => {
  expect(lines(broken("lb1", withTable((service) => [{ ...service, scheduler: "wlc -p 300" }])))).toEqual(["lb1 IPVS web: scheduler wlc -p 300"]);
  const bounded = withTable((service) => [{ ...service, destinations: service.destinations.map((to) => ({ ...to, thresholds: { upper: 9, lower: 0 } })) }]);
  expect(lines(broken("lb1", bounded))).toEqual(["lb1 IPVS web: web1 dr weight 1 thresholds 9 0; web2 dr weight 2 thresholds 9 0"]);
});

test("other timeouts than the director's", () => {
  const { topology: shop, allocation: held } = { topology, allocation };
  const edge = { ...shop.directors["edge"]!, timeouts: { tcpSeconds: 60, tcpFinSeconds: 120, udpSeconds: 300 } };
  const facts = judge({ ...shop, directors: { edge } }, held, healthy()).filter(({ fact }) => fact.endsWith("timeouts"));
  expect(facts.map(({ ok, seen, expected }) => [ok, seen, expected])).toEqual([[false, "900 120 300 s", "60 120 300 s"], [false, "900 120 300 s", "60 120 300 s"]]);
});

test("another weight or method", () => {
  const changed = withTable((service) => [{ ...service, destinations: service.destinations.map((to) => ({ ...to, weight: 1, method: "nat" as const })) }]);
  expect(lines(broken("lb1", changed))).toEqual(["lb1 IPVS web: web1 nat weight 1; web2 nat weight 1"]);
});

test("a destination that the topology does not have", () => {
  const extra = withTable((service) => [{ ...service, destinations: [...service.destinations, { address: "10.77.0.99", port: 80, method: "dr", weight: 1, thresholds: null }] }]);
  expect(lines(broken("lb1", extra))).toEqual(["lb1 IPVS web: 10.77.0.99:80 is not in the topology"]);
});

test("a service that the topology does not have", () => {
  const [fact] = broken("lb1", withTable((service) => [service, { ...service, port: 443 }]));
  expect(fact).toMatchObject({ fact: "lb1 IPVS", seen: "tcp 10.77.0.100:443 is not in the topology" });
  expect(fact?.fix).toContain("ipvsadm -D -t 10.77.0.100:443");
});

test("only the sorry server is left", () => {
  const web = topology.services.web;
  if (web === undefined) throw new Error("the fixture has the service web");
  const sorry: Topology = { ...topology, services: { web: { ...web, sorryServer: { address: "10.77.0.30", port: 80 } } } };
  const seen = healthy();
  const only = withTable((service) => [{ ...service, destinations: [{ address: "10.77.0.30", port: 80, method: "dr", weight: 1, thresholds: null }] }]);
  expect(lines(failing({ ...seen, hosts: { ...seen.hosts, lb1: only(seen.hosts.lb1) } }, sorry))).toEqual([
    "lb1 IPVS web: web1 (10.77.0.21:80) is out, the sorry server answers; web2 (10.77.0.22:80) is out, the sorry server answers",
  ]);
});
