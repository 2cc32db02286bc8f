import { gatewaySegment } from "../gateway";
import type { Issue } from "../issue";
import { issue, listed, pointer } from "../report";
import { takenAddresses } from "../taken";
import type { Director, Service, Topology } from "../topology";
import { masterOf } from "../vrrp-groups";
import { givenIssues, poolIssues } from "./vips";

/** Translation without the source (nat): answers have to pass the director, so it has an address that real servers send them to. */
export function checkGateways(topology: Topology): Issue[] {
  const services = Object.values(topology.services);
  const translated = services.filter(({ forwarding }) => forwarding === "nat");
  return [
    ...Object.values(topology.directors).flatMap((director) => (director.gateway === null ? [] : gatewayIssues(director, topology))),
    ...translated.flatMap((service) => [...withoutGateway(service, topology), ...otherMaster(service, topology), ...realServers(service, topology)]),
    ...twoWays(translated),
  ];
}

function gatewayIssues(director: Director, topology: Topology): Issue[] {
  const { name, gateway, hosts } = director;
  const path = pointer("directors", name, "gateway");
  const own = Object.values(topology.services).filter((service) => service.director === name);
  const segment = gatewaySegment(director, topology);
  const taken = new Map(takenAddresses(topology).map((entry) => [entry.address, entry]));
  const vip = gateway?.kind === "address" ? Object.values(topology.services).find((service) => service.vip.kind === "address" && service.vip.address === gateway.address) : undefined;
  return [
    ...(gateway === null ? [] : gateway.kind === "pool" ? poolIssues(path, gateway.pool, topology) : givenIssues(path, gateway, taken, topology)),
    ...(vip === undefined ? [] : [issue("LVS0228", `${path}/address`, `is the VIP of service "${vip.name}"; take another address`)]),
    ...(own.some(({ forwarding }) => forwarding === "nat") ? [] : [issue("LVS0223", path, `no service of director "${name}" has forwarding nat, which alone needs a gateway; remove it`)]),
    ...Object.keys(hosts).filter((host) => topology.segments[segment] !== undefined && topology.hosts[host] !== undefined && topology.hosts[host].addresses[segment] === undefined)
      .map((host) => issue("LVS0224", path, `is in segment ${segment}, where director host "${host}" has no address; give it one, or take a gateway in a segment that all of the director's hosts are in`)),
  ];
}

function withoutGateway({ name, director }: Service, { directors }: Topology): Issue[] {
  if (directors[director] === undefined || directors[director].gateway !== null) return [];
  return [issue("LVS0222", pointer("services", name, "forwarding"), `with nat, answers pass the director, and director "${director}" has no gateway for them; write gateway: { pool: … } or { address: … } in the real servers' segment`, "nat")];
}

/** The gateway moves with the director's own VIPs, so what has another master would be answered through the wrong host. */
function otherMaster({ name, director, master }: Service, { directors }: Topology): Issue[] {
  const own = directors[director] === undefined ? master : masterOf(directors[director]);
  return master === own ? [] : [issue("LVS0227", pointer("services", name, "master"), `answers of nat pass the gateway of director "${director}", which is on ${own} when all are well; leave master out, or take another forwarding method`, master)];
}

function realServers({ name, director, realServers: reals }: Service, topology: Topology): Issue[] {
  const segment = topology.directors[director] === undefined ? "" : gatewaySegment(topology.directors[director], topology);
  if (topology.segments[segment] === undefined) return [];
  return Object.values(reals).filter((real) => real.address !== "" && real.segment !== segment).map((real) =>
    issue("LVS0225", pointer("services", name, "realServers", real.host), `is reached in segment ${real.segment} (${real.address}), but answers of nat go to the gateway in segment ${segment}; give it an address there, or take fullnat`, real.segment));
}

/** A real server's answers from one port take one way. */
function twoWays(services: readonly Service[]): Issue[] {
  const first = new Map<string, Service>();
  return services.flatMap((service) => Object.values(service.realServers).flatMap((real) => {
    const key = `${service.protocol} ${real.address} ${real.port}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, service);
    if (other === undefined || other.director === service.director || real.address === "") return [];
    return [issue("LVS0226", pointer("services", service.name, "realServers", real.host), `${service.protocol} port ${real.port} is also translated by director "${other.director}" (service ${listed([other.name])}), and its answers take one way only; take another port, or fullnat`, real.port)];
  }));
}
