/**
 * Addresses that hosts, lab clients and routers have: what no virtual IP can be.
 */
import { pointer } from "./report";
import type { Topology } from "./topology";

export interface TakenAddress {
  readonly address: string;
  readonly segment: string;
  readonly kind: "host" | "client" | "gateway";
  /** Of the host or client; of the segment for a gateway. */
  readonly name: string;
  /** `host "lb1"`, `client "client1"`, `the gateway of segment front`. */
  readonly owner: string;
  /** Where it is written. */
  readonly path: string;
}

/** Sorted by place; an address that two have is here twice. */
export function takenAddresses({ segments, hosts, lab }: Topology): TakenAddress[] {
  const gateways = Object.values(segments).flatMap(({ name, gateway }) =>
    gateway === null ? [] : [{ address: gateway, segment: name, kind: "gateway" as const, name, owner: `the gateway of segment ${name}`, path: pointer("segments", name, "gateway") }]);
  const of = (kind: "host" | "client", path: readonly string[], machines: Readonly<Record<string, Pick<Topology["hosts"][string], "name" | "addresses">>>): TakenAddress[] =>
    Object.values(machines).flatMap((machine) => Object.values(machine.addresses).map(({ address, segment }) =>
      ({ address, segment, kind, name: machine.name, owner: `${kind} "${machine.name}"`, path: pointer(...path, machine.name, "addresses", segment) })));
  return [...gateways, ...of("host", ["hosts"], hosts), ...of("client", ["lab", "clients"], lab?.clients ?? {})];
}
