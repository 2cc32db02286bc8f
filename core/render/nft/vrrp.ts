/** VRRP: who may speak it to this host. Its packets carry no secret, so the sender's address is what there is to judge them by. */
import type { Contributor } from "../nft";
import { ordinal } from "../roles";

/** IP protocol number of VRRP. @see RFC 5798, section 5.1.1.4 */
const VRRP = 112;

/** A director alone hears nobody, and has no rule. */
export const vrrpRules: Contributor = ({ topology, host, directs }) => {
  const heard = new Map<string, Set<string>>();
  const spoken = directs.filter((group) => group.director.manager === "keepalived" && group.director.bgp === null)
    .flatMap(({ director, gateway }) => [director.segment, ...(gateway === null ? [] : [gateway.segment])].map((segment) => ({ director, segment })));
  for (const { director, segment } of spoken) {
    const device = host.addresses[segment]?.interface;
    const peers = Object.keys(director.hosts).filter((name) => name !== host.name).flatMap((name) => topology.hosts[name]?.addresses[segment]?.address ?? []);
    if (device !== undefined && peers.length > 0) heard.set(device, new Set([...heard.get(device) ?? [], ...peers]));
  }
  return [...heard].map(([device, peers]) => ({
    chain: "input" as const,
    rule: `iifname "${device}" ip protocol ${VRRP} ip saddr != { ${[...peers].sort(ordinal).join(", ")} } drop`,
    reason: "VRRP is heard from the other directors only: anybody else could take the virtual IPs.",
  }));
};
