import type { Issue } from "../issue";
import { pathTo } from "../path";
import { didYouMean, issue, listed, pointer, shown } from "../report";
import type { Pool, Service, Topology } from "../topology";

/** Source addresses of full NAT: a pool that nothing else is taken from, where the director's addresses are. */
export function checkSources(topology: Topology): Issue[] {
  return Object.values(topology.services).flatMap((service) => (service.sources === null ? [] : issuesOf(service, service.sources, topology)));
}

function issuesOf(service: Service, name: string, topology: Topology): Issue[] {
  const path = pointer("services", service.name, "sources");
  const pool = topology.pools[name];
  const names = Object.keys(topology.pools);
  if (service.forwarding !== "fullnat") return [issue("LVS0240", path, `only fullnat changes the source of what it sends, and the service is ${service.forwarding}; remove it`, name)];
  if (pool === undefined) return [issue("LVS0204", path, `unknown pool ${shown(name)}, expected one of ${listed(names)}${didYouMean(name, names)}`, name)];
  return [
    ...(pool.ranges.length === 1 ? [] : [issue("LVS0241", path, `pool "${name}" has ${pool.ranges.length} ranges, and the packet filter takes one; take a pool of one range`, name)]),
    ...shared(path, service, pool, topology),
    ...elsewhere(path, service, pool, topology),
  ];
}

function shared(path: string, { director }: Service, { name }: Pool, { services, directors }: Topology): Issue[] {
  const vip = Object.values(services).find((one) => one.vip.kind === "pool" && one.vip.pool === name);
  const gateway = Object.values(directors).find((one) => one.gateway?.kind === "pool" && one.gateway.pool === name);
  const other = Object.values(services).find((one) => one.sources === name && one.director !== director);
  const user = vip !== undefined ? `the VIP of service "${vip.name}"` : gateway !== undefined ? `the gateway of director "${gateway.name}"` : other !== undefined ? `sources of director "${other.director}"` : null;
  return user === null ? [] : [issue("LVS0242", path, `pool "${name}" is also where ${user} ${other !== undefined && vip === undefined && gateway === undefined ? "are" : "is"} taken from; take a pool of its own`, name)];
}

/** The addresses move with the VIPs, so they are in the VIPs' segment, and packets to the real servers have to leave by it. */
function elsewhere(path: string, { director, realServers }: Service, { name, segment }: Pool, topology: Topology): Issue[] {
  const own = topology.directors[director];
  if (own === undefined || topology.segments[own.segment] === undefined) return [];
  if (segment !== own.segment) return [issue("LVS0243", path, `pool "${name}" is in segment ${segment}, and director "${director}" holds addresses in segment ${own.segment}; take a pool there`, name)];
  const [first] = Object.keys(own.hosts);
  const host = topology.hosts[first ?? ""];
  const past = Object.values(realServers).find((real) => host !== undefined && real.address !== "" && (pathTo(topology, host, real.segment)?.source.segment ?? segment) !== segment);
  return past === undefined ? [] : [issue("LVS0243", path, `real server "${past.host}" is reached by another segment than ${segment}, where the pool is; leave sources out, or reach it by ${segment}`, name)];
}
