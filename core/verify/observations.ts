/**
 * What was seen on the hosts and through the services: plain data that the judges read, as literals in tests.
 */

/** Keyed by host; every host of the topology has an entry. */
export interface Observations {
  readonly hosts: Readonly<Record<string, HostObservation>>;
  /** Keyed by service; a service that cannot be asked in general (UDP, SCTP) has no entry. */
  readonly requests: Readonly<Record<string, RequestObservation>>;
}

export type HostObservation = HostState | UnreachableHost;

export interface UnreachableHost {
  readonly reachable: false;
  /** Why, in one line. */
  readonly reason: string;
}

/** What one run of the probe printed. */
export interface HostState {
  readonly reachable: true;
  /** `debian-12`: ID and VERSION_ID of os-release(5). */
  readonly platform: string;
  readonly links: readonly Link[];
  readonly addresses: readonly BoundAddress[];
  /** Keyed by the path below /proc/sys; null where the kernel has no such key. */
  readonly sysctls: Readonly<Record<string, string | null>>;
  /** Unit → what `systemctl is-active` says. */
  readonly units: Readonly<Record<string, string>>;
  readonly listeners: readonly Listener[];
  readonly ipvs: IpvsTable;
  /** The rules of our table of the packet filter, one a line; none where there is no such table. */
  readonly filter: readonly string[];
  /** Rules that choose a routing table, as `ip rule` prints them. */
  readonly rules: readonly string[];
  /** Number of a routing table that was asked for → its routes. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly arp: ArpAnswers;
}

export interface Link {
  readonly interface: string;
  /** Lower case. */
  readonly mac: string;
}

export interface BoundAddress {
  readonly interface: string;
  readonly address: string;
  readonly prefixLength: number;
  /** `global`, `host`, `link`. @see ip-address(8) */
  readonly scope: string;
}

/** A socket that takes connections or datagrams. */
export interface Listener {
  readonly protocol: "tcp" | "udp";
  /** `*` for every address of both families. */
  readonly address: string;
  readonly port: number;
}

/** The kernel's table, and its timeouts in seconds, `900 120 300`; `absent` when ip_vs is not loaded. @see ipvsadm(8) */
export type IpvsTable =
  | { readonly kind: "table"; readonly services: readonly IpvsService[]; readonly timeouts: string; readonly daemons: readonly SyncDaemon[] }
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** A thread of the kernel that sends or takes copies of connections. @see ipvsadm(8), --start-daemon */
export interface SyncDaemon {
  readonly role: "master" | "backup";
  readonly interface: string;
  readonly id: number;
}

export interface IpvsService {
  /** The firewall mark that it is known by; null where protocol, address and port do. */
  readonly mark: number | null;
  readonly protocol: "tcp" | "udp" | "sctp";
  readonly address: string;
  readonly port: number;
  /** With what it is told besides, in ipvsadm's words: `mh -p 300 -b mh-port`. */
  readonly scheduler: string;
  readonly destinations: readonly IpvsDestination[];
}

export interface IpvsDestination {
  readonly address: string;
  readonly port: number;
  readonly method: "dr" | "tun" | "nat";
  readonly weight: number;
  readonly thresholds: { readonly upper: number; readonly lower: number } | null;
}

/** What this host heard when it asked its segments for the VIPs; `unable` when it has no iputils arping. */
export type ArpAnswers =
  | { readonly kind: "asked"; readonly answers: readonly ArpAnswer[] }
  | { readonly kind: "unable"; readonly reason: string };

/** One question and all who answered it. */
export interface ArpAnswer {
  readonly address: string;
  /** Lower case, sorted, each once. */
  readonly macs: readonly string[];
  /** Why it could not be asked; null when it was. */
  readonly error: string | null;
}

/** Requests to one service's VIP. */
export interface RequestObservation {
  /** Who asked: a lab's client, or "this machine". */
  readonly from: string;
  readonly sent: number;
  readonly succeeded: number;
  /** Real server → answers that named it; empty when the answers do not tell. */
  readonly answeredBy: Readonly<Record<string, number>>;
  /** What the failed requests got, each once: `status 503`, `no answer`. */
  readonly failures: readonly string[];
}
