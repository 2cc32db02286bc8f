/**
 * What a person writes, as YAML or as a TypeScript literal: optional fields and short forms.
 *
 * The shapes are those of schema/topology.schema.json; defaults.ts has the values of what is left out.
 */
import type { CheckSpec } from "./checks";
import type { Become, Forwarding, Manager, MtuPlan, NetworkManager, PlatformName, Preset, Protocol, Scheduler, SchedulerFlag, Survive, TunnelType } from "./terms";
import type { VrrpSpec } from "./vrrp";

export type { BfdCheckSpec, CheckSpec, CheckTimingSpec, DnsCheckSpec, FileCheckSpec, HttpCheckSpec, MiscCheckSpec, PortCheckSpec, SmtpCheckSpec, UdpCheckSpec } from "./checks";

export interface TopologySpec {
  /** Names the stack's share in the lock files; [a-z][a-z0-9-]*. */
  readonly name: string;
  /** One line for people. @default none */
  readonly description?: string;
  /** How hosts are reached, written once. @default root, port 22 */
  readonly ssh?: SshDefaultsSpec;
  readonly segments: Readonly<Record<string, SegmentSpec>>;
  readonly hosts: Readonly<Record<string, HostSpec>>;
  /** @default none */
  readonly pools?: Readonly<Record<string, PoolSpec>>;
  /** @default none */
  readonly directors?: Readonly<Record<string, DirectorSpec>>;
  /** Health checks that services name. @default none */
  readonly checks?: Readonly<Record<string, CheckSpec>>;
  /** @default none */
  readonly services?: Readonly<Record<string, ServiceSpec>>;
  /** What only a lab has. @default not a lab */
  readonly lab?: LabSpec;
}

export interface SegmentSpec {
  /** Network prefix, such as `10.77.0.0/24`. */
  readonly cidr: string;
  /** The router's address. @default nothing leaves the segment */
  readonly gateway?: string;
}

export interface HostSpec {
  /** Keyed by segment. */
  readonly addresses: AddressesSpec;
  /** @default debian-12 */
  readonly platform?: PlatformName;
  /** @default networkd */
  readonly networkManager?: NetworkManager;
  /** Stands above the topology's ssh block, key by key. @default the topology's */
  readonly ssh?: SshSpec;
}

/** An address alone is on eth0. */
export type AddressesSpec = Readonly<Record<string, string | { readonly address: string; readonly interface?: string }>>;

export interface SshDefaultsSpec {
  /** @default root */
  readonly user?: string;
  /** @default 22 */
  readonly port?: number;
  /** @default none for root, sudo for others */
  readonly become?: Become;
  /** Hosts are not verified: anybody on the way can pretend to be one. @default verified */
  readonly insecureIgnoreHostKey?: true;
  /** @default none */
  readonly bastion?: BastionSpec;
}

export interface SshSpec extends SshDefaultsSpec {
  /** Name or address to dial. @default the host's address in the first of its segments by name */
  readonly address?: string;
  /** One line in authorized_keys form, ed25519 or ecdsa. Required unless insecureIgnoreHostKey or a lab. */
  readonly hostKey?: string;
}

export interface BastionSpec {
  readonly address: string;
  /** @default root */
  readonly user?: string;
  /** @default 22 */
  readonly port?: number;
  /** One line in authorized_keys form, ed25519 or ecdsa. Required unless insecureIgnoreHostKey or a lab. */
  readonly hostKey?: string;
  /** @default verified */
  readonly insecureIgnoreHostKey?: true;
}

export interface PoolSpec {
  readonly segment: string;
  /** `10.77.0.100-10.77.0.119`, both included, or one address. */
  readonly ranges: readonly string[];
}

/** @see RFC 4271 */
export interface BgpSpec {
  /** The hosts' own autonomous system. */
  readonly asn: number;
  /** Routers in the director's segment, keyed by name. */
  readonly peers: Readonly<Record<string, { readonly address: string; readonly asn: number }>>;
}

export interface DirectorSpec {
  /** A list, the preferred master first, or a record with priorities (1 to 254, the highest is master). */
  readonly hosts: readonly string[] | Readonly<Record<string, { readonly priority?: number } | null>>;
  /** Where VRRP speaks and the VIPs are. @default the only segment that all its hosts are in */
  readonly segment?: string;
  /** Where real servers of nat send their answers: an address in their segment that moves with the VIPs. Required for nat. */
  readonly gateway?: { readonly pool: string } | { readonly address: string };
  /** @default keepalived */
  readonly manager?: Manager;
  /** @default each 0.1 s, without preemption */
  readonly vrrp?: VrrpSpec;
  /** The hosts announce the VIPs to routers, which share out the packets among all of them. @default VRRP: one host has them */
  readonly bgp?: BgpSpec;
  /** What only manager ldirectord has. @default a real server that fails stays in the table, with weight 0 */
  readonly ldirectord?: { readonly quiescent?: boolean };
  /** How open connections survive their director. @default auto: by the sync daemon, and by mh where that is the scheduler */
  readonly survive?: Survive;
  /** How long a real server that leaves may keep its connections, in seconds. @default 30 */
  readonly drainSeconds?: number;
  /** How long IPVS remembers a silent connection. @default the kernel's 900, 120 and 300 s, untouched */
  readonly timeouts?: { readonly tcpSeconds?: number; readonly tcpFinSeconds?: number; readonly udpSeconds?: number };
}

