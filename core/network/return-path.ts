/**
 * Which way a real server's answers take, where that is not the host's own: with nat they have to pass the director, which gives
 * them the virtual IP as their source again; with a tunnel they ask the client for segments that fit into it. Only these answers
 * do; everything else of the host stays as it is.
 */
import { parseAddress } from "../model/address";
import { forwardingOf, innerMss } from "../model/forwarding";
import { gatewaySegment } from "../model/gateway";
import { isGroup } from "../model/ports";
import type { Protocol } from "../model/terms";
import type { Director, Service, Topology } from "../model/topology";

/** What is used of an allocation. */
export interface Allocated {
  /** Director → its gateway. */
  readonly gateways: Readonly<Record<string, { readonly address: string }>>;
  /** Service → VIP. */
  readonly vips: Readonly<Record<string, string>>;
}

/** Packets of the host, by their source address and, where it is not all of them, their source port. */
export interface Answers { readonly address: string; readonly transport: { readonly protocol: Protocol; readonly port: number } | null }

export interface ReturnPath {
  readonly gateway: string;
  readonly interface: string;
  /** Number of the routing table: the gateway's address, or the VIP of a tunnel, as a number, so that no two paths of a host share one. */
  readonly table: number;
  /** Sorted by protocol and port. */
  readonly answers: readonly Answers[];
  /** The largest TCP segment that clients are asked for, in bytes; null: what the interface carries. */
  readonly advmss: number | null;
  /** The directors' own addresses: health checks are answered straight, also while no director holds the gateway. */
  readonly direct: readonly string[];
}

/** The return paths of one host, sorted by gateway; none for a host that serves by other methods only. */
export function returnPaths(topology: Topology, allocation: Allocated, host: string): readonly ReturnPath[] {
  return [...translated(topology, allocation, host), ...tunnelled(topology, allocation, host)].sort((a, b) => a.table - b.table);
}

/** nat: to the director. */
function translated(topology: Topology, { gateways }: Allocated, host: string): ReturnPath[] {
  const own = topology.hosts[host]?.addresses ?? {};
  return Object.values(topology.directors).flatMap((director): ReturnPath[] => {
    const gateway = gateways[director.name]?.address;
    const device = own[gatewaySegment(director, topology)]?.interface;
    const answers = answersOf(topology, director, host);
    if (gateway === undefined || device === undefined || answers.length === 0) return [];
    return [{ gateway, interface: device, table: parseAddress(gateway) ?? 0, answers, advmss: null, direct: ownAddresses(topology, director, gatewaySegment(director, topology)) }];
  });
}

/** tun with the MTU plan advmss: to the host's own router, which is where its answers go anyway, with a word to the client on the way. */
function tunnelled(topology: Topology, { vips }: Allocated, host: string): ReturnPath[] {
  const paths = Object.values(topology.services).flatMap((service): ReturnPath[] => {
    const real = service.realServers[host];
    const vip = vips[service.name];
    const director = topology.directors[service.director];
    if (real === undefined || vip === undefined || director === undefined || forwardingOf(service, real) !== "tun" || service.tunnel?.mtuPlan !== "advmss") return [];
    const gateway = topology.segments[real.segment]?.gateway ?? null;
    const device = topology.hosts[host]?.addresses[real.segment]?.interface;
    if (gateway === null || device === undefined) return [];
    return [{ gateway, interface: device, table: parseAddress(vip) ?? 0, answers: [{ address: vip, transport: null }], advmss: innerMss(service.tunnel.type), direct: ownAddresses(topology, director, real.segment) }];
  });
  return [...new Map(paths.map((path) => [path.table, path])).values()];
}

/** Each once: two services may share a real server's port on different VIPs. */
function answersOf(topology: Topology, { name }: Director, host: string): Answers[] {
  const own = (service: Service): boolean => service.director === name && service.forwarding === "nat";
  const answers = Object.values(topology.services).filter(own).flatMap((service): (readonly [string, Answers])[] => {
    const { protocol, realServers } = service;
    const real = realServers[host];
    // Of several ports all answers: the kernel's rules take one port or a whole range, and ports of data connections are anybody's guess.
    if (real !== undefined && isGroup(service)) return [[real.address, { address: real.address, transport: null }]];
    return real === undefined ? [] : [[`${protocol} ${real.address} ${String(real.port).padStart(5)}`, { address: real.address, transport: { protocol, port: real.port } }]];
  });
  return [...new Map(answers)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Where checks come from. */
function ownAddresses(topology: Topology, director: Director, segment: string): string[] {
  return Object.keys(director.hosts).flatMap((name) => topology.hosts[name]?.addresses[segment]?.address ?? []).sort();
}
