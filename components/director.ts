/**
 * The hosts that hold VIPs together.
 */
import type * as pulumi from "@pulumi/pulumi";
import type * as command from "@pulumi/command";
import type { CompiledTopology, HostTransaction } from "../core";
import { compiledTopology, type TopologyArgs } from "./compiled-topology";
import type { ConnectionArgs } from "./connection";
import { unknownName } from "./errors";
import { hostPlan, inWaves, sshOf } from "./managed-host";
import type { RealServer } from "./real-server";
import { TOKENS } from "./tokens";
import { TopologyComponent } from "./topology-component";
import { transactionCommand } from "./transaction-command";

export interface DirectorArgs extends TopologyArgs {
  /** The director's name in the topology. @default the component's own name */
  readonly director?: string;
  /** How its hosts are reached, keyed by host. @default the topology's `ssh` of each host */
  readonly connections?: Readonly<Record<string, ConnectionArgs>>;
  /** Real servers that must accept packets before these hosts send them any. */
  readonly after?: readonly RealServer[];
}

/**
 * A director: one host, or several that keep the VIPs up between them. Backups are changed first, the master last, so that a
 * configuration which does not hold is found on a host that serves nobody.
 *
 * One transaction per host, `<host>-apply`; it drains the real servers that leave. When the component goes, each transaction takes
 * everything off its host again.
 *
 * @throws pulumi.InputPropertiesError for an invalid topology, and for a director that it does not declare.
 */
export class Director extends TopologyComponent {
  /** One transaction per host, keyed by host. */
  public readonly commands: Readonly<Record<string, command.remote.Command>>;

  constructor(name: string, args: DirectorArgs, opts?: pulumi.ComponentResourceOptions) {
    const compiled = compiledTopology(args);
    const director = args.director ?? name;
    const transactions = inWaves(transactionsOf(compiled, director));
    super(TOKENS.director, name, compiled, { director }, opts);
    this.commands = this.run(compiled, transactions, args);
    this.registerOutputs({ ...this.carried, director });
  }

  private run(compiled: CompiledTopology, transactions: readonly HostTransaction[], args: DirectorArgs): Director["commands"] {
    const accepted = (args.after ?? []).map(({ accept }) => accept);
    const made: { host: string; wave: number; command: command.remote.Command }[] = [];
    for (const transaction of transactions) {
      const { host, wave } = transaction;
      const backups = made.filter((other) => other.wave < wave).map((other) => other.command);
      const opts = { parent: this, dependsOn: [...accepted, ...backups] };
      made.push({ host, wave, command: transactionCommand(transaction, args.connections?.[host] ?? sshOf(compiled, host), opts) });
    }
    return Object.fromEntries(made.map((one) => [one.host, one.command]));
  }
}

function transactionsOf(compiled: CompiledTopology, director: string): HostTransaction[] {
  const declared = compiled.topology.directors[director];
  if (declared === undefined) {
    throw unknownName("director", director, Object.keys(compiled.topology.directors));
  }
  return Object.keys(declared.hosts).sort().flatMap((host) => hostPlan(compiled, host).transactions);
}
