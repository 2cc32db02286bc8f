import { parseAddress, prefixContains } from "../address";
import { keepsVip } from "../forwarding";
import { gatewaySegment } from "../gateway";
import type { Issue } from "../issue";
import { issue, pointer } from "../report";
import type { Service, SorryServer, Topology } from "../topology";
import { spellingIssues } from "./place";

/** Sorry servers: reached as a real server is, and nothing that has another part already. */
export function checkSorryServers(topology: Topology): Issue[] {
  const parts = new Map<string, string>();
  for (const director of Object.values(topology.directors)) {
    for (const host of Object.keys(director.hosts)) for (const { address } of Object.values(topology.hosts[host]?.addresses ?? {})) parts.set(address, `host "${host}" of director "${director.name}"`);
  }
  for (const { name, vip } of Object.values(topology.services)) if (vip.kind === "address") parts.set(vip.address, `the VIP of service "${name}"`);
  return Object.values(topology.services).flatMap((service) => (service.sorryServer === null ? [] : checkOne(service, service.sorryServer, parts, topology)));
}

function checkOne(service: Service, { address, port }: SorryServer, parts: ReadonlyMap<string, string>, topology: Topology): Issue[] {
  const path = pointer("services", service.name, "sorryServer");
  if (parseAddress(address) === null) return spellingIssues(`${path}/address`, address);
  const real = Object.values(service.realServers).find((one) => one.address === address);
  const part = real === undefined ? parts.get(address) : `real server "${real.host}" of this service`;
  const director = topology.directors[service.director];
  const segment = topology.segments[director?.segment ?? ""];
  const through = topology.segments[director === undefined ? "" : gatewaySegment(director, topology)];
  const dr = service.forwarding === "dr";
  return [
    ...(part === undefined ? [] : [issue("LVS0216", `${path}/address`, `${address} is ${part}; take another host`, address)]),
    ...(dr && segment !== undefined && !prefixContains(segment.cidr, address) ? [issue("LVS0215", `${path}/address`, `${address} is not in the director's segment ${segment.name} (${segment.cidr}), which dr needs`, address)] : []),
    ...(service.forwarding === "nat" && through !== undefined && !prefixContains(through.cidr, address) ? [issue("LVS0215", `${path}/address`, `${address} is not in the gateway's segment ${through.name} (${through.cidr}), and answers of nat pass the gateway`, address)] : []),
    ...(keepsVip(service.forwarding) && port !== service.port ? [issue("LVS0215", `${path}/port`, `port ${port} is not the service's port ${service.port}, and ${service.forwarding} cannot map ports; leave it out`, port)] : []),
  ];
}
