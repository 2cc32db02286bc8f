/**
 * Full NAT: IPVS changes the destination of a packet, and this its source, so that the real server answers the director
 * whatever its own gateway is. One rule for each service and address of ours.
 */
import { pathTo } from "../../network";
import type { RealServer } from "../../model/topology";
import type { Contributor } from "../nft";
import { byName, type Served } from "../roles";

/** `ct original` still has what the client asked for: a packet that came to the real server in another way is not matched. */
export const fullnatRules: Contributor = ({ topology, host, directs }) =>
  directs.flatMap(({ services }) => services).filter(({ service }) => service.forwarding === "fullnat").flatMap((served) => {
    const bySource = new Map<string, RealServer[]>();
    for (const real of byName(served.service.realServers)) {
      const source = pathTo(topology, host, real.segment)?.source.address;
      if (source === undefined) throw new Error(`host "${host.name}" does not reach segment "${real.segment}": check before rendering`);
      bySource.set(source, [...(bySource.get(source) ?? []), real]);
    }
    return [...bySource].map(([source, reals]) => ({
      chain: "postrouting" as const,
      rule: snat(served, reals, source),
      reason: `Service ${served.service.name}, full NAT: real servers answer this host, which answers the client.`,
    }));
  });

function snat({ service: { protocol, port }, vip }: Served, reals: readonly RealServer[], source: string): string {
  const destinations = reals.map((real) => `${real.address} . ${real.port}`).join(", ");
  return `ip daddr . ${protocol} dport { ${destinations} } ct original ip daddr ${vip} ct original proto-dst ${port} snat ip to ${source}`;
}
