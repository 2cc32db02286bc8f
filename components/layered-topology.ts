/**
 * A whole topology: the component that most programs need.
 */
import type * as pulumi from "@pulumi/pulumi";
import type { CompiledTopology } from "../core";
import { compiledTopology, type TopologyArgs } from "./compiled-topology";
import type { ConnectionArgs } from "./connection";
import { Director } from "./director";
import { RealServer } from "./real-server";
import { TOKENS } from "./tokens";
import { TopologyComponent } from "./topology-component";
import { VipPool } from "./vip-pool";

export interface LayeredTopologyArgs extends TopologyArgs {
  /** How hosts are reached where the topology's `ssh` does not say it, keyed by host. @default the topology's `ssh` of each host */
  readonly connections?: Readonly<Record<string, ConnectionArgs>>;
}

/**
 * Everything that one topology declares, rolled out in the order that loses no connection:
 * real servers accept → backup directors → master director → real servers release; a destroy runs it backwards.
 *
 * @throws pulumi.InputPropertiesError with every issue of the topology, before anything is registered and any host is contacted.
 */
export class LayeredTopology extends TopologyComponent {
  /** Service → VIP, as plain values. */
  public readonly vips: Readonly<Record<string, string>>;
  /** Keyed by pool. */
  public readonly pools: Readonly<Record<string, VipPool>>;
  /** Keyed by host. */
  public readonly realServers: Readonly<Record<string, RealServer>>;
  /** Keyed by director. */
  public readonly directors: Readonly<Record<string, Director>>;

  constructor(name: string, args: LayeredTopologyArgs, opts?: pulumi.ComponentResourceOptions) {
    const compiled = compiledTopology(args);
    super(TOKENS.layeredTopology, name, compiled, {}, opts);
    this.vips = compiled.allocation.vips;
    this.pools = each(compiled.topology.pools, (pool) => new VipPool(pool, { topology: compiled }, { parent: this }));
    this.realServers = this.makeRealServers(compiled, args.connections ?? {});
    this.directors = this.makeDirectors(compiled, args.connections ?? {});
    this.registerOutputs({ ...this.carried, vips: this.vips });
  }

  private makeRealServers(compiled: CompiledTopology, connections: Readonly<Record<string, ConnectionArgs>>) {
    const hosts = Object.fromEntries(Object.entries(compiled.plan).filter(([, { role }]) => role === "real-server"));
    return each(hosts, (host) => new RealServer(host, {
      topology: compiled,
      ...(connections[host] ? { connection: connections[host] } : {}),
      // All of them, not only those that send here now: the one that sent here until this update is not named by the new topology.
      releaseAfter: () => Object.values(this.directors),
    }, { parent: this }));
  }

  private makeDirectors(compiled: CompiledTopology, connections: Readonly<Record<string, ConnectionArgs>>) {
    return each(compiled.topology.directors, (director) => new Director(director, {
      topology: compiled,
      connections,
      after: this.sendsTo(compiled, director),
    }, { parent: this }));
  }

  private sendsTo({ topology }: CompiledTopology, director: string): RealServer[] {
    const services = Object.values(topology.services).filter((service) => service.director === director);
    const hosts = new Set(services.flatMap(({ realServers }) => Object.keys(realServers)));
    return [...hosts].sort().flatMap((host) => this.realServers[host] ?? []);
  }
}

/** A component for each name, made in the names' order so that two runs register alike. */
function each<T>(named: Readonly<Record<string, unknown>>, make: (name: string) => T): Record<string, T> {
  return Object.fromEntries(Object.keys(named).sort().map((name) => [name, make(name)]));
}
