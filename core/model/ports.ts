/**
 * The ports of a service: one, or several that are one service to the kernel. Several are known to IPVS by a firewall mark, so that
 * a client's connections to all of them are shared out, and stick, together.
 */
import type { Service } from "./topology";

/** Both included. */
export interface PortRange { readonly first: number; readonly last: number }

const LAST_PORT = 65535;

/** `8000-8100`, or one port; what cannot be read has a first of 0. */
export function parsePorts(written: readonly (number | string)[]): readonly PortRange[] {
  return written.map((one) => {
    const [first = 0, last = first] = String(one).split("-").map(Number);
    return first < 1 || last > LAST_PORT || last < first ? { first: 0, last: 0 } : { first, last };
  }).sort((a, b) => a.first - b.first || a.last - b.last);
}

export function formatRange({ first, last }: PortRange): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** Whether a service is known by a mark. */
export function isGroup({ ports }: Pick<Service, "ports">): boolean {
  return ports.length > 1 || ports.some(({ first, last }) => first !== last);
}

export function overlap(a: readonly PortRange[], b: readonly PortRange[]): boolean {
  return a.some((one) => b.some((other) => one.first <= other.last && other.first <= one.last));
}
