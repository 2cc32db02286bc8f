/**
 * Full NAT: IPVS changes the destination of a packet, and this its source, so that the real server answers the director
 * whatever its own gateway is. One rule for each service, and for each address of ours that it asks from.
 */
import { prefixContains } from "../../model/address";
import type { Host, Topology } from "../../model/topology";
import { pathTo } from "../../network";
import type { Contributor } from "../nft";
import { byName, type Role, type Served } from "../roles";

interface Destination { readonly address: string; readonly port: number; readonly segment: string }

/** `ct original` still has what the client asked for: a packet that reaches the real server in another way is not matched. */
export const fullnatRules: Contributor = (role) =>
  role.directs.flatMap(({ services }) => services).filter(({ service }) => service.forwarding === "fullnat").flatMap((served) =>
    Object.entries(bySource(served, role)).map(([source, destinations]) => ({
      chain: "postrouting" as const,
      rule: snat(served, destinations, source),
      reason: `Service ${served.service.name}, full NAT: real servers answer this host, which answers the client.`,
    })));

function snat({ service: { protocol, port }, vip }: Served, destinations: readonly Destination[], source: string): string {
  const set = destinations.map((one) => `${one.address} . ${one.port}`).join(", ");
  return `ip daddr . ${protocol} dport { ${set} } ct original ip daddr ${vip} ct original proto-dst ${port} snat ip to ${source}`;
}

/** The real servers and the sorry server, by the address of this host that leads to each, or all by the pool that the service names. */
function bySource({ service }: Served, { topology, host }: Role): Readonly<Record<string, readonly Destination[]>> {
  const found: Record<string, Destination[]> = {};
  const { sorryServer, realServers, director } = service;
  const pool = service.sources === null ? undefined : topology.pools[service.sources]?.ranges.map(({ first, last }) => (first === last ? first : `${first}-${last}`))[0];
  const near = topology.directors[director]?.segment ?? "";
  for (const one of [...byName(realServers), ...(sorryServer === null ? [] : [{ ...sorryServer, segment: segmentOf(sorryServer.address, topology) ?? near }])]) {
    const source = pool ?? sourceTowards(one.segment, topology, host);
    found[source] = [...(found[source] ?? []), one];
  }
  return found;
}

function sourceTowards(segment: string, topology: Topology, host: Host): string {
  const path = pathTo(topology, host, segment);
  if (path === null) throw new Error(`host "${host.name}" does not reach segment "${segment}": check before rendering`);
  return path.source.address;
}

/** The segment that an address is in; undefined where it is in none, and only a router knows the way. */
const segmentOf = (address: string, { segments }: Topology): string | undefined =>
  Object.values(segments).find(({ cidr }) => prefixContains(cidr, address))?.name;