/** Taken from a pool and remembered in the lock by `name` (the service's by default), or given. */
export type VipSpec = { readonly pool: string; readonly name?: string } | { readonly address: string };

interface ServiceSpecCommon {
  readonly director: string;
  /** The host that holds the VIP when all are well. @default the director's host of the highest priority */
  readonly master?: string;
  readonly vip: VipSpec;
  /** Brings ports, protocol, persistence and check, and what is written besides stands above. @default none */
  readonly preset?: Preset;
  /** Of preset https: port 80 besides. @default false */
  readonly redirect?: boolean;
  /** Of preset ftp. @default 50000-50999 */
  readonly passivePorts?: string;
  /** This, `ports` or `preset`. */
  readonly port?: number;
  /** Several that are one service, ranges as `8000-8100`. @default the port alone */
  readonly ports?: readonly (number | string)[];
  /** @default tcp */
  readonly protocol?: Protocol;
  /** @default wlc */
  readonly scheduler?: Scheduler;
  /** Of sh and mh only. @default none */
  readonly schedulerFlags?: readonly SchedulerFlag[];
  /** Each datagram on its own; udp only. @default false */
  readonly ops?: boolean;
  /** A client comes back to the real server that it had. @default none */
  readonly persistence?: PersistenceSpec | null;
  /** Of each real server that writes none itself. @default none */
  readonly thresholds?: ThresholdsSpec;
  /** Keyed by host. */
  readonly realServers: Readonly<Record<string, RealServerSpec | null>>;
  /** @default tcp; none where the protocol is udp or sctp or the manager ipvsadm; or the name of one of `checks` */
  readonly check?: CheckSpec | string;
  /** tcp, http and https checks go to the virtual IP, as clients do. @default true with dr and tun */
  readonly pathCheck?: boolean;
  /** When keepalived starts, a real server takes no connection until its first check passed. @default false */
  readonly alpha?: boolean;
  /** @default one real server of weight 1 is enough */
  readonly quorum?: QuorumSpec;
  /** The quorum's down script also runs when keepalived stops. @default false */
  readonly omega?: boolean;
  /** @default none */
  readonly sorryServer?: { readonly address: string; readonly port?: number };
}

/** How packets are carried to real servers of tun. */
export interface TunnelSpec {
  /** @default ipip */
  readonly type?: TunnelType;
  /** What becomes of packets that the tunnel makes too large. */
  readonly mtuPlan: MtuPlan;
}

export interface DrServiceSpec extends ServiceSpecCommon {
  readonly forwarding: "dr";
  /** For real servers of this service that are reached by tun. @default none */
  readonly tunnel?: TunnelSpec;
}
export interface TunServiceSpec extends ServiceSpecCommon {
  readonly forwarding: "tun";
  readonly tunnel: TunnelSpec;
}
export interface NatServiceSpec extends ServiceSpecCommon { readonly forwarding: "nat" }
export interface FullnatServiceSpec extends ServiceSpecCommon {
  readonly forwarding: "fullnat";
  /** A pool whose addresses real servers are asked from, held by the master. @default the director host's own address */
  readonly sources?: string;
}
export type ServiceSpec = DrServiceSpec | TunServiceSpec | NatServiceSpec | FullnatServiceSpec;
export type ServiceSpecOf<F extends Forwarding> = Extract<ServiceSpec, { forwarding: F }>;

export interface RealServerSpec {
  /** dr or tun, where the service is the other. @default the service's */
  readonly forwarding?: "dr" | "tun";
  /** 0 takes no new connection. @default 1 */
  readonly weight?: number;
  /** @default the service's port */
  readonly port?: number;
  /** Which of the host's addresses is sent to. @default the one in the director's segment */
  readonly segment?: string;
  /** @default the service's */
  readonly thresholds?: ThresholdsSpec;
}

/** @see ipvsadm(8), `--persistent`, `--netmask`, `--pe` */
export interface PersistenceSpec {
  /** @default 300 */
  readonly timeoutSeconds?: number;
  /** Clients that are equal under it count as one. @default 255.255.255.255 */
  readonly netmask?: string;
  /** By a SIP message's Call-ID; udp only. @default none */
  readonly engine?: "sip";
}

/** Connections, active and inactive together. @see ipvsadm(8), `--u-threshold`, `--l-threshold` */
export interface ThresholdsSpec {
  /** With so many it gets no new one. */
  readonly upper: number;
  /** It gets new ones again below this. @default three quarters of upper */
  readonly lower?: number;
}

/** @see keepalived.conf(5), quorum */
export interface QuorumSpec {
  /** The least sum of the weights of live real servers. @default 1 */
  readonly weight?: number;
  /** Lost at weight minus this, won again at weight plus this. @default 0 */
  readonly hysteresis?: number;
  /** Program on the director's hosts. @default none */
  readonly upScript?: string;
  /** Program on the director's hosts. @default none */
  readonly downScript?: string;
}

export interface LabSpec {
  /** Hosts that only ask. @default none */
  readonly clients?: Readonly<Record<string, { readonly addresses: AddressesSpec }>>;
  /** @default no delay, no loss */
  readonly router?: { readonly delayMilliseconds?: number; readonly lossPercent?: number };
}
