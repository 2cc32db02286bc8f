/**
 * Which way a real server's answers take, where that is not the host's own: with nat they have to pass the director, which gives
 * them the virtual IP as their source again. Only these answers do; everything else of the host stays as it is.
 */
import { parseAddress } from "../model/address";
import { gatewaySegment } from "../model/gateway";
import type { Protocol } from "../model/terms";
import type { Director, Service, Topology } from "../model/topology";

/** What is used of an allocation. */
export interface Gateways {
  /** Director → its gateway. */
  readonly gateways: Readonly<Record<string, { readonly address: string }>>;
}

/** Packets of the host, by their source address and, where it is not all of them, their source port. */
export interface Answers { readonly address: string; readonly transport: { readonly protocol: Protocol; readonly port: number } | null }

export interface ReturnPath {
  readonly gateway: string;
  readonly interface: string;
  /** Number of the routing table: the gateway's address as a number, so that no two paths of a host share one. */
  readonly table: number;
  /** Sorted by protocol and port. */
  readonly answers: readonly Answers[];
  /** The directors' own addresses: health checks are answered straight, also while no director holds the gateway. */
  readonly direct: readonly string[];
}

/** The return paths of one host, sorted by gateway; none for a host that serves by other methods only. */
export function returnPaths(topology: Topology, { gateways }: Gateways, host: string): readonly ReturnPath[] {
  const own = topology.hosts[host]?.addresses ?? {};
  return Object.values(topology.directors).flatMap((director): ReturnPath[] => {
    const gateway = gateways[director.name]?.address;
    const device = own[gatewaySegment(director, topology)]?.interface;
    const answers = answersOf(topology, director, host);
    if (gateway === undefined || device === undefined || answers.length === 0) return [];
    return [{ gateway, interface: device, table: parseAddress(gateway) ?? 0, answers, direct: ownAddresses(topology, director) }];
  }).sort((a, b) => a.table - b.table);
}

/** Each once: two services may share a real server's port on different VIPs. */
function answersOf(topology: Topology, { name }: Director, host: string): Answers[] {
  const translated = (service: Service): boolean => service.director === name && service.forwarding === "nat";
  const answers = Object.values(topology.services).filter(translated).flatMap(({ protocol, realServers }) => {
    const real = realServers[host];
    return real === undefined ? [] : [[`${protocol} ${real.address} ${String(real.port).padStart(5)}`, { address: real.address, transport: { protocol, port: real.port } }] as const];
  });
  return [...new Map(answers)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** In the gateway's segment, where checks come from. */
function ownAddresses(topology: Topology, director: Director): string[] {
  const segment = gatewaySegment(director, topology);
  return Object.keys(director.hosts).flatMap((name) => topology.hosts[name]?.addresses[segment]?.address ?? []).sort();
}
