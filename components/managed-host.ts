/**
 * A host whose transactions Pulumi runs, in the order of their waves.
 */
import type * as pulumi from "@pulumi/pulumi";
import type * as command from "@pulumi/command";
import type { CompiledTopology, HostPlan, Phase } from "../core";
import { compiledTopology, type TopologyArgs } from "./compiled-topology";
import type { ConnectionArgs } from "./connection";
import { inputError, unknownName } from "./errors";
import { TOKENS, type Token } from "./tokens";
import { TopologyComponent } from "./topology-component";
import { transactionCommand } from "./transaction-command";

export interface ManagedHostArgs extends TopologyArgs {
  /** The host's name in the topology. @default the component's own name */
  readonly host?: string;
  /** @default the topology's `ssh` of the host */
  readonly connection?: ConnectionArgs;
  /**
   * What must have succeeded before a phase of this host begins, besides the host's own earlier phases. Called when the program
   * has been read to its end, so it may name components that are declared below this one.
   */
  readonly after?: Partial<Record<Phase, () => readonly pulumi.Resource[]>>;
}

/**
 * One host of any role, alone: for a program that manages hosts one by one. In a whole topology, use LayeredTopology.
 *
 * @throws pulumi.InputPropertiesError for an invalid topology, an unknown host, and a host that has nothing to do.
 */
export class ManagedHost extends TopologyComponent {
  /** The host's transactions, keyed by phase. */
  public readonly commands: Readonly<Partial<Record<Phase, command.remote.Command>>>;

  constructor(name: string, args: ManagedHostArgs, opts?: pulumi.ComponentResourceOptions, token: Token = TOKENS.managedHost) {
    const compiled = compiledTopology(args);
    const plan = hostPlan(compiled, args.host ?? name);
    super(token, name, compiled, { host: plan.host }, opts);
    this.commands = this.run(compiled, plan, args);
    this.registerOutputs({ ...this.carried, host: plan.host });
  }

  private run(compiled: CompiledTopology, plan: HostPlan, args: ManagedHostArgs): ManagedHost["commands"] {
    const connection = args.connection ?? sshOf(compiled, plan.host);
    const commands: Partial<Record<Phase, command.remote.Command>> = {};
    for (const transaction of inWaves(plan.transactions)) {
      const earlier = Object.values(commands);
      const { phase } = transaction;
      commands[phase] = transactionCommand(transaction, connection, {
        parent: this,
        dependsOn: atProgramEnd(() => [...earlier, ...(args.after?.[phase]?.() ?? [])]),
      });
    }
    return commands;
  }
}

/** A program declares its resources in one go; what is asked for here is looked up after that. */
async function atProgramEnd(resources: () => pulumi.Resource[]): Promise<pulumi.Resource[]> {
  await Promise.resolve();
  return resources();
}

/** Transactions in the order in which they may begin. */
export function inWaves<T extends { readonly wave: number }>(transactions: readonly T[]): T[] {
  return [...transactions].sort((a, b) => a.wave - b.wave);
}

/** How the topology itself says that a host is reached. */
export function sshOf(compiled: CompiledTopology, host: string): ConnectionArgs {
  const declared = compiled.topology.hosts[host];
  if (declared === undefined) throw unknownHost(compiled, host);
  return declared.ssh;
}

/**
 * The plan of one host.
 *
 * @throws pulumi.InputPropertiesError when the topology has no such host, or nothing for it to do.
 */
export function hostPlan(compiled: CompiledTopology, host: string): HostPlan {
  const plan = compiled.plan[host];
  if (plan === undefined) throw unknownHost(compiled, host);
  return plan;
}

function unknownHost({ topology, plan }: CompiledTopology, host: string): pulumi.InputPropertiesError {
  if (!Object.hasOwn(topology.hosts, host)) return unknownName("host", host, Object.keys(plan));
  const reason = `host "${host}" has nothing to hold in topology "${topology.name}": it is no director, and no real server other than of full NAT`;
  return inputError(`host: ${reason}`, [{ propertyPath: "host", reason }]);
}
