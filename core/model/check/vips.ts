import { parseAddress } from "../address";
import type { Issue } from "../issue";
import { poolHolds, poolRanges } from "../pool";
import { didYouMean, issue, listed, pointer, shown } from "../report";
import { takenAddresses, type TakenAddress } from "../taken";
import type { Pool, Service, Topology, VipReference } from "../topology";
import { vipSegment } from "../vip";
import { placeIssues, spellingIssues } from "./place";

type GivenVip = Extract<VipReference, { kind: "address" }>;

/** Virtual IPs: from a pool that exists, or a free address of a pool; in the segment of their director. */
export function checkVips(topology: Topology): Issue[] {
  const taken = new Map(takenAddresses(topology).map((entry) => [entry.address, entry]));
  const services = Object.values(topology.services);
  return [
    ...services.flatMap((service) => {
      const path = pointer("services", service.name, "vip");
      return service.vip.kind === "pool" ? poolIssues(path, service.vip.pool, topology) : givenIssues(path, service.vip, taken, topology);
    }),
    ...services.flatMap((service) => directorsSegment(service, topology)),
    ...nameInTwoPools(services),
  ];
}

/** A pool that an address is taken from: it exists. */
export function poolIssues(path: string, pool: string, { pools }: Topology): Issue[] {
  const names = Object.keys(pools);
  if (pools[pool] !== undefined) return [];
  const expected = names.length === 0 ? "and none is declared; add it under pools" : `expected one of ${listed(names)}${didYouMean(pool, names)}`;
  return [issue("LVS0204", `${path}/pool`, `unknown pool ${shown(pool)}, ${expected}`, pool)];
}

/** An address that is given: free, in a segment, and in a pool where that has some. */
export function givenIssues(where: string, { address, segment }: GivenVip, taken: ReadonlyMap<string, TakenAddress>, topology: Topology): Issue[] {
  const path = `${where}/address`;
  const known = topology.segments[segment];
  if (parseAddress(address) === null) return spellingIssues(path, address);
  if (known === undefined) {
    const prefixes = Object.values(topology.segments).map((one) => `${one.name}: ${one.cidr}`);
    return [issue("LVS0416", path, `${address} is in no segment (${listed(prefixes)}); take an address of the director's segment`, address)];
  }
  const owner = taken.get(address);
  if (owner !== undefined) return [issue("LVS0414", path, `${address} belongs to ${owner.owner}; take a free address`, address)];
  const place = placeIssues(path, address, known);
  return place.length > 0 ? place : outsidePools(path, address, segment, Object.values(topology.pools));
}

function outsidePools(path: string, address: string, segment: string, all: readonly Pool[]): Issue[] {
  const pools = all.filter((pool) => pool.segment === segment);
  if (pools.length === 0 || pools.some((pool) => poolHolds(pool, address))) return [];
  const ranges = pools.map((pool) => `${pool.name}: ${poolRanges(pool)}`);
  return [issue("LVS0415", path, `${address} is in no pool of segment ${segment} (${listed(ranges)}); take an address of a pool, or widen one`, address)];
}

function directorsSegment(service: Service, topology: Topology): Issue[] {
  const director = topology.directors[service.director];
  const segment = vipSegment(service.vip, topology);
  if (director === undefined || topology.segments[director.segment] === undefined || topology.segments[segment] === undefined || segment === director.segment) return [];
  return [issue("LVS0211", pointer("services", service.name, "vip"), `is in segment ${segment}, but director "${director.name}" holds VIPs in segment ${director.segment}; take a pool or an address there`)];
}

function nameInTwoPools(services: readonly Service[]): Issue[] {
  const first = new Map<string, { readonly pool: string; readonly service: string }>();
  return services.flatMap(({ name, vip }) => {
    if (vip.kind !== "pool") return [];
    const other = first.get(vip.name);
    if (other === undefined) first.set(vip.name, { pool: vip.pool, service: name });
    return other === undefined || other.pool === vip.pool ? [] : [issue("LVS0217", pointer("services", name, "vip"), `VIP name "${vip.name}" is taken from pool "${other.pool}" by service "${other.service}"; choose another name`, vip.name)];
  });
}
