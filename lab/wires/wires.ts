/**
 * The network between the hosts, as lines for lab/guest/segments.sh: a bridge for each segment with the bastion's leg in it,
 * and the router's gateways.
 */
import ipaddr from "ipaddr.js";
import type { HostAddress, Segment, Topology } from "../../core/model/topology";
import { interfaceName, linkName, macAddress } from "./names";

export interface Wires {
  /** `BRIDGE BASTION/LENGTH` */
  readonly segments: string;
  /** `DELAY LOSS`, then `LINK BRIDGE INTERFACE MAC ADDRESS/LENGTH` */
  readonly router: string;
}

export function bridgeOf(segment: string): string {
  return interfaceName("br", segment);
}

function prefixLength(segment: Segment): number {
  return ipaddr.parseCIDR(segment.cidr)[1];
}

function toBigInt(address: string): bigint {
  return ipaddr.parse(address).toByteArray().reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function toAddress(value: bigint, bytes: number): string {
  return ipaddr
    .fromByteArray(Array.from({ length: bytes }, (_, index) => Number((value >> BigInt(8 * (bytes - 1 - index))) & 0xffn)))
    .toString();
}

function hostAddresses(topology: Topology): HostAddress[] {
  const clients = Object.values(topology.lab?.clients ?? {});
  return [...Object.values(topology.hosts), ...clients].flatMap((host) => Object.values(host.addresses));
}

/**
 * The address of the bastion's leg: the highest of the segment that the topology has no use for, pools included.
 *
 * @throws Error when every address of the segment is taken
 */
export function bastionAddress(topology: Topology, segment: Segment): string {
  const [network, length] = ipaddr.parseCIDR(segment.cidr);
  const bytes = network.toByteArray().length;
  const first = toBigInt(network.toString());
  const size = 1n << BigInt(bytes * 8 - length);
  const taken = new Set(hostAddresses(topology).map((address) => toBigInt(address.address)));
  if (segment.gateway !== null) taken.add(toBigInt(segment.gateway));
  const ranges = Object.values(topology.pools)
    .filter((pool) => pool.segment === segment.name)
    .flatMap((pool) => pool.ranges.map((range) => [toBigInt(range.first), toBigInt(range.last)] as const));
  const vips = Object.values(topology.services).flatMap((service) => (service.vip.kind === "address" ? [toBigInt(service.vip.address)] : []));
  for (const { gateway } of Object.values(topology.directors)) if (gateway?.kind === "address") taken.add(toBigInt(gateway.address));
  for (const vip of vips) taken.add(vip);
  // The last address of an IPv4 segment is its broadcast address, the first one the network's.
  const last = first + size - (bytes === 4 ? 2n : 1n);
  for (let value = last; value > first; value -= 1n) {
    const range = ranges.find(([from, to]) => value >= from && value <= to);
    if (range !== undefined) value = range[0];
    else if (!taken.has(value)) return toAddress(value, bytes);
  }
  throw new Error(`segment ${segment.name} (${segment.cidr}) has no free address left for the lab's bastion; make it larger`);
}

export function wires(topology: Topology): Wires {
  const segments = Object.values(topology.segments);
  const router = topology.lab?.router ?? { delayMilliseconds: 0, lossPercent: 0 };
  const legs = segments.map((segment) => `${bridgeOf(segment.name)} ${bastionAddress(topology, segment)}/${prefixLength(segment)}`);
  const gateways = segments.flatMap((segment) => {
    if (segment.gateway === null) return [];
    const name = interfaceName("to", segment.name);
    const link = linkName("router", segment.name).replace(/^v-/, "rt-");
    return [`${link} ${bridgeOf(segment.name)} ${name} ${macAddress("router", segment.name)} ${segment.gateway}/${prefixLength(segment)}`];
  });
  return {
    segments: legs.map((line) => `${line}\n`).join(""),
    router: [`${router.delayMilliseconds} ${router.lossPercent}`, ...gateways].map((line) => `${line}\n`).join(""),
  };
}

/** The first gateway among the segments of a host, in the order in which its addresses are declared; null when it has none. */
export function defaultGateway(topology: Topology, addresses: Readonly<Record<string, HostAddress>>): { gateway: string; interface: string } | null {
  for (const address of Object.values(addresses)) {
    const gateway = topology.segments[address.segment]?.gateway ?? null;
    if (gateway !== null) return { gateway, interface: address.interface };
  }
  return null;
}
