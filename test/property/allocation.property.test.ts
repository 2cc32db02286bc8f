import fc from "fast-check";
import { allocate } from "../../core/allocate/allocate";
import type { Allocation, Locks } from "../../core/allocate/allocation";
import { formatLock, parseLock } from "../../core/allocate/lock";
import { resolveAllocation } from "../../core/allocate/resolve";
import { check } from "../../core/model/check";
import { normalise } from "../../core/model/normalise";
import { poolAddresses, poolHolds } from "../../core/model/pool";
import type { TopologySpec } from "../../core/model/spec";
import type { Topology } from "../../core/model/topology";
import { editsOf, salt } from "./edits";
import { RUNS, TITLE } from "./runs";
import { validTopology } from "./topology.arbitrary";

type Allocator = (topology: Topology, locks: Locks) => { readonly allocation: Allocation; readonly locks: Locks };

const ours: Allocator = (topology, before) => {
  const { locks, issues } = allocate(topology, before);
  expect(issues).toEqual([]);
  const resolved = resolveAllocation(topology, locks);
  expect(resolved.issues).toEqual([]);
  return { allocation: resolved.allocation, locks };
};

/** What the property must refuse: the n-th service has the n-th address. */
const byOrder: Allocator = (topology) => {
  const vips = Object.values(topology.services).map(({ name, vip }, index) => [name, vip.kind === "address" ? vip.address : [...poolAddresses(topology.pools[vip.pool]!)][index]!]);
  return { allocation: { vips: Object.fromEntries(vips) as Record<string, string>, vrids: {}, gateways: {}, syncIds: {}, fwmarks: {} }, locks: {} };
};

/** Whatever a person does to other things, a service keeps its VIP and mark, and a director its ids. */
function stable(allocator: Allocator): fc.IPropertyWithHooks<[TopologySpec, number]> {
  return fc.property(validTopology(), salt, (spec, chosen) => {
    const topology = normalise(spec);
    const before = allocator(topology, {});
    for (const edit of editsOf(spec, chosen)) {
      const edited = normalise(edit.spec);
      // A director that lost its last service is an issue of its own.
      if (check(edited).length > 0) continue;
      const after = allocator(edited, before.locks).allocation;
      for (const name of edit.untouched) {
        expect([edit.name, name, after.vips[name], after.fwmarks[name]]).toEqual([edit.name, name, before.allocation.vips[name], before.allocation.fwmarks[name]]);
      }
      expect([after.vrids, after.syncIds]).toEqual([before.allocation.vrids, before.allocation.syncIds]);
    }
  });
}

describe(`allocation (${TITLE})`, () => {
  it("is stable under adding, removing, renaming and reordering", () => {
    fc.assert(stable(ours), RUNS);
  });

  it("(control) an allocator that goes by order does not pass", () => {
    expect(fc.check(stable(byOrder), RUNS).failed).toBe(true);
  });

  it("gives VIPs of the right pool, no address and no id twice, and nothing that a host has", () => {
    fc.assert(fc.property(validTopology(), (spec) => {
      const topology = normalise(spec);
      const { locks, allocation } = ours(topology, {});
      const hosts = Object.values(topology.hosts).flatMap(({ addresses }) => Object.values(addresses).map(({ address }) => address));
      for (const { name, vip } of Object.values(topology.services)) {
        if (vip.kind === "pool") expect(poolHolds(topology.pools[vip.pool]!, allocation.vips[name]!)).toBe(true);
        else expect(allocation.vips[name]).toBe(vip.address);
        expect(hosts).not.toContain(allocation.vips[name]);
      }
      for (const lock of Object.values(locks)) for (const register of [lock.vips, lock.vrids, lock.syncIds, lock.fwmarks]) {
        expect(new Set(Object.values<string | number>(register)).size).toBe(Object.keys(register).length);
      }
      expect(Object.values(allocation.vrids).every((id) => id >= 1 && id <= 255)).toBe(true);
    }), RUNS);
  });

  it("respects and keeps what another topology holds on the same segments", () => {
    fc.assert(fc.property(validTopology(), (spec) => {
      const first = ours(normalise(withoutGiven({ ...spec, name: "first" })), {});
      const second = ours(normalise(withoutGiven({ ...spec, name: "second" })), first.locks);
      for (const [segment, lock] of Object.entries(first.locks)) {
        const both = second.locks[segment]!;
        expect(both.vips).toMatchObject(lock.vips);
        expect(new Set(Object.values(both.vips)).size).toBe(Object.keys(both.vips).length);
        expect(new Set(Object.values(both.vrids)).size).toBe(2 * Object.keys(lock.vrids).length);
      }
    }), RUNS);
  });

  it("allocates twice as once, and reads back what it writes", () => {
    fc.assert(fc.property(validTopology(), (spec) => {
      const topology = normalise(spec);
      const once = allocate(topology, {}).locks;
      expect(allocate(topology, once).locks).toEqual(once);
      for (const [segment, lock] of Object.entries(once)) expect(parseLock(formatLock(lock), segment)).toEqual({ lock, issues: [] });
    }), RUNS);
  });
});

/** Two stacks that both give an address themselves have an issue, rightly; here each takes it from the pool. */
function withoutGiven(spec: TopologySpec): TopologySpec {
  const pool = Object.keys(spec.pools ?? {}).find((name) => (spec.pools?.[name]?.ranges.length ?? 0) > 1)!;
  return { ...spec, services: Object.fromEntries(Object.entries(spec.services ?? {}).map(([name, service]) => [name, { ...service, vip: { pool } }])) };
}
