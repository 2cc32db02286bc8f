import { parseAddress, prefixContains } from "../address";
import type { Issue } from "../issue";
import { issue, listed, pointer } from "../report";
import type { Director, Service, Topology } from "../topology";
import { masterOf } from "../vrrp-groups";
import { spellingIssues } from "./place";

/** Directors that announce their VIPs: peers in reach, and services whose connections may come to any of the hosts. */
export function checkBgp(topology: Topology): Issue[] {
  return Object.values(topology.directors).flatMap((director) => {
    if (director.bgp === null) return [];
    const services = Object.values(topology.services).filter((service) => service.director === director.name);
    return [...peers(director, topology), ...alone(director), ...services.flatMap((service) => anyHost(service, director))];
  });
}

function peers({ name, bgp, hosts, segment }: Director, topology: Topology): Issue[] {
  const near = topology.segments[segment];
  return Object.entries(bgp?.peers ?? {}).flatMap(([peer, { address }]) => {
    const path = pointer("directors", name, "bgp", "peers", peer, "address");
    if (parseAddress(address) === null) return spellingIssues(path, address);
    const own = Object.keys(hosts).find((host) => Object.values(topology.hosts[host]?.addresses ?? {}).some((one) => one.address === address));
    if (own !== undefined) return [issue("LVS0335", path, `${address} is host "${own}" of this director; name the routers that packets come from`, address)];
    return near === undefined || prefixContains(near.cidr, address) ? [] : [issue("LVS0335", path, `${address} is not in the director's segment ${segment} (${near.cidr}), and BGP is spoken over one hop; take the router's address there`, address)];
  });
}

/** Every host holds every VIP: what decides on one of them has no place. */
function alone({ name, manager, survive, vrrp, gateway }: Director): Issue[] {
  const path = pointer("directors", name);
  const { track, addresses, routes } = vrrp;
  const wanted = {
    "vrrp/track": Object.values(track).some((kind) => Object.keys(kind as object).length > 0), "vrrp/addresses": addresses.length > 0, "vrrp/routes": routes.length > 0, gateway: gateway !== null,
  };
  return [
    ...(manager === "keepalived" ? [] : [issue("LVS0336", `${path}/manager`, `manager ${manager} does not go with bgp: it is keepalived's end that withdraws the routes; take keepalived`, manager)]),
    ...(survive === "auto" || survive === "mh" ? [] : [issue("LVS0336", `${path}/survive`, "with bgp packets of a connection may come to any host at any time, which mh alone stands; take auto or mh", survive)]),
    ...Object.entries(wanted).filter(([, is]) => is).map(([key]) => issue("LVS0336", `${path}/${key}`, "with bgp every host holds the VIPs, and there is no VRRP; remove it")),
  ];
}

function anyHost({ name, scheduler, forwarding, realServers, master, director: group, persistence }: Service, director: Director): Issue[] {
  const path = pointer("services", name);
  const own = Object.keys(realServers).filter((host) => director.hosts[host] !== undefined);
  return [
    ...(scheduler === "mh" ? [] : [issue("LVS0337", `${path}/scheduler`, `director "${group}" announces by bgp, so that packets of a connection may come to any of its hosts, and only mh places them alike; take scheduler: mh`, scheduler)]),
    ...(forwarding === "dr" || forwarding === "tun" ? [] : [issue("LVS0338", `${path}/forwarding`, `with ${forwarding} answers go back through one director, and with bgp packets may come to any; take dr or tun`, forwarding)]),
    ...(persistence === null ? [] : [issue("LVS0338", `${path}/persistence`, "a persistent client is known to the host that saw it first, and with bgp packets may come to any; mh places a client alike without it: remove it")]),
    ...(own.length === 0 ? [] : [issue("LVS0338", `${path}/realServers`, `${listed(own)} hold the VIP as directors, all at the same time; take other real servers`)]),
    ...(master !== masterOf(director) ? [issue("LVS0336", `${path}/master`, "with bgp every host holds the VIPs, and there is no master; remove it", master)] : []),
  ];
}
