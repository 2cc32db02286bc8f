/**
 * TopologySpec → Topology: short forms written out, defaults filled in, names resolved, addresses in one spelling, keys
 * sorted.
 *
 * Total: what cannot be resolved is kept as it was written (a segment that cannot be found is ""), and check says why.
 */
import { formatAddress, formatPrefix, parsePrefix, parseRange, prefixContains } from "./address";
import type { CheckSpec } from "./checks";
import { DEFAULTS } from "./defaults";
import { normaliseCheck } from "./normalise-check";
import { normaliseOptions, normaliseThresholds } from "./normalise-options";
import { normaliseSsh } from "./normalise-ssh";
import { parsePorts } from "./ports";
import { mapRecord, sortedKeys } from "./record";
import type { AddressesSpec, DirectorSpec, PoolSpec, RealServerSpec, SegmentSpec, ServiceSpec, TopologySpec, TunnelSpec, VipSpec } from "./spec";
import type { Director, Host, HostAddress, Pool, RealServer, Segment, Service, Topology, VipReference } from "./topology";
import { normaliseVrrp } from "./vrrp";
import { byPriority, masterOf } from "./vrrp-groups";
import { gatewayName, gatewaySegment } from "./gateway";
import { keepsVip } from "./forwarding";
import { expandPresets, type NamedService } from "./presets";

export function normalise(spec: TopologySpec): Topology {
  const segments = mapRecord(spec.segments, normaliseSegment);
  const addresses = (written: AddressesSpec): Record<string, HostAddress> => normaliseAddresses(written, segments);
  const hosts = mapRecord(spec.hosts, (name, host): Host => {
    const own = addresses(host.addresses);
    return {
      name,
      platform: host.platform ?? DEFAULTS.host.platform,
      networkManager: host.networkManager ?? DEFAULTS.host.networkManager,
      addresses: own,
      ssh: normaliseSsh(spec.ssh ?? {}, host.ssh ?? {}, Object.values(own)[0]?.address ?? ""),
    };
  });
  const pools = mapRecord(spec.pools ?? {}, normalisePool);
  const directors = mapRecord(spec.directors ?? {}, (name, director) => normaliseDirector(name, director, hosts, segments, Object.values(spec.services ?? {}).filter((service) => service.director === name)));
  return {
    name: spec.name,
    description: spec.description ?? "",
    segments,
    hosts,
    pools,
    directors,
    services: mapRecord(expandPresets(spec.services ?? {}, (service) => directors[service.director]?.manager === "ipvsadm"), (name, service) => normaliseService(name, service, { segments, hosts, pools, directors, checks: spec.checks ?? {} })),
    lab: spec.lab === undefined ? null : {
      clients: mapRecord(spec.lab.clients ?? {}, (name, client) => ({ name, addresses: addresses(client.addresses) })),
      router: { ...DEFAULTS.router, ...spec.lab.router },
    },
  };
}

function normaliseSegment(name: string, { cidr, gateway }: SegmentSpec): Segment {
  const prefix = parsePrefix(cidr);
  return { name, cidr: prefix === null || prefix.hostBits ? cidr : formatPrefix(prefix), gateway: gateway ?? null };
}

function normaliseAddresses(written: AddressesSpec, segments: Readonly<Record<string, Segment>>): Record<string, HostAddress> {
  return mapRecord(written, (segment, entry) => {
    const { address, interface: device } = typeof entry === "string" ? { address: entry, interface: undefined } : entry;
    const prefixLength = parsePrefix(segments[segment]?.cidr ?? "")?.length ?? 0;
    return { segment, address, prefixLength, interface: device ?? DEFAULTS.host.interface };
  });
}

function normalisePool(name: string, { segment, ranges }: PoolSpec): Pool {
  const read = ranges.map((text) => ({ text, range: parseRange(text) }));
  read.sort((a, b) => (a.range?.first ?? -1) - (b.range?.first ?? -1) || (a.range?.last ?? -1) - (b.range?.last ?? -1));
  return {
    name,
    segment,
    ranges: read.map(({ text, range }) => (range === null ? { first: text, last: text } : { first: formatAddress(range.first), last: formatAddress(range.last) })),
  };
}

