/** Which host is in which wave. */
import { directorWaves, releaseWave, roleOf } from "../../../core/plan";
import type { Director, Topology } from "../../../core/model/topology";
import { normaliseVrrp } from "../../../core/model/vrrp";

const group = (name: string, priorities: Readonly<Record<string, number>>): Director => ({
  name, manager: "keepalived", segment: "front", gateway: null, drainSeconds: 60, survive: "auto", bgp: null, ldirectord: { quiescent: true }, timeouts: null, vrrp: normaliseVrrp({ advertIntervalSeconds: 1, preempt: false }),
  hosts: Object.fromEntries(Object.entries(priorities).map(([host, priority]) => [host, { priority }])),
});

const topology = (...groups: readonly Director[]): Topology =>
  ({ directors: Object.fromEntries(groups.map((each) => [each.name, each])), services: { web: { realServers: { web1: {}, lb9: {} } } } }) as unknown as Topology;

test("backups before the master, and the release after it", () => {
  const pair = topology(group("edge", { lb1: 150, lb2: 100, lb3: 50 }));
  expect(directorWaves(pair)).toEqual({ lb1: 2, lb2: 1, lb3: 1 });
  expect(releaseWave(pair)).toBe(3);
});

test("a director that is alone", () => {
  expect(directorWaves(topology(group("edge", { lb1: 100 })))).toEqual({ lb1: 2 });
});

test("two groups on the same hosts, each with the other's master as its backup, never change at once", () => {
  const crossed = topology(group("a", { lb1: 150, lb2: 100 }), group("b", { lb1: 100, lb2: 150 }));
  expect(directorWaves(crossed)).toEqual({ lb1: 2, lb2: 3 });
  expect(releaseWave(crossed)).toBe(4);
});

test("one group in which services have masters of their own: each host is somebody's master, and none changes with another", () => {
  const shared = topology(group("edge", { lb1: 150, lb2: 100, lb3: 50 }));
  const services = { web: { director: "edge", master: "lb1" }, shop: { director: "edge", master: "lb2" } } as unknown as Topology["services"];
  expect(directorWaves({ ...shared, services })).toEqual({ lb3: 1, lb1: 2, lb2: 3 });
});

test("masters that share no group go side by side", () => {
  expect(directorWaves(topology(group("a", { lb1: 150, lb2: 100 }), group("b", { lb3: 150, lb4: 100 })))).toEqual({ lb1: 2, lb2: 1, lb3: 2, lb4: 1 });
});

test("without a director the release still comes after accept", () => {
  expect(releaseWave(topology())).toBeGreaterThan(0);
});

test("a director that is a real server elsewhere is a director; a host without a role is none", () => {
  const both = topology(group("edge", { lb9: 100 }));
  expect(["lb9", "web1", "web7"].map((host) => roleOf(both, host))).toEqual(["director", "real-server", null]);
});
