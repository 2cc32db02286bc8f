/**
 * Health checks: what a person writes, and what is made of it. @see keepalived.conf(5), the checkers
 */
import type { DnsType } from "./terms";

export interface CheckTimingSpec {
  /** @default 5 */
  readonly intervalSeconds?: number;
  /** @default 3; 5 of udp, where a host that is gone shows by ARP that nobody answers */
  readonly timeoutSeconds?: number;
  /** Failed tries after the first. @default 2 */
  readonly retries?: number;
  /** @default 1 */
  readonly retryDelaySeconds?: number;
}

export interface PortCheckSpec extends CheckTimingSpec {
  /** The port that is checked. @default the port that the real server listens on */
  readonly port?: number;
}

export interface HttpCheckSpec extends PortCheckSpec {
  readonly path: string;
  /** @default 200 */
  readonly status?: number;
  /** The Host header. @default the real server's address */
  readonly host?: string;
}

export interface SmtpCheckSpec extends PortCheckSpec {
  /** What the check says that it is. @default the director's own name */
  readonly heloName?: string;
}

export interface DnsCheckSpec extends PortCheckSpec {
  /** The name that is asked for. @default . */
  readonly name?: string;
  /** @default SOA */
  readonly type?: DnsType;
}

export interface UdpCheckSpec extends PortCheckSpec {
  /** What is sent, as hexadecimal digits. @default random bytes */
  readonly payload?: string;
  /** `any`, or the digits that it begins with, x for any digit. @default none is waited for: no "port unreachable" is enough */
  readonly reply?: string;
}

export interface MiscCheckSpec extends CheckTimingSpec {
  /** Program on the director's hosts; it is called with the real server's address and port behind its arguments. 0 is well. */
  readonly command: string;
}

export interface FileCheckSpec {
  /** Begin of the path of a file on the director's hosts: a hyphen and the real server's name follow. It holds 0 while all is well. */
  readonly path: string;
}

export interface BfdCheckSpec {
  /** @default 100 */
  readonly intervalMilliseconds?: number;
  /** Packets that may be missing. @default 5 */
  readonly multiplier?: number;
}

/** Exactly one key. */
export type CheckSpec =
  | { readonly tcp: PortCheckSpec | null }
  | { readonly http: HttpCheckSpec }
  | { readonly https: HttpCheckSpec }
  | { readonly smtp: SmtpCheckSpec | null }
  | { readonly dns: DnsCheckSpec | null }
  | { readonly udp: UdpCheckSpec | null }
  | { readonly ping: CheckTimingSpec | null }
  | { readonly misc: MiscCheckSpec }
  | { readonly file: FileCheckSpec }
  | { readonly bfd: BfdCheckSpec | null }
  | { readonly none: Readonly<Record<string, never>> | null };

export interface CheckTiming {
  /** Seconds between two checks. */
  readonly intervalSeconds: number;
  /** Seconds until a try counts as failed. */
  readonly timeoutSeconds: number;
  /** Failed tries after the first until the real server is taken out. */
  readonly retries: number;
  /** Seconds between two tries. */
  readonly retryDelaySeconds: number;
}

interface Timed extends CheckTiming { readonly kind: "tcp" | "http" | "https" | "smtp" | "dns" | "udp" | "ping" | "misc" }
/** A port of null is the real server's own. */
interface Asking extends Timed { readonly port: number | null }

export interface TcpCheck extends Asking { readonly kind: "tcp" }
export interface WebCheck extends Asking { readonly kind: "http" | "https"; readonly path: string; readonly status: number; readonly host: string | null }
export interface SmtpCheck extends Asking { readonly kind: "smtp"; readonly heloName: string | null }
export interface DnsCheck extends Asking { readonly kind: "dns"; readonly name: string; readonly type: DnsType }
export interface UdpCheck extends Asking { readonly kind: "udp"; readonly payload: string | null; readonly reply: string | null }
export interface PingCheck extends Timed { readonly kind: "ping" }
export interface MiscCheck extends Timed { readonly kind: "misc"; readonly command: string }
export interface FileCheck { readonly kind: "file"; readonly path: string }
export interface BfdCheck { readonly kind: "bfd"; readonly intervalMilliseconds: number; readonly multiplier: number }
/** A name that is none of the topology's checks; refused by check. */
export interface UnknownCheck { readonly kind: "unknown"; readonly name: string; readonly known: readonly string[] }

/** How the director finds out whether a real server answers. */
export type Check = TcpCheck | WebCheck | SmtpCheck | DnsCheck | UdpCheck | PingCheck | MiscCheck | FileCheck | BfdCheck | { readonly kind: "none" } | UnknownCheck;
