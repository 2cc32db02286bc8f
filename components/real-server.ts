/**
 * A host that directors send to.
 */
import type * as pulumi from "@pulumi/pulumi";
import type * as command from "@pulumi/command";
import { compiledTopology } from "./compiled-topology";
import { inputError } from "./errors";
import { hostPlan, ManagedHost, type ManagedHostArgs } from "./managed-host";
import { TOKENS } from "./tokens";

export interface RealServerArgs extends Omit<ManagedHostArgs, "after"> {
  /**
   * Who sends to this host: the VIPs and files that left the plan are taken away only after these have succeeded. Called when the
   * program has been read to its end, so it may name directors that are declared below. @default nobody: right after `accept`
   */
  readonly releaseAfter?: () => readonly pulumi.Resource[];
}

/**
 * A real server: first it is made to accept what is to come, and only after the directors have followed, what is no longer
 * needed is taken away.
 *
 * Two transactions, `<host>-accept` and `<host>-release`. When the component goes, `accept` takes everything off the host.
 *
 * @example
 * const web1 = new RealServer("web1", { topology, releaseAfter: () => [edge] });
 * const edge = new Director("edge", { topology, after: [web1] });
 * @throws pulumi.InputPropertiesError for an invalid topology, and for a host that is no real server in it.
 */
export class RealServer extends ManagedHost {
  /** The transaction that directors wait for. */
  public readonly accept: command.remote.Command;

  constructor(name: string, { releaseAfter, ...args }: RealServerArgs, opts?: pulumi.ComponentResourceOptions) {
    const topology = compiledTopology(args);
    const { role, host } = hostPlan(topology, args.host ?? name);
    if (role !== "real-server") {
      const reason = `host "${host}" is a ${role} in this topology, not a real server`;
      throw inputError(`host: ${reason}`, [{ propertyPath: "host", reason }]);
    }
    super(name, { ...args, topology, ...(releaseAfter ? { after: { release: releaseAfter } } : {}) }, opts, TOKENS.realServer);
    const { accept } = this.commands;
    if (accept === undefined) throw new Error(`the plan of real server ${host} has no accept transaction`);
    this.accept = accept;
  }
}
