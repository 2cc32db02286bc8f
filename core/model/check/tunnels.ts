import { forwardingOf, isForTcpOnly } from "../forwarding";
import type { Issue } from "../issue";
import { PLATFORM_FACTS } from "../platform";
import { issue, listed, pointer } from "../report";
import type { RealServer, Service, Topology } from "../topology";

/** Tunnels: only where something is reached by one, of a type that the hosts can take apart, with a plan that works for what is in them. */
export function checkTunnels(topology: Topology): Issue[] {
  return Object.values(topology.services).flatMap((service) => {
    const reals = Object.values(service.realServers).filter((real) => forwardingOf(service, real) === "tun");
    return [...overrides(service), ...presence(service, reals), ...plan(service, reals), ...reals.flatMap((real) => [...type(service, real, topology), ...router(service, real, topology)])];
  });
}

/** Both leave the packet as it is; a translated one has another destination, and a way back of its own. */
function overrides({ name, forwarding, realServers }: Service): Issue[] {
  if (forwarding === "dr" || forwarding === "tun") return [];
  return Object.values(realServers).filter((real) => real.forwarding !== null && real.forwarding !== forwarding)
    .map((real) => issue("LVS0235", pointer("services", name, "realServers", real.host, "forwarding"), `only dr and tun go together, and the service is ${forwarding}; leave it out`, real.forwarding));
}

function presence({ name, tunnel }: Service, reals: readonly RealServer[]): Issue[] {
  const path = pointer("services", name, "tunnel");
  if (tunnel === null) return reals.length === 0 ? [] : [issue("LVS0230", path, `${listed(reals.map(({ host }) => host))} ${reals.length === 1 ? "is" : "are"} reached by tun, which takes bytes of each packet; write tunnel: { mtuPlan: advmss }, clampMss or fragment`)];
  return reals.length > 0 ? [] : [issue("LVS0231", path, "no real server of the service is reached by tun; remove it")];
}

function plan({ name, tunnel, protocol }: Service, reals: readonly RealServer[]): Issue[] {
  if (tunnel === null || reals.length === 0 || protocol === "tcp" || !isForTcpOnly(tunnel.mtuPlan)) return [];
  return [issue("LVS0233", pointer("services", name, "tunnel", "mtuPlan"), `${tunnel.mtuPlan} works by the segment size that TCP agrees on, and the protocol is ${protocol}; write fragment`, tunnel.mtuPlan)];
}

function type({ name, tunnel, director }: Service, { host }: RealServer, { hosts, directors }: Topology): Issue[] {
  if (tunnel === null) return [];
  const lacking = [host, ...Object.keys(directors[director]?.hosts ?? {})].flatMap((one) => hosts[one] ?? []).find(({ platform }) => !PLATFORM_FACTS[platform].tunnels.includes(tunnel.type));
  if (lacking === undefined) return [];
  return [issue("LVS0232", pointer("services", name, "tunnel", "type"), `tunnel type ${tunnel.type} is not set up on ${lacking.platform} (host "${lacking.name}"), expected one of ${listed(PLATFORM_FACTS[lacking.platform].tunnels)}`, tunnel.type)];
}

function router({ name, tunnel }: Service, { host, segment }: RealServer, { segments }: Topology): Issue[] {
  if (tunnel?.mtuPlan !== "advmss" || segments[segment] === undefined || segments[segment].gateway !== null) return [];
  return [issue("LVS0234", pointer("services", name, "realServers", host), `advmss is said on the route to the router, and segment ${segment} has no gateway; write it, or take mtuPlan clampMss`, segment)];
}
