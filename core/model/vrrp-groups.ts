/**
 * Which VIPs move together: one VRRP router for each director and each master that its services name.
 */
import type { Director, Service, Topology } from "./topology";

export interface VrrpGroup {
  /** What its id is remembered by: the director's name, or `director/master` where that is not the director's own preferred one. */
  readonly key: string;
  readonly director: Director;
  /** Holds the VIPs when all are well. */
  readonly master: string;
  /** Host → priority: the director's, with the master's and the highest changed for each other. */
  readonly priorities: Readonly<Record<string, number>>;
  /** Sorted by name. */
  readonly services: readonly Service[];
}

/** A director's hosts, the preferred master first; the first name where two priorities are equal. */
export function byPriority({ hosts }: Pick<Director, "hosts">): string[] {
  return Object.entries(hosts).sort(([a, x], [b, y]) => y.priority - x.priority || (a < b ? -1 : 1)).map(([host]) => host);
}

/** The host that holds a director's VIPs unless a service names another. */
export function masterOf(director: Pick<Director, "hosts" | "name">): string {
  const [first] = byPriority(director);
  if (first === undefined) throw new Error(`director ${director.name} has no host`);
  return first;
}

/** Every group, sorted by key. The director's own is there even when each service names another master. */
export function vrrpGroups(topology: Pick<Topology, "directors" | "services">): VrrpGroup[] {
  const services = Object.values(topology.services).sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.values(topology.directors).flatMap((director) => {
    const own = services.filter((service) => service.director === director.name);
    const preferred = masterOf(director);
    const others = [...new Set(own.map(({ master }) => master))].filter((master) => master !== preferred && director.hosts[master] !== undefined);
    return [preferred, ...others.sort()].map((master): VrrpGroup => ({
      key: master === preferred ? director.name : `${director.name}/${master}`,
      director, master,
      priorities: prioritiesWith(director, master),
      services: own.filter((service) => (others.includes(service.master) ? service.master : preferred) === master),
    }));
  }).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function prioritiesWith(director: Director, master: string): Readonly<Record<string, number>> {
  const rest = byPriority(director).filter((host) => host !== master);
  const values = byPriority(director).map((host) => director.hosts[host]!.priority);
  return Object.fromEntries([master, ...rest].map((host, index) => [host, values[index]!]));
}
