/**
 * Which services hide the client from the application. Pure.
 *
 * With dr, tun and nat a packet's source is the client's all the way; full NAT translates it.
 */
import type { Topology } from "../model/topology";

export interface LostClient {
  readonly service: string;
  /** One sentence for the plan. */
  readonly why: string;
}

/** Sorted by service; none where every application sees its clients. */
export function lostClients({ directors, services }: Pick<Topology, "directors" | "services">): readonly LostClient[] {
  return Object.values(services).filter(({ forwarding }) => forwarding === "fullnat").sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, director, sources }) => {
    const seen = sources === null ? Object.keys(directors[director]?.hosts ?? {}).sort().join(" or ") : `an address of pool "${sources}"`;
    return { service: name, why: `full NAT: real servers see ${seen}, and so do their logs and access rules; dr, tun and nat keep the client's address` };
  });
}
