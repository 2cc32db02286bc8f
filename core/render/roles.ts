/** Which part each host plays: worked out once, read by every view builder. */
import type { Allocation } from "../allocate/allocation";
import { parseAddress } from "../model/address";
import { forwardingOf } from "../model/forwarding";
import { gatewaySegment } from "../model/gateway";
import type { Forwarding } from "../model/terms";
import { poolAddresses } from "../model/pool";
import type { Director, Host, Service, Topology } from "../model/topology";
import { isGroup } from "../model/ports";
import { vipPaths, type VipPath } from "../model/vip-paths";
import { masterOf, vrrpGroups } from "../model/vrrp-groups";
import { returnPaths, type ReturnPath } from "../network";

/** A service with its VIP, and the mark that it is known by; null where protocol, address and port are enough. */
export interface Served { readonly service: Service; readonly vip: string; readonly mark: number | null }

export interface Gateway {
  readonly address: string;
  readonly segment: string;
  /** Of the gateway's own VRRP instance; null where it is in the VIPs' segment and moves with them. */
  readonly virtualRouterId: number | null;
}

/** VIPs of a director that move together, and the services on them, sorted by name. */
export interface Group {
  readonly director: Director;
  /** Holds the VIPs when all are well. */
  readonly master: string;
  /** Host → priority. */
  readonly priorities: Readonly<Record<string, number>>;
  readonly virtualRouterId: number;
  /** The address that real servers of nat answer through, which moves with the director's own VIPs; null where there is none. */
  readonly gateway: Gateway | null;
  /** Of the director's connection-sync daemons, the same on every host. */
  readonly syncId: number;
  readonly services: readonly Served[];
}

/** The way of checks to one real server, with the mark that leads there. */
export interface MarkedPath extends VipPath { readonly mark: number }

/** What one host does. A host without a role is not in the table. */
export interface Role {
  readonly topology: Topology;
  readonly host: Host;
  /** Groups that the host is a director of, sorted by director and master. */
  readonly directs: readonly Group[];
  /** The ways of its checks as a director, sorted by key. */
  readonly paths: readonly MarkedPath[];
  /** Services that the host is a real server of, sorted by name. */
  readonly serves: readonly Served[];
  /** Where its answers go, if not the host's own way. */
  readonly returnPaths: readonly ReturnPath[];
}

/** The hosts that have a role, sorted by name. */
export function rolesOf(topology: Topology, allocation: Allocation): readonly Role[] {
  const services = byName(topology.services).map((service): Served => ({ service, vip: allocated(allocation.vips, service.name, "VIP"), mark: isGroup(service) ? allocated(allocation.fwmarks, service.name, "mark") : null }));
  const served = new Map(services.map((one) => [one.service.name, one]));
  const groups = vrrpGroups(topology).map(({ key, director, master, priorities, services: own }): Group => ({
    director, master, priorities,
    virtualRouterId: allocated(allocation.vrids, key, "virtual router id"),
    gateway: director.gateway === null || master !== masterOf(director) ? null
      : { ...allocated(allocation.gateways, director.name, "gateway"), segment: gatewaySegment(director, topology) },
    syncId: allocated(allocation.syncIds, director.name, "sync id"),
    services: own.flatMap(({ name }) => served.get(name) ?? []),
  }));
  const paths = vipPaths(topology).map((path): MarkedPath => ({ ...path, mark: allocated(allocation.fwmarks, path.key, "mark") }));
  return byName(topology.hosts)
    .map((host): Role => ({
      topology,
      host,
      directs: groups.filter(({ director }) => Object.hasOwn(director.hosts, host.name)),
      paths: paths.filter(({ director }) => Object.hasOwn(topology.directors[director]?.hosts ?? {}, host.name)),
      serves: services.filter(({ service }) => Object.hasOwn(service.realServers, host.name)),
      returnPaths: returnPaths(topology, allocation, host.name),
    }))
    .filter((role) => role.directs.length > 0 || role.serves.length > 0);
}

/** Services that a host serves by some method, as this real server of them. */
export function servedBy({ host, serves }: Role, ...methods: readonly Forwarding[]): readonly Served[] {
  return serves.filter(({ service }) => {
    const real = service.realServers[host.name];
    return real !== undefined && methods.includes(forwardingOf(service, real));
  });
}

/** Addresses that a group asks real servers from, besides its hosts' own: every one of the pools that its services name. */
export function sourcesOf({ services }: Pick<Group, "services">, { pools }: Topology): readonly string[] {
  const named = [...new Set(services.flatMap(({ service }) => service.sources ?? []))].sort();
  return named.flatMap((name) => (pools[name] === undefined ? [] : [...poolAddresses(pools[name])]));
}

/** Values of a record, sorted by key: the same in every locale. */
export function byName<T>(record: Readonly<Record<string, T>>): readonly T[] {
  return Object.keys(record).sort(ordinal).map((name) => record[name] as T);
}

/** Whether a group is its director's own, whose name and further addresses it has. */
export function isOwnGroup({ director, master }: Group): boolean {
  return master === masterOf(director);
}

/** VIPs of some services, each once, in the order of their numbers. */
export function vipsOf(served: readonly Served[]): readonly string[] {
  return [...new Set(served.map(({ vip }) => vip))]
    .map((vip) => ({ vip, value: parseAddress(vip) ?? 0 }))
    .sort((a, b) => a.value - b.value)
    .map(({ vip }) => vip);
}

export const ordinal = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function allocated<T>(table: Readonly<Record<string, T>>, name: string, what: string): T {
  const value = Object.hasOwn(table, name) ? table[name] : undefined;
  if (value === undefined) throw new Error(`no ${what} is allocated for "${name}": allocate before rendering`);
  return value;
}
