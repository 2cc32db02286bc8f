import { DEFAULTS } from "./defaults";
import { withoutComment } from "./host-key";
import type { BastionSpec, SshDefaultsSpec, SshSpec } from "./spec";
import type { Bastion, Ssh } from "./topology";

/** How a host is reached: its own words above the topology's, then the defaults. */
export function normaliseSsh(common: SshDefaultsSpec, own: SshSpec, firstAddress: string): Ssh {
  // A host that gives its key is verified, whatever is said of the others.
  const { insecureIgnoreHostKey, ...inherited } = common;
  const insecure = insecureIgnoreHostKey === undefined || own.hostKey !== undefined ? {} : { insecureIgnoreHostKey };
  const spec: SshSpec = { ...inherited, ...insecure, ...own };
  const user = spec.user ?? DEFAULTS.ssh.user;
  return {
    address: spec.address ?? firstAddress,
    port: spec.port ?? DEFAULTS.ssh.port,
    user,
    become: spec.become ?? (user === "root" ? "none" : "sudo"),
    hostKey: spec.hostKey === undefined ? null : withoutComment(spec.hostKey),
    insecureIgnoreHostKey: spec.insecureIgnoreHostKey ?? false,
    bastion: spec.bastion === undefined ? null : normaliseBastion(spec.bastion),
  };
}

function normaliseBastion(spec: BastionSpec): Bastion {
  return {
    address: spec.address,
    port: spec.port ?? DEFAULTS.ssh.port,
    user: spec.user ?? DEFAULTS.ssh.user,
    hostKey: spec.hostKey === undefined ? null : withoutComment(spec.hostKey),
    insecureIgnoreHostKey: spec.insecureIgnoreHostKey ?? false,
  };
}
