/** Between rules and the policy engine: what is reported, for which resources. */
import type { ResourceValidationArgs } from "@pulumi/policy";
import { normalise } from "../../core";
import { packOf, policyOf, topologyIn, type Rule } from "../../policies";
import { baseline } from "./baseline";

const topology = normalise(baseline);
const rule: Rule = {
  name: "topology-has-a-name", description: "d", level: "advisory",
  judge: ({ name }) => (name === "shop" ? [{ path: "/name", message: "found" }] : []),
};

function reported(type: string, props: Record<string, unknown>): string[] {
  const found: string[] = [];
  const { validateResource } = policyOf(rule);
  (validateResource as (args: ResourceValidationArgs, report: (message: string) => void) => void)({ type, props } as unknown as ResourceValidationArgs, (message) => found.push(message));
  return found;
}

test("a component that carries a topology is judged", () => {
  expect(reported("lvs:index:LayeredTopology", { topology })).toEqual(["shop /name: found"]);
});

test.each([
  ["a component inside of a larger one", "lvs:index:RealServer", { host: "web1" }],
  ["another package's resource with such a property", "other:index:Thing", { topology }],
  ["a remote command", "command:remote:Command", { create: "true" }],
])("%s is not", (_what, type, props) => {
  expect(topologyIn(type, props)).toBeUndefined();
  expect(reported(type, props)).toEqual([]);
});

test("a pack's policies keep the rules' names and levels", () => {
  expect(packOf([rule]).policies.map(({ name, enforcementLevel }) => [name, enforcementLevel])).toEqual([["topology-has-a-name", "advisory"]]);
});
