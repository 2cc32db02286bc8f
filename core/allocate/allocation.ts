/**
 * What allocation remembers (one lock per segment, committed) and what one topology reads out of it.
 */

/** The registry of one segment, shared by every stack on it. Keys are `<topology>/<name>`. Sorted when written. */
export interface Lock {
  readonly version: 1;
  readonly segment: string;
  readonly cidr: string;
  /** `<topology>/<VIP name>` or `<topology>/<director>/gateway` → address; an address that the topology gives itself is its own name. */
  readonly vips: Readonly<Record<string, string>>;
  /** `<topology>/<director>`, `<topology>/<director>/<master>` or `<topology>/<director>/gateway` → 1..255, unique in the segment. */
  readonly vrids: Readonly<Record<string, number>>;
  /** `<topology>/<director>` → 1..255. */
  readonly syncIds: Readonly<Record<string, number>>;
  /** `<topology>/<service>` or `<topology>/<director>/<real server>` → 1..2147483647, unique in the segment. */
  readonly fwmarks: Readonly<Record<string, number>>;
}

/** Keyed by segment. */
export type Locks = Readonly<Record<string, Lock>>;

/** The allocations of one topology, resolved: rendering reads this and never a lock. */
export interface Allocation {
  /** Service → VIP. */
  readonly vips: Readonly<Record<string, string>>;
  /** Director, or `director/master` for a master that is not its preferred one → virtual router id. */
  readonly vrids: Readonly<Record<string, number>>;
  /** Director with a gateway → its address, and the id of its virtual router: null where it is in the VIPs' segment and needs none. */
  readonly gateways: Readonly<Record<string, { readonly address: string; readonly virtualRouterId: number | null }>>;
  /** Director → id of its connection-sync daemon. */
  readonly syncIds: Readonly<Record<string, number>>;
  /** Service, or `director/real server` for the way of its checks → firewall mark. */
  readonly fwmarks: Readonly<Record<string, number>>;
}
