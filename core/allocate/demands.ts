/**
 * What a topology needs of each segment's registry.
 */
import { gatewayName, gatewaySegment, isTwoArmed } from "../model/gateway";
import { pointer } from "../model/report";
import type { Topology, VipReference } from "../model/topology";
import { vipName, vipSegment } from "../model/vip";
import { vipPaths } from "../model/vip-paths";
import { vrrpGroups } from "../model/vrrp-groups";

export interface VipDemand {
  /** Key in the lock. */
  readonly key: string;
  readonly vip: VipReference;
  /** Where it is written, for messages. */
  readonly path: string;
}

export interface Demands {
  /** One for each VIP, in the order of their keys. */
  readonly vips: readonly VipDemand[];
  /** Keys of directors. */
  readonly directors: readonly string[];
  /** Keys of VRRP routers: a director's own, one for each other master, and one for a gateway in another segment. */
  readonly routers: readonly string[];
  /** Keys of what a firewall mark names: services, and the ways of checks. */
  readonly marks: readonly string[];
}

/** The key of a thing of a topology in a lock. */
export function lockKey(topology: Pick<Topology, "name">, name: string): string {
  return `${topology.name}/${name}`;
}

/** Whether a key is the topology's own. */
export function isOwnKey(topology: Pick<Topology, "name">, key: string): boolean {
  return key.startsWith(`${topology.name}/`);
}

/** Keyed by segment; segments without VIPs are not there. */
export function demandsBySegment(topology: Topology): Readonly<Record<string, Demands>> {
  const services = Object.values(topology.services);
  const directors = Object.values(topology.directors);
  const groups = vrrpGroups(topology);
  const paths = vipPaths(topology);
  const segments = new Set([...directors.flatMap((director) => [director.segment, ...(director.gateway === null ? [] : [gatewaySegment(director, topology)])]), ...services.map(({ vip }) => vipSegment(vip, topology))]);
  return Object.fromEntries([...segments].sort().map((segment) => {
    const here = services.filter(({ vip }) => vipSegment(vip, topology) === segment);
    const withGateway = directors.filter((director) => director.gateway !== null && gatewaySegment(director, topology) === segment);
    const wanted = [
      ...withGateway.flatMap(({ name, gateway }) => (gateway === null ? [] : [{ vip: gateway, path: pointer("directors", name, "gateway") }])),
      ...here.map(({ name, vip }) => ({ vip, path: pointer("services", name, "vip") })),
    ];
    const vips = new Map(wanted.map(({ vip, path }) => [vipName(vip), { key: lockKey(topology, vipName(vip)), vip, path: `${path}/address` }]));
    return [segment, {
      vips: [...vips.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
      directors: directors.filter((director) => director.segment === segment).map(({ name }) => lockKey(topology, name)),
      routers: [
        ...groups.filter(({ director }) => director.segment === segment).map(({ key }) => lockKey(topology, key)),
        ...withGateway.filter((director) => isTwoArmed(director, topology)).map((director) => lockKey(topology, gatewayName(director))),
      ],
      marks: [...here.map(({ name }) => name), ...paths.filter(({ director }) => topology.directors[director]?.segment === segment).map(({ key }) => key)].map((name) => lockKey(topology, name)),
    }];
  }));
}
