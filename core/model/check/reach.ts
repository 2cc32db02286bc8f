import { forwardingOf } from "../forwarding";
import type { Issue } from "../issue";
import { pathTo } from "../path";
import { issue, pointer } from "../report";
import type { RealServer, Service, Topology } from "../topology";

/**
 * Whether packets reach each real server from every host of its director. The way back needs no rule of its own: by ARP it is the
 * same, and where both segments have a gateway, each leads to the other.
 */
export function checkReach(topology: Topology): Issue[] {
  return Object.values(topology.services).flatMap((service) =>
    Object.values(service.realServers).filter((real) => ["tun", "fullnat"].includes(forwardingOf(service, real))).flatMap((real) => realServerIssues(service, real, topology)));
}

function realServerIssues(service: Service, real: RealServer, topology: Topology): Issue[] {
  const host = topology.hosts[real.host];
  if (host === undefined || real.address === "" || topology.segments[real.segment] === undefined) return [];
  const path = pointer("services", service.name, "realServers", real.host);
  return Object.keys(topology.directors[service.director]?.hosts ?? {}).flatMap((name) => {
    const director = topology.hosts[name];
    if (director === undefined || pathTo(topology, director, real.segment) !== null) return [];
    return [issue("LVS0220", path, `director host "${name}" has no way to segment ${real.segment}: it has no address there, and no gateway leads there; give it an address in ${real.segment}, or write the gateways`, real.segment)];
  });
}
