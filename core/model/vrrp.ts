/**
 * VRRP of a director: what a person writes, what is made of it, and back.
 *
 * @see RFC 5798, keepalived.conf(5)
 */
import { DEFAULTS } from "./defaults";
import { mapRecord } from "./record";
import type { VrrpAuth } from "./terms";

export interface VrrpSpec {
  /** Seconds between advertisements, in hundredths. @default 0.1 */
  readonly advertIntervalSeconds?: number;
  /** Whether a host of higher priority takes the VIPs back. @default false; true where services have different masters */
  readonly preempt?: boolean;
  /** Seconds that a host which returns lets the other go on; only with preempt. @default 0; 10 where services have different masters */
  readonly preemptDelaySeconds?: number;
  /** Seconds from keepalived's start to its first word. @default 0 */
  readonly startDelaySeconds?: number;
  /** `pass` is refused, `hmac` needs keepalived 2.4.0. @default none */
  readonly auth?: VrrpAuth;
  /** @default three at once, three more after a second, then each minute */
  readonly garp?: Partial<Garp>;
  /** Addresses of the segment that move with the VIPs and serve nothing. @default none */
  readonly addresses?: readonly string[];
  /** Routes that only the master has. @default none */
  readonly routes?: readonly VirtualRoute[];
  /** What a host must have to be master. @default the interface that VRRP speaks on */
  readonly track?: TrackSpec;
}

export interface TrackSpec {
  /** Keyed by interface. */
  readonly interfaces?: Readonly<Record<string, Partial<Weighted> | null>>;
  readonly scripts?: Readonly<Record<string, Pick<TrackedScript, "command"> & Partial<TrackedScript>>>;
  readonly files?: Readonly<Record<string, Pick<TrackedFile, "path"> & Partial<TrackedFile>>>;
  readonly processes?: Readonly<Record<string, Pick<TrackedProcess, "process"> & Partial<TrackedProcess>>>;
  readonly bfd?: Readonly<Record<string, Pick<TrackedBfd, "neighbor"> & Partial<TrackedBfd>>>;
}

/** As VrrpSpec, with nothing left out. */
export interface Vrrp {
  readonly advertIntervalSeconds: number;
  readonly preempt: boolean;
  readonly preemptDelaySeconds: number;
  readonly startDelaySeconds: number;
  readonly auth: VrrpAuth;
  readonly garp: Garp;
  readonly addresses: readonly string[];
  readonly routes: readonly VirtualRoute[];
  readonly track: Track;
}

/** Gratuitous ARP of a new master. */
export interface Garp {
  /** Times that each address is told at once. @default 3 */
  readonly repeat: number;
  /** Seconds until they are told again; 0 for never. @default 1 */
  readonly delaySeconds: number;
  /** Seconds between later ones; 0 for never. @default 60 */
  readonly refreshSeconds: number;
  /** Seconds between two packets. @default 0 */
  readonly intervalSeconds: number;
}

export interface VirtualRoute { readonly to: string; readonly via: string }

/** Each keyed by name. */
export interface Track {
  readonly interfaces: Readonly<Record<string, Weighted>>;
  readonly scripts: Readonly<Record<string, TrackedScript>>;
  readonly files: Readonly<Record<string, TrackedFile>>;
  readonly processes: Readonly<Record<string, TrackedProcess>>;
  readonly bfd: Readonly<Record<string, TrackedBfd>>;
}

export interface Weighted {
  /** 0: a failure takes the host out of the election; otherwise its priority is that much lower. @default 0 */
  readonly weight: number;
}

export interface TrackedScript extends Weighted {
  /** A program by its whole path, and its arguments. */
  readonly command: string;
  /** Seconds between two runs. @default 1 */
  readonly intervalSeconds: number;
  /** Seconds until a run counts as failed. @default 1 */
  readonly timeoutSeconds: number;
  /** Runs that end well until the host may be master again. @default 2 */
  readonly rise: number;
  /** Runs that fail until it may not. @default 3 */
  readonly fall: number;
}

export interface TrackedFile extends Weighted {
  /** Below /run or /var/lib. */
  readonly path: string;
}

export interface TrackedProcess extends Weighted {
  /** As in /proc/PID/comm. */
  readonly process: string;
  /** How many must run. @default 1 */
  readonly quorum: number;
  /** Seconds that a change must last. @default 1 */
  readonly delaySeconds: number;
}

/** @see RFC 5880 */
export interface TrackedBfd extends Weighted {
  /** The router's address. */
  readonly neighbor: string;
  /** Milliseconds between two packets. @default 100 */
  readonly intervalMilliseconds: number;
  /** Packets that are missed until the session is down. @default 5 */
  readonly multiplier: number;
}

/** @param shared services of the director have different masters: each takes its own back, in its time */
export function normaliseVrrp(spec: VrrpSpec, shared = false): Vrrp {
  const { interfaces = {}, scripts = {}, files = {}, processes = {}, bfd = {} } = spec.track ?? {};
  const { weight, intervalSeconds, timeoutSeconds, rise, fall, quorum, delaySeconds, intervalMilliseconds, multiplier } = DEFAULTS.track;
  return {
    ...DEFAULTS.vrrp,
    ...(shared && spec.preempt !== false ? DEFAULTS.sharedVrrp : {}),
    ...spec,
    garp: { ...DEFAULTS.garp, ...spec.garp },
    addresses: spec.addresses ?? [],
    routes: spec.routes ?? [],
    track: {
      interfaces: mapRecord(interfaces, (_, one) => ({ weight, ...one })),
      scripts: mapRecord(scripts, (_, one) => ({ weight, intervalSeconds, timeoutSeconds, rise, fall, ...one })),
      files: mapRecord(files, (_, one) => ({ weight, ...one })),
      processes: mapRecord(processes, (_, one) => ({ weight, quorum, delaySeconds, ...one })),
      bfd: mapRecord(bfd, (_, one) => ({ weight, intervalMilliseconds, multiplier, ...one })),
    },
  };
}
