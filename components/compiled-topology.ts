/**
 * What a component takes as its topology, and how it becomes a plan.
 */
import { compile, type CompiledTopology, type TopologySpec } from "../core";
import { atTheEdge } from "./errors";

/** The topology of a component. */
export interface TopologyArgs {
  /**
   * The path of a topology file, a literal of the same shape, or what `compiledTopology` made of one of them: to be preferred where
   * several components are made from one topology, since it is then compiled once.
   */
  readonly topology: string | TopologySpec | CompiledTopology;
  /** The folder of the lock files. @default `allocations`, beside the topology file or its folder `topologies`; a literal has none */
  readonly locksDir?: string;
}

/**
 * A topology made ready for components: checked, allocated, rendered and planned.
 *
 * @throws pulumi.InputPropertiesError with every issue of the topology.
 */
export function compiledTopology({ topology, locksDir }: TopologyArgs): CompiledTopology {
  if (typeof topology === "object" && "plan" in topology) return topology;
  return atTheEdge(() => compile(topology, locksDir === undefined ? {} : { locksDir }));
}
