/**
 * Who is in a segment, that is: who is reached by ARP.
 */
import type { HostAddress, Topology } from "../model/topology";

export { prefixContains } from "../model/address";

export interface Member {
  readonly name: string;
  readonly kind: "host" | "client";
  readonly address: HostAddress;
}

/** Hosts and lab clients with an address in the segment, hosts first, by name. */
export function hostsOnSegment({ hosts, lab }: Topology, segment: string): Member[] {
  const members = (kind: Member["kind"], machines: Readonly<Record<string, { readonly name: string; readonly addresses: Readonly<Record<string, HostAddress>> }>>): Member[] =>
    Object.values(machines).flatMap(({ name, addresses }) => (addresses[segment] === undefined ? [] : [{ name, kind, address: addresses[segment] }]));
  return [...members("host", hosts), ...members("client", lab?.clients ?? {})];
}
