/**
 * What a component accepts as its topology, and how it becomes a plan.
 */
import { compile, type CompiledTopology, type TopologySpec } from "../core";
import { atTheEdge } from "./errors";

/** What a person writes, or what `compile` already made of it. */
export type TopologyInput = TopologySpec | CompiledTopology;

const compiledOf = new WeakMap<TopologySpec, CompiledTopology>();

/**
 * The compiled form of a topology; the same literal given to several components is compiled once.
 *
 * @throws pulumi.InputPropertiesError with every issue of the topology.
 */
export function compiledTopology(input: TopologyInput): CompiledTopology {
  if (isCompiled(input)) return input;
  const known = compiledOf.get(input);
  if (known !== undefined) return known;
  const compiled = atTheEdge(() => compile(input));
  compiledOf.set(input, compiled);
  return compiled;
}

function isCompiled(input: TopologyInput): input is CompiledTopology {
  return "plan" in input && "allocation" in input;
}
