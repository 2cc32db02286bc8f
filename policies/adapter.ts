/**
 * Between rules and Pulumi's policy engine: finds the topologies in a stack and reports what the rules say of them.
 */
import type { PolicyPackArgs, ResourceValidationPolicy } from "@pulumi/policy";
import type { Topology } from "../core/model/topology";
import type { Rule } from "./rule";

/** Components of this package; the outermost one carries the topology. @see components/tokens.ts */
const OUR_TYPES = /^lvs:index:[A-Za-z]+$/;

/**
 * A pack's arguments. Rules are judged when the component is registered, which is before the first of its hosts is contacted, so a
 * refused topology changes nothing even where the preview was skipped.
 *
 * Each rule's level may be set from outside: `pulumi up --policy-pack DIR --policy-pack-config FILE`, with
 * `{"service-has-two-real-servers": "advisory"}` in the file.
 */
export function packOf(rules: readonly Rule[]): PolicyPackArgs {
  return { policies: rules.map(policyOf) };
}

/** One rule as a policy. Names of resources and paths of the topology are reported, never a property's value on its own. */
export function policyOf(rule: Rule): ResourceValidationPolicy {
  return {
    name: rule.name,
    description: rule.description,
    enforcementLevel: rule.level,
    validateResource: ({ type, props }, report) => {
      const topology = topologyIn(type, props);
      if (topology === undefined) return;
      for (const { path, message } of rule.judge(topology)) report(`${topology.name} ${path}: ${message}`);
    },
  };
}

/** The topology that a resource carries; undefined for resources of others and for components inside of a larger one. */
export function topologyIn(type: string, properties: Readonly<Record<string, unknown>>): Topology | undefined {
  return OUR_TYPES.test(type) ? (properties["topology"] as Topology | undefined) : undefined;
}
