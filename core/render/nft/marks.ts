/** Services of several ports: their packets get the mark that IPVS knows them by. */
import { formatRange } from "../../model/ports";
import type { Service } from "../../model/topology";
import type { Contributor } from "../nft";

/** As nft prints it. What the director sends itself, checks among it, does not come by here. */
export function markRule({ protocol, ports }: Pick<Service, "protocol" | "ports">, vip: string, mark: number): string {
  const all = ports.map(formatRange).join(", ");
  return `ip daddr ${vip} ${protocol} dport ${ports.length === 1 ? all : `{ ${all} }`} meta mark set 0x${mark.toString(16).padStart(8, "0")}`;
}

export const markRules: Contributor = ({ directs }) => directs.flatMap(({ services }) => services).flatMap(({ service, vip, mark }) => (mark === null ? [] : [{
  chain: "prerouting" as const,
  rule: markRule(service, vip, mark),
  reason: `Service ${service.name}: these ports are one service, which IPVS knows by this mark.`,
}]));
