/** Rendering: the same text for the same topology, however its keys are ordered; and nothing of it depends on an earlier run. */
import fc from "fast-check";
import { allocate } from "../../core/allocate/allocate";
import type { Locks } from "../../core/allocate/allocation";
import { resolveAllocation } from "../../core/allocate/resolve";
import { loadTemplates } from "../../core/load/templates";
import { normalise } from "../../core/model/normalise";
import type { TopologySpec } from "../../core/model/spec";
import { renderHosts, type HostFiles } from "../../core/render";
import { reversed } from "./edits";
import { RUNS, TITLE } from "./runs";
import { validTopology } from "./topology.arbitrary";

type Renderer = (spec: TopologySpec, locks: Locks) => readonly HostFiles[];

const ours: Renderer = (spec, locks) => {
  const topology = normalise(spec);
  return renderHosts(topology, resolveAllocation(topology, locks).allocation, loadTemplates());
};

/** What the property must refuse: hosts in the order in which they were written. */
const asWritten: Renderer = (spec, locks) => {
  const order = Object.keys(spec.hosts);
  return [...ours(spec, locks)].sort((a, b) => order.indexOf(a.host) - order.indexOf(b.host));
};

const deterministic = (render: Renderer) => fc.property(validTopology(), (spec) => {
  const { locks } = allocate(normalise(spec), {});
  const first = JSON.stringify(render(spec, locks));
  expect(JSON.stringify(render(reversed(spec) as TopologySpec, locks))).toBe(first);
  expect(JSON.stringify(render(spec, locks))).toBe(first);
});

describe(`rendering (${TITLE})`, () => {
  it("is deterministic", () => fc.assert(deterministic(ours), { ...RUNS, endOnFailure: true }));

  it("and the property sees a renderer that is not", () => {
    expect(fc.check(deterministic(asWritten), { ...RUNS, endOnFailure: true }).failed).toBe(true);
  });

  it("marks every file, ends it with a newline, and gives each path once", () => {
    fc.assert(fc.property(validTopology(), (spec) => {
      for (const { host, files } of ours(spec, allocate(normalise(spec), {}).locks)) {
        expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
        expect(files.map(({ path }) => path)).toEqual(files.map(({ path }) => path).sort());
        for (const { path, content } of files) expect([host, path, content]).toEqual([host, path, expect.stringMatching(/^(#!.*\n)?# managed by pulumi-lvs[^]*[^\n]\n$/)]);
      }
    }), { ...RUNS, endOnFailure: true });
  });
});
