/**
 * Policies: rules, without an engine.
 *
 * Proves: the compliant baseline passes every rule of the pack, and each mutation is found by the rule that it is for and by no other.
 * Does not prove that the engine stops: test/engine does.
 */
import { normalise } from "../../core";
import type { Topology } from "../../core/model/topology";
import { lvsProduction } from "../../policies";
import { baseline, type Draft } from "./baseline";

interface Mutation { readonly rule: string; readonly what: string; readonly change: (spec: Draft) => void; readonly path: string; readonly message: string }

const MUTATIONS: readonly Mutation[] = [
  {
    rule: "service-has-two-real-servers", what: "one real server",
    change: (spec) => { delete spec.services.web.realServers.web2; },
    path: "/services/web/realServers", message: "1 real server that takes connections, expected at least 2; add one or raise a weight",
  },
  {
    rule: "service-has-two-real-servers", what: "the second one takes no connections",
    change: (spec) => { spec.services.web.realServers.web2 = { weight: 0 }; },
    path: "/services/web/realServers", message: "1 real server that takes connections (1 with weight 0), expected at least 2; add one or raise a weight",
  },
];

const topologyWith = (change: (spec: Draft) => void): Topology => {
  const spec = structuredClone(baseline);
  change(spec);
  return normalise(spec);
};
const judged = (topology: Topology) => lvsProduction.flatMap((rule) => rule.judge(topology).map((violation) => ({ rule: rule.name, ...violation })));

test("the baseline satisfies every rule", () => {
  expect(judged(topologyWith(() => undefined))).toEqual([]);
});

test.each(MUTATIONS)("$rule: $what", ({ rule, change, path, message }) => {
  expect(judged(topologyWith(change))).toEqual([{ rule, path, message }]);
});

test("every rule has a mutation, a name of its own and words", () => {
  const names = lvsProduction.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect([...new Set(MUTATIONS.map(({ rule }) => rule))].sort()).toEqual([...names].sort());
  for (const { description, name } of lvsProduction) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(description).toMatch(/^[A-Z].{20,}\.$/);
  }
});
