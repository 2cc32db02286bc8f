/** Questions that several judges ask of the observations. */
import type { ExpectedDirector } from "../expectations";
import type { HostObservation, HostState } from "../observations";

export type Hosts = Readonly<Record<string, HostObservation>>;

/** The host's state, or null when it could not be asked. */
export function reached(hosts: Hosts, name: string): HostState | null {
  const host = hosts[name];
  return host?.reachable === true ? host : null;
}

/**
 * Which of a director's hosts hold the address where a neighbour may ask for it. keepalived binds it to a real interface; a
 * director without VRRP has it on lo, and answers for it there.
 */
export function vipHolders(hosts: Hosts, director: Pick<ExpectedDirector, "hosts" | "manager" | "announces">, address: string): string[] {
  const counts = (device: string): boolean => director.manager !== "keepalived" || director.announces || device !== "lo";
  return director.hosts.filter((name) => reached(hosts, name)?.addresses.some((bound) => bound.address === address && counts(bound.interface)));
}

/** For arp_ignore and arp_announce the kernel takes the greater of `all` and the interface. @see ip-sysctl */
export function effective(state: HostState, keyOf: (device: string) => string, device: string): { value: number | null; seen: string } {
  const read = ["all", device].map((name) => ({ name, value: state.sysctls[keyOf(name)] ?? null }));
  const numbers = read.flatMap(({ value }) => (value === null || !/^\d+$/.test(value) ? [] : [Number(value)]));
  return {
    value: numbers.length === read.length ? Math.max(...numbers) : null,
    seen: read.map(({ name, value }) => `${keyOf(name).replaceAll("/", ".").replace(/^.*conf\./, "")}=${value ?? "unknown"}`).join(" and "),
  };
}
