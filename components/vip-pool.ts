/**
 * The VIPs that were allocated from one pool.
 */
import type * as pulumi from "@pulumi/pulumi";
import type { CompiledTopology } from "../core";
import { compiledTopology, type TopologyArgs } from "./compiled-topology";
import { unknownName } from "./errors";
import { TOKENS } from "./tokens";
import { TopologyComponent } from "./topology-component";

export interface VipPoolArgs extends TopologyArgs {
  /** The pool's name in the topology. @default the component's own name */
  readonly pool?: string;
}

/**
 * A pool's allocations, known at preview: for DNS records, firewalls and whatever else must know a VIP before anything answers on it.
 *
 * It touches no host. Addresses are remembered in the segment's lock file, not in Pulumi's state: destroying the pool frees none.
 *
 * @throws pulumi.InputPropertiesError for an invalid topology, and for a pool that it does not declare.
 */
export class VipPool extends TopologyComponent {
  /** Service → VIP, as plain values. */
  public readonly vips: Readonly<Record<string, string>>;

  constructor(name: string, args: VipPoolArgs, opts?: pulumi.ComponentResourceOptions) {
    const compiled = compiledTopology(args);
    const pool = args.pool ?? name;
    const vips = vipsOf(compiled, pool);
    super(TOKENS.vipPool, name, compiled, { pool }, opts);
    this.vips = vips;
    this.registerOutputs({ ...this.carried, pool, vips });
  }
}

function vipsOf({ topology, allocation }: CompiledTopology, pool: string): Record<string, string> {
  if (topology.pools[pool] === undefined) throw unknownName("pool", pool, Object.keys(topology.pools));
  const services = Object.values(topology.services).filter(({ vip }) => vip.kind === "pool" && vip.pool === pool);
  return Object.fromEntries(services.map(({ name }) => [name, allocation.vips[name] as string]));
}
