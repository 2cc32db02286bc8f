/**
 * A host's interfaces and what is on each.
 */
import type { Host, HostAddress } from "../model/topology";

/** Interface → the host's address on it, in the order of the interfaces' names. */
export function interfacesOf({ addresses }: Pick<Host, "addresses">): Readonly<Record<string, HostAddress>> {
  return Object.fromEntries(Object.values(addresses).map((entry) => [entry.interface, entry] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The interface by which a host reaches a segment; null when it is not in it. */
export function interfaceTo({ addresses }: Pick<Host, "addresses">, segment: string): string | null {
  return addresses[segment]?.interface ?? null;
}
