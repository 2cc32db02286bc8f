import { forwardingOf, keepsVip } from "../forwarding";
import type { Issue } from "../issue";
import { didYouMean, issue, listed, pointer, shown } from "../report";
import type { RealServer, Service, Topology } from "../topology";

/** Real servers: hosts that exist and are no directors, reached in a segment and on a port that the forwarding method allows. */
export function checkRealServers(topology: Topology): Issue[] {
  const directorOf = new Map(Object.values(topology.directors).flatMap(({ name, hosts }) => Object.keys(hosts).map((host) => [host, name] as const)));
  const known = Object.keys(topology.hosts);
  return Object.values(topology.services).flatMap((service) => Object.values(service.realServers).flatMap((real) => {
    const path = pointer("services", service.name, "realServers", real.host);
    if (topology.hosts[real.host] === undefined) return [issue("LVS0202", path, `unknown host ${shown(real.host)}, expected one of ${listed(known)}${didYouMean(real.host, known)}`, real.host)];
    const director = directorOf.get(real.host);
    const loop = director === undefined || director === service.director ? [] : [issue("LVS0904", path, `host "${real.host}" is a host of another director ("${director}"), and a director as a real server of another is not built yet; take another host`, real.host)];
    return [...loop, ...reach(path, real, service, topology), ...port(path, real, service)];
  }));
}

function reach(path: string, real: RealServer, service: Service, { hosts, directors, segments }: Topology): Issue[] {
  const { host, segment, address } = real;
  const own = Object.keys(hosts[host]?.addresses ?? {});
  if (address === "") return [issue("LVS0212", `${path}/segment`, `host "${host}" has no address in segment ${shown(segment)}, expected one of ${listed(own)}${didYouMean(segment, own)}`, segment)];
  const near = directors[service.director]?.segment ?? "";
  if (forwardingOf(service, real) !== "dr" || segments[near] === undefined || near === segment) return [];
  return [issue("LVS0206", path, `is reached in segment ${segment} (${address}), but dr needs it in the director's segment ${near}; give it an address there, or take another forwarding method`, segment)];
}

function port(path: string, real: RealServer, service: Service): Issue[] {
  const forwarding = forwardingOf(service, real);
  if (!keepsVip(forwarding) || real.port === service.port) return [];
  return [issue("LVS0205", `${path}/port`, `port ${real.port} is not the service's port ${service.port}, and ${forwarding} cannot map ports; leave it out and let the real server listen on ${service.port}`, real.port)];
}
