/**
 * Which address lives where: on hosts and routers, and for VIPs on directors and on the real servers that must keep silent
 * about them.
 */
import { forwardingOf, keepsVip } from "../model/forwarding";
import { takenAddresses } from "../model/taken";
import type { RealServer, Service, Topology } from "../model/topology";
import { byPriority } from "../model/vrrp-groups";

/** What is used of an allocation. */
export interface Vips {
  /** Service → VIP. */
  readonly vips: Readonly<Record<string, string>>;
}

export interface Owner {
  /** `director` may answer ARP for a VIP; `real-server` holds it and must not. */
  readonly kind: "host" | "client" | "gateway" | "director" | "real-server";
  /** Name of the host, client or segment. */
  readonly name: string;
  readonly segment: string;
}

/** Every address and who has it, in the order of the addresses' first mention. */
export function addressOwners(topology: Topology, { vips }: Vips): ReadonlyMap<string, readonly Owner[]> {
  const owners = new Map<string, Owner[]>();
  const add = (address: string, owner: Owner): void => {
    const known = owners.get(address) ?? [];
    if (!known.some(({ kind, name }) => kind === owner.kind && name === owner.name)) owners.set(address, [...known, owner]);
  };
  for (const { address, segment, kind, name } of takenAddresses(topology)) add(address, { kind, name, segment });
  for (const service of Object.values(topology.services)) {
    const vip = vips[service.name];
    const director = topology.directors[service.director];
    if (vip === undefined || director === undefined) continue;
    for (const name of Object.keys(director.hosts)) add(vip, { kind: "director", name, segment: director.segment });
    for (const { host, segment } of holders(service)) add(vip, { kind: "real-server", name: host, segment });
  }
  return owners;
}

/** Real servers that packets reach which still carry the VIP. */
const holders = (service: Service): RealServer[] => Object.values(service.realServers).filter((real) => keepsVip(forwardingOf(service, real)));

export interface ArpOwner {
  readonly segment: string;
  readonly director: string;
  /** Exactly one of them answers at a time; the preferred master first. */
  readonly mayAnswer: readonly string[];
  /** They hold the VIP and must never answer. */
  readonly mustNotAnswer: readonly string[];
}

/** Who answers ARP for a VIP; null when the address is no VIP. */
export function expectedArpOwner(topology: Topology, allocation: Vips, vip: string): ArpOwner | null {
  const services = Object.values(topology.services).filter(({ name }) => allocation.vips[name] === vip);
  const director = topology.directors[services[0]?.director ?? ""];
  if (director === undefined) return null;
  const silent = services.flatMap((service) => holders(service).map(({ host }) => host));
  return { segment: director.segment, director: director.name, mayAnswer: [...new Set([services[0]!.master, ...byPriority(director)])], mustNotAnswer: [...new Set(silent)].sort() };
}
