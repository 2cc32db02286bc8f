/**
 * The normalised topology: fully populated plain data, no optional field, every name resolved.
 *
 * `parse` gives a TopologySpec (what a person writes, spec.ts), `normalise` makes this of it, `check` judges it, and all
 * that comes after reads only this.
 */
import type { Check } from "./checks";
import type { PortRange } from "./ports";
import type { Become, Forwarding, Manager, MtuPlan, NetworkManager, PlatformName, Preset, Protocol, Scheduler, SchedulerFlag, Survive, TunnelType } from "./terms";
import type { Vrrp } from "./vrrp";

export type { BfdCheck, Check, CheckTiming, DnsCheck, FileCheck, MiscCheck, PingCheck, SmtpCheck, TcpCheck, UdpCheck, WebCheck } from "./checks";

export interface Topology {
  /** Names the stack's share in the lock files; [a-z][a-z0-9-]*. */
  readonly name: string;
  readonly description: string;
  readonly segments: Readonly<Record<string, Segment>>;
  readonly hosts: Readonly<Record<string, Host>>;
  readonly pools: Readonly<Record<string, Pool>>;
  readonly directors: Readonly<Record<string, Director>>;
  readonly services: Readonly<Record<string, Service>>;
  /** What only a lab has; null outside of one. */
  readonly lab: Lab | null;
}

/** A broadcast domain with one IPv4 or IPv6 prefix. */
export interface Segment {
  readonly name: string;
  /** Network prefix, canonical: `10.77.0.0/24`. */
  readonly cidr: string;
  /** The router's address in the segment; null when nothing leaves it. */
  readonly gateway: string | null;
}

export interface Host {
  readonly name: string;
  readonly platform: PlatformName;
  readonly networkManager: NetworkManager;
  /** Keyed by segment. At least one. */
  readonly addresses: Readonly<Record<string, HostAddress>>;
  readonly ssh: Ssh;
}

export interface HostAddress {
  readonly segment: string;
  readonly address: string;
  readonly prefixLength: number;
  /** Kernel name of the interface, at most 15 characters. */
  readonly interface: string;
}

/** How a host is reached. Keys are never here: they come from the agent or from Pulumi's configuration. */
export interface Ssh {
  /** Name or address to dial; the host's address in the first of its segments by name, by default. */
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly become: Become;
  /** One line in authorized_keys form, ed25519 or ecdsa; null only together with `insecureIgnoreHostKey`, or in a lab. */
  readonly hostKey: string | null;
  readonly insecureIgnoreHostKey: boolean;
  readonly bastion: Bastion | null;
}

export interface Bastion {
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly hostKey: string | null;
  readonly insecureIgnoreHostKey: boolean;
}

/** Addresses that VIPs are allocated from. */
export interface Pool {
  readonly name: string;
  readonly segment: string;
  /** Inclusive, canonical, sorted, not overlapping. */
  readonly ranges: readonly { readonly first: string; readonly last: string }[];
}

/** A group of hosts that hold VIPs together. Two or more with keepalived are one VRRP router; one alone needs no VRRP. */
export interface Director {
  readonly name: string;
  readonly manager: Manager;
  /** Keyed by host. */
  readonly hosts: Readonly<Record<string, { readonly priority: number }>>;
  /** The segment that VRRP speaks on and that the VIPs live in. */
  readonly segment: string;
  /** The address that real servers of nat answer through, held by the master; null where no service needs one. */
  readonly gateway: VipReference | null;
  readonly vrrp: Vrrp;
  /** Whom the hosts announce the VIPs to; null with VRRP. */
  readonly bgp: { readonly asn: number; readonly peers: Readonly<Record<string, { readonly address: string; readonly asn: number }>> } | null;
  readonly ldirectord: { readonly quiescent: boolean };
  /** How open connections survive their director. */
  readonly survive: Survive;
  /** How long a real server that leaves may keep its connections, in seconds. */
  readonly drainSeconds: number;
  /** How long IPVS remembers a silent connection; null leaves the kernel's values alone. @see ipvsadm(8), `--set` */
  readonly timeouts: IpvsTimeouts | null;
}

export interface IpvsTimeouts { readonly tcpSeconds: number; readonly tcpFinSeconds: number; readonly udpSeconds: number }

