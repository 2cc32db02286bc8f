/**
 * How a host is dialled: from the topology's `ssh`, from a lab, or from another program's outputs, to what remote.Command takes.
 *
 * Connections and the keys in them are the only places where values may be unknown until `pulumi up`.
 */
import * as pulumi from "@pulumi/pulumi";
import type * as command from "@pulumi/command";
import { inputError } from "./errors";

/** One machine that is dialled. */
export interface EndpointArgs {
  /** Name or address. */
  readonly address: pulumi.Input<string>;
  /** @default 22 */
  readonly port?: pulumi.Input<number>;
  /** @default "root" */
  readonly user?: pulumi.Input<string>;
  /** One line in authorized_keys form, ed25519 or ecdsa. Needed unless `insecureIgnoreHostKey` is true. */
  readonly hostKey?: pulumi.Input<string> | null;
  /** Says in words that whoever answers is trusted. @default false */
  readonly insecureIgnoreHostKey?: boolean;
  /** A private key in OpenSSH form; stored as a secret, and each rotation runs the command again. @default the keys of the ssh agent */
  readonly privateKey?: pulumi.Input<string>;
}

/** How one host is reached. `Ssh` and `HostConnection` of the core have this shape too. */
export interface ConnectionArgs extends EndpointArgs {
  /** One hop before the host. @default null: dialled directly */
  readonly bastion?: EndpointArgs | null;
}

type RemoteConnection = command.types.input.remote.ConnectionArgs;
type RemoteEndpoint = command.types.input.remote.ProxyConnectionArgs;

/** Two tries of five seconds: an unreachable host is an error in seconds; the plugin's own defaults take three minutes. */
const DIAL = { dialErrorLimit: 2, perDialTimeout: 5 } as const;

const ENDPOINT_FIELDS = ["address", "port", "user", "hostKey", "insecureIgnoreHostKey", "privateKey"];
/** `become` belongs to the plan, which wrote it into the command; it is accepted so that the core's types fit. */
const CONNECTION_FIELDS = [...ENDPOINT_FIELDS, "bastion", "become"];

/**
 * What remote.Command needs to reach `host`.
 *
 * Only known fields are passed on: the plugin answers an unknown one by printing the whole connection, private key included.
 *
 * @see https://github.com/pulumi/pulumi/issues/19465
 * @throws pulumi.InputPropertiesError for an unknown field (its name, never its value) and for a missing host key.
 */
export function connectionOf(host: string, args: ConnectionArgs): RemoteConnection {
  const faults = [
    ...faultsOf(args, CONNECTION_FIELDS, `connections/${host}`),
    ...(args.bastion ? faultsOf(args.bastion, ENDPOINT_FIELDS, `connections/${host}/bastion`) : []),
  ];
  if (faults.length > 0) {
    const lines = faults.map(({ propertyPath, reason }) => ` - ${propertyPath}: ${reason}`);
    throw inputError([`invalid connection of host "${host}"`, ...lines].join("\n"), faults);
  }
  return { ...endpointOf(args), ...(args.bastion ? { proxy: endpointOf(args.bastion) } : {}) };
}

function endpointOf(args: EndpointArgs): RemoteEndpoint {
  return {
    host: args.address,
    port: args.port ?? 22,
    user: args.user ?? "root",
    ...(args.hostKey === undefined || args.hostKey === null ? {} : { hostKey: args.hostKey }),
    ...(args.privateKey === undefined ? {} : { privateKey: pulumi.secret(args.privateKey) }),
    ...DIAL,
  };
}

function faultsOf(args: EndpointArgs, fields: readonly string[], path: string): { propertyPath: string; reason: string }[] {
  const unknown = Object.keys(args).filter((field) => !fields.includes(field)).sort();
  const faults = unknown.map((field) => ({
    propertyPath: `${path}/${field}`,
    reason: `unknown field, expected one of ${fields.join(", ")}`,
  }));
  const hasKey = args.hostKey !== undefined && args.hostKey !== null && args.hostKey !== "";
  if (!hasKey && args.insecureIgnoreHostKey !== true) {
    faults.push({
      propertyPath: `${path}/hostKey`,
      reason: "missing; give the host's public key (ssh-keyscan -t ed25519 HOST, compared by another way), or say insecureIgnoreHostKey: true",
    });
  }
  return faults;
}
