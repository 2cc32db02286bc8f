/** MTU plan clampMss: a real server of tun asks each client for segments that the tunnel can carry. */
import { innerMss } from "../../model/forwarding";
import type { Contributor } from "../nft";
import { servedBy, vipsOf } from "../roles";

/** What a client may send is said in the answer to its first packet. */
export const clampMssRules: Contributor = (role) => {
  const clamped = servedBy(role, "tun").filter(({ service }) => service.tunnel?.mtuPlan === "clampMss");
  return vipsOf(clamped).map((vip) => {
    const mss = Math.min(...clamped.filter((served) => served.vip === vip).map(({ service }) => innerMss(service.tunnel?.type ?? "ipip")));
    return { chain: "output", rule: `ip saddr ${vip} tcp flags syn / syn,rst tcp option maxseg size set ${mss}`, reason: "Clients send segments that fit into the tunnel from the director." };
  });
};