/** Where a service's VIP comes from. Services with the same reference share one VIP on different ports. */
export type VipReference =
  | { readonly kind: "pool"; readonly pool: string; readonly name: string }
  | { readonly kind: "address"; readonly address: string; readonly segment: string };

interface ServiceCommon extends ServiceOptions {
  readonly name: string;
  /** Its name in the file: that of the preset which it is a part of, or its own. */
  readonly written: string;
  /** The preset that it is a part of. */
  readonly preset: Preset | null;
  /** Keys that are written and do not go with the preset, or with none; refused by check. */
  readonly misplaced: readonly string[];
  readonly director: string;
  /** The director's host that holds the VIP when all are well; "" when the director is unknown. */
  readonly master: string;
  readonly vip: VipReference;
  /** The first of `ports`: real servers listen on it and checks ask it, where nothing else is written. */
  readonly port: number;
  /** Sorted. More than one are known to IPVS by a mark. @see ports.ts */
  readonly ports: readonly PortRange[];
  readonly protocol: Protocol;
  /** Pool of addresses that full NAT asks real servers from; null for the host's own address. */
  readonly sources: string | null;
  /** How packets are carried to real servers of tun; null where there are none. */
  readonly tunnel: { readonly type: TunnelType; readonly mtuPlan: MtuPlan } | null;
  readonly scheduler: Scheduler;
  /** Keyed by host. */
  readonly realServers: Readonly<Record<string, RealServer>>;
  readonly check: Check;
  /** Whether checks go the way of the clients, where they can. @see vip-paths.ts */
  readonly pathCheck: boolean;
  readonly sorryServer: SorryServer | null;
}

/** What a service may be told besides who answers; every default is "nothing special". */
export interface ServiceOptions {
  /** In the order of SCHEDULER_FLAGS. */
  readonly schedulerFlags: readonly SchedulerFlag[];
  /** One-packet scheduling: each datagram on its own. */
  readonly ops: boolean;
  readonly persistence: Persistence | null;
  /** Of the director, not of the kernel. @see keepalived.conf(5) */
  readonly alpha: boolean;
  readonly omega: boolean;
  readonly quorum: Quorum;
}

export interface Persistence {
  readonly timeoutSeconds: number;
  /** Clients that are equal under it count as one; 255.255.255.255 tells them all apart. */
  readonly netmask: string;
  readonly engine: "sip" | null;
}

export interface Quorum {
  /** The least sum of the weights of live real servers. */
  readonly weight: number;
  readonly hysteresis: number;
  readonly upScript: string | null;
  readonly downScript: string | null;
}

/** Direct routing: the frame's MAC address is rewritten; every real server holds the VIP and must not answer ARP for it. */
export interface DrService extends ServiceCommon { readonly forwarding: "dr" }
/** IP in IP: the real server decapsulates on tunl0 and holds the VIP there. */
export interface TunService extends ServiceCommon { readonly forwarding: "tun" }
/** Destination NAT: replies come back through the director. */
export interface NatService extends ServiceCommon { readonly forwarding: "nat" }
/** Destination and source NAT on a stock kernel. */
export interface FullnatService extends ServiceCommon { readonly forwarding: "fullnat" }
export type Service = DrService | TunService | NatService | FullnatService;
export type ServiceOf<F extends Forwarding> = Extract<Service, { forwarding: F }>;

export interface RealServer {
  /** Where it differs from the service's; null for the service's. */
  readonly forwarding: Forwarding | null;
  readonly host: string;
  /** Which of the host's addresses the director sends to. */
  readonly segment: string;
  readonly address: string;
  readonly port: number;
  /** 0 takes no new connection. */
  readonly weight: number;
  /** null where its connections are not bounded. */
  readonly thresholds: Thresholds | null;
}

/** Connections, active and inactive together; a lower of 0 is three quarters of upper, by the kernel's hand. */
export interface Thresholds { readonly upper: number; readonly lower: number }

/** Answers when no real server does. */
export interface SorryServer { readonly address: string; readonly port: number }

export interface Lab {
  /** Hosts that only ask: keyed by name, not managed by Pulumi. */
  readonly clients: Readonly<Record<string, { readonly name: string; readonly addresses: Readonly<Record<string, HostAddress>> }>>;
  /** What the router between the segments does to packets. */
  readonly router: { readonly delayMilliseconds: number; readonly lossPercent: number };
}
