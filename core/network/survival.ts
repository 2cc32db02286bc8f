/**
 * What becomes of open connections when their director fails: which means each service has, and why. Pure.
 *
 * Two means, measured in decision 0011. The kernel's sync daemon copies a connection to the other hosts once it is open. `mh` places it
 * by its addresses alone, so that any host sends it where it was; `sloppy_tcp` lets a host take up what did not begin with it.
 */
import type { Director, Service, Topology } from "../model/topology";
import { isTwoBox } from "./two-box";

export type Means = "sync" | "mh" | "both" | "none";

export interface Survival {
  readonly service: string;
  readonly means: Means;
  /** One sentence for the plan and the rendered file. */
  readonly why: string;
}

/** Of every service, sorted by name. */
export function survivalOf({ directors, services }: Pick<Topology, "directors" | "services">): readonly Survival[] {
  return Object.values(services).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((service) => {
    const director = directors[service.director];
    return director === undefined ? [] : [{ service: service.name, ...decide(director, service) }];
  });
}

/** Which means a director's hosts need for all of its services. */
export function survivalNeeds(topology: Pick<Topology, "directors" | "services">, director: string): { readonly sync: boolean; readonly sloppyTcp: boolean; readonly sloppySctp: boolean } {
  const own = survivalOf(topology).map(({ service, means }) => ({ means, service: topology.services[service]! })).filter(({ service }) => service.director === director);
  const hashed = own.filter(({ means }) => means === "mh" || means === "both");
  return {
    // A two-box host that is not master lets its table be passed by, which the kernel does only beside a backup daemon.
    sync: own.some(({ means }) => means === "sync" || means === "both") || isTwoBox(topology, director),
    sloppyTcp: hashed.some(({ service }) => service.protocol === "tcp"),
    sloppySctp: hashed.some(({ service }) => service.protocol === "sctp"),
  };
}

function decide(director: Director, service: Service): Omit<Survival, "service"> {
  if (Object.keys(director.hosts).length === 1) return { means: "none", why: "the director is one host: nobody takes over" };
  if (director.survive === "none") return { means: "none", why: "the topology says survive: none; open connections end with their director" };
  if (service.forwarding === "fullnat") return { means: "none", why: "full NAT: the translated source is known to one director only; open connections end with it" };
  if (service.ops) return { means: "none", why: "each datagram is placed by itself: there is nothing to lose" };
  if (director.bgp !== null) return { means: "mh", why: "routers may send its packets to any host, and each places them alike" };
  const means = director.survive === "auto" ? (service.scheduler === "mh" ? "both" : "sync") : director.survive;
  return { means, why: REASONS[means] };
}

const REASONS: Readonly<Record<Exclude<Means, "none">, string>> = {
  sync: "the other hosts have a copy of each connection, from when it is open; one that opens just then may be lost",
  mh: "each host places a connection by its addresses alone, and so where the failed one had placed it",
  both: "each host places a connection as the failed one did, and has a copy of those that were placed otherwise",
};
