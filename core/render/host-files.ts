/**
 * What a host must hold, as plain data: the output of rendering, the input of planning.
 *
 * Everything that the host's transaction has to do is derived from this; nothing of it is shell.
 */

import type { SchedulerFlag } from "../model/terms";
import type { IpvsTimeouts, Persistence, Thresholds } from "../model/topology";

/** What a file is: decides which program checks it before the swap and what makes it take effect after. */
export type FileKind =
  | "keepalived" // checked by keepalived -t; reload keepalived
  | "ipvsadm" // rules for ipvsadm -R, loaded by our unit
  | "nft" // rules for nft -f, checked by nft -c, loaded by our unit
  | "ldirectord" // reload ldirectord
  | "frr" // restart FRR
  | "sysctl" // sysctl.d(5): keys must exist; set at once
  | "modules-load" // modules-load.d(5): loaded at once
  | "modprobe" // modprobe.d(5): takes effect at the next load of the module
  | "networkd" // systemd.network(5)
  | "ifupdown" // interfaces(5)
  | "unit" // systemd.unit(5), also drop-ins; daemon-reload
  | "script"; // executed by a daemon; mode 0755

export interface HostFile {
  /** Absolute, normalised, without spaces. */
  readonly path: string;
  readonly mode: "0644" | "0600" | "0755" | "0640";
  readonly owner: "root:root";
  readonly kind: FileKind;
  /** Ends with a newline; begins with the marker "# managed by pulumi-lvs", in a script after the line that names its interpreter. */
  readonly content: string;
}

/** One IPVS destination or service that the kernel must hold afterwards. */
export interface VirtualServer {
  /** A firewall mark by which packets are known instead of by protocol, address and port. */
  readonly mark: number | null;
  readonly protocol: "tcp" | "udp" | "sctp";
  readonly address: string;
  readonly port: number;
  readonly scheduler: string;
  readonly schedulerFlags: readonly SchedulerFlag[];
  readonly persistence: Persistence | null;
  readonly ops: boolean;
  readonly realServers: readonly { readonly address: string; readonly port: number; readonly method: "dr" | "tun" | "nat"; readonly weight: number; readonly thresholds: Thresholds | null }[];
  /** Taken in when no real server is left; also an expected destination then. */
  readonly sorryServer: { readonly address: string; readonly port: number } | null;
}

export interface HostFiles {
  readonly host: string;
  /** Declared platform; compared with /etc/os-release before anything changes. */
  readonly platform: string;
  /** Debian packages that must be installed already; a missing one is named before anything changes. */
  readonly packages: readonly string[];
  /** Sorted by path. */
  readonly files: readonly HostFile[];
  /** Kernel modules to hold loaded, in order. */
  readonly modules: readonly string[];
  /** In the order in which they are set. */
  readonly sysctls: readonly { readonly key: string; readonly value: string }[];
  /**
   * Addresses to bind now (a real server's VIPs, or those of a director without keepalived), after the sysctls and the links. The prefix
   * length is 32. VRRP's own addresses are not here.
   */
  readonly addresses: readonly { readonly address: string; readonly interface: string; readonly scope: "host" | "global" }[];
  /**
   * What is set by ip(8) besides addresses, in its own words and in the order in which it is made: `link DEVICE` (up), `route …`
   * in a table of ours, `rule …`.
   */
  readonly ip: readonly string[];
  /** Units to be enabled and running afterwards; `reload` says how a change of their files takes effect. */
  readonly units: readonly { readonly name: string; readonly reload: "reload" | "restart" }[];
  /** Seconds after which IPVS forgets a silent connection: TCP, TCP after a FIN, UDP; null leaves the kernel's alone. */
  readonly timeouts: IpvsTimeouts | null;
  /** What the kernel's IPVS table must hold afterwards; empty on a host that is no director. */
  readonly virtualServers: readonly VirtualServer[];
  /** Seconds that a leaving real server may keep its connections; 0 on a host that is no director. */
  readonly drainSeconds: number;
}