function normaliseDirector(name: string, spec: DirectorSpec, hosts: Readonly<Record<string, Host>>, segments: Readonly<Record<string, Segment>>, services: readonly ServiceSpec[]): Director {
  // In a list the order is the person's wish; in a record it means nothing.
  const names = Array.isArray(spec.hosts) ? (spec.hosts as readonly string[]) : sortedKeys(spec.hosts as Record<string, unknown>);
  const written = Array.isArray(spec.hosts) ? {} : (spec.hosts as Readonly<Record<string, { readonly priority?: number } | null>>);
  const priorities = names.map((host, index) => [host, { priority: written[host]?.priority ?? DEFAULTS.director.firstPriority - index * DEFAULTS.director.priorityStep }] as const);
  const shared = sharedSegments(names, hosts);
  const declared = mapRecord(Object.fromEntries(priorities), (_, host) => host);
  const masters = new Set(services.map(({ master }) => master ?? byPriority({ hosts: declared })[0]));
  return {
    name,
    manager: spec.manager ?? DEFAULTS.director.manager,
    hosts: declared,
    gateway: spec.gateway === undefined ? null : normaliseVip(gatewayName({ name }), spec.gateway, segments),
    segment: spec.segment ?? (shared.length === 1 ? shared[0] ?? "" : ""),
    vrrp: normaliseVrrp(spec.vrrp ?? {}, masters.size > 1),
    bgp: spec.bgp === undefined ? null : { asn: spec.bgp.asn, peers: mapRecord(spec.bgp.peers, (_, peer) => peer) },
    ldirectord: { ...DEFAULTS.ldirectord, ...spec.ldirectord },
    survive: spec.survive ?? DEFAULTS.director.survive,
    drainSeconds: spec.drainSeconds ?? DEFAULTS.director.drainSeconds,
    timeouts: spec.timeouts === undefined ? null : { ...DEFAULTS.timeouts, ...spec.timeouts },
  };
}

/** Segments that all of the hosts are in, sorted. */
export function sharedSegments(names: readonly string[], hosts: Readonly<Record<string, Host>>): string[] {
  const known = names.flatMap((name) => hosts[name] ?? []);
  const [first] = known;
  return first === undefined ? [] : Object.keys(first.addresses).filter((segment) => known.every((host) => host.addresses[segment] !== undefined));
}

interface Resolved {
  readonly pools: Readonly<Record<string, Pool>>;
  readonly segments: Readonly<Record<string, Segment>>;
  readonly hosts: Readonly<Record<string, Host>>;
  readonly directors: Readonly<Record<string, Director>>;
  readonly checks: Readonly<Record<string, CheckSpec>>;
}

function normaliseService(name: string, { written, misplaced, spec }: NamedService, resolved: Resolved): Service {
  const director = resolved.directors[spec.director];
  const ports = parsePorts(spec.ports ?? (spec.port === undefined ? [] : [spec.port]));
  const port = ports[0]?.first ?? 0;
  const protocol = spec.protocol ?? DEFAULTS.service.protocol;
  const unchecked = protocol !== "tcp" || director?.manager === "ipvsadm";
  return {
    name,
    written,
    preset: spec.preset ?? null,
    misplaced,
    director: spec.director,
    master: spec.master ?? (director === undefined ? "" : masterOf(director)),
    vip: normaliseVip(name, spec.vip, resolved.segments),
    port,
    ports,
    protocol,
    forwarding: spec.forwarding,
    tunnel: normaliseTunnel(spec),
    sources: (spec as { readonly sources?: string }).sources ?? null,
    scheduler: spec.scheduler ?? DEFAULTS.service.scheduler,
    ...normaliseOptions(spec),
    realServers: mapRecord(spec.realServers, (host, real) => normaliseRealServer(host, { ...(spec.thresholds === undefined ? {} : { thresholds: spec.thresholds }), ...real }, port, resolved.hosts[host], nearSegment(spec, director, resolved.pools))),
    check: normaliseCheck(spec.check ?? (unchecked ? { none: null } : { tcp: null }), resolved.checks),
    pathCheck: spec.pathCheck ?? keepsVip(spec.forwarding),
    sorryServer: spec.sorryServer === undefined ? null : { address: spec.sorryServer.address, port: spec.sorryServer.port ?? port },
  };
}

function normaliseVip(service: string, vip: VipSpec, segments: Readonly<Record<string, Segment>>): VipReference {
  if ("pool" in vip) return { kind: "pool", pool: vip.pool, name: vip.name ?? service };
  const segment = Object.values(segments).find(({ cidr }) => prefixContains(cidr, vip.address));
  return { kind: "address", address: vip.address, segment: segment?.name ?? "" };
}

/** Judged by its place: a service that may have none keeps what was written, for check to say so. */
function normaliseTunnel(spec: ServiceSpec): Service["tunnel"] {
  const written = (spec as { readonly tunnel?: TunnelSpec }).tunnel;
  return written === undefined ? null : { ...DEFAULTS.tunnel, ...written };
}

/** Where real servers are looked for first: near the VIP, and with nat near the gateway. */
function nearSegment({ forwarding }: ServiceSpec, director: Director | undefined, pools: Readonly<Record<string, Pool>>): string {
  const gateway = forwarding === "nat" && director !== undefined ? gatewaySegment(director, { pools }) : "";
  return gateway === "" ? director?.segment ?? "" : gateway;
}

function normaliseRealServer(name: string, spec: RealServerSpec, port: number, host: Host | undefined, preferred: string): RealServer {
  const addresses = host?.addresses ?? {};
  const near = addresses[preferred] === undefined ? undefined : preferred;
  const segment = spec.segment ?? near ?? Object.keys(addresses)[0] ?? "";
  return { host: name, forwarding: spec.forwarding ?? null, segment, address: addresses[segment]?.address ?? "", port: spec.port ?? port, weight: spec.weight ?? DEFAULTS.realServer.weight, thresholds: normaliseThresholds(spec.thresholds) };
}
