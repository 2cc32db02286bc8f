/**
 * How a host sends to a segment: from which of its addresses, and through which router.
 */
import type { Host, HostAddress, Topology } from "./topology";

export interface Path {
  /** The host's own address on the interface that the packet leaves by. */
  readonly source: HostAddress;
  /** The router that takes the packet; null where the receiver is in the source's segment. */
  readonly gateway: string | null;
}

/**
 * The way to any address of a segment; null when there is none.
 *
 * A host that is in the segment reaches it by ARP. Any other sends to its default gateway, which is the one of the first of
 * its segments by name that has one, and arrives where the segment has a gateway of its own: routers know each other.
 */
export function pathTo({ segments }: Pick<Topology, "segments">, { addresses }: Pick<Host, "addresses">, segment: string): Path | null {
  const near = addresses[segment];
  if (near !== undefined) return { source: near, gateway: null };
  if ((segments[segment]?.gateway ?? null) === null) return null;
  for (const source of Object.values(addresses)) {
    const gateway = segments[source.segment]?.gateway ?? null;
    if (gateway !== null) return { source, gateway };
  }
  return null;
}
