/**
 * What a platform brings, so that version gates are decided without asking a host. The host's transaction compares the
 * real one with this before it changes anything.
 */
import { SCHEDULERS, type PlatformName, type Scheduler, type TunnelType } from "./terms";

export interface Platform {
  /** ID and VERSION_ID of /etc/os-release. @see os-release(5) */
  readonly osRelease: { readonly id: string; readonly versionId: string };
  readonly kernel: string;
  readonly keepalived: string;
  readonly ipvsadm: string;
  /** Packages by what they are needed for. */
  readonly packages: { readonly keepalived: string; readonly ipvsadm: string; readonly ldirectord: string; readonly frr: string; readonly nftables: string };
  /** Tunnels that its kernel, keepalived and ipvsadm know and whose far end is set up here: gre and gue need devices that are made by hand. */
  readonly tunnels: readonly TunnelType[];
  /** Schedulers whose modules the platform's kernels have. */
  readonly schedulers: readonly Scheduler[];
}

export const PLATFORM_FACTS: Readonly<Record<PlatformName, Platform>> = {
  "debian-12": {
    osRelease: { id: "debian", versionId: "12" },
    kernel: "6.1",
    keepalived: "2.2.7",
    ipvsadm: "1.31",
    packages: { keepalived: "keepalived", ipvsadm: "ipvsadm", ldirectord: "ldirectord", frr: "frr", nftables: "nftables" },
    tunnels: ["ipip"],
    // Debian builds every scheduler but `twos`.
    schedulers: SCHEDULERS.filter((scheduler) => scheduler !== "twos"),
  },
};
