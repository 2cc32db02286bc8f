/**
 * Directors that are real servers of what they direct. The master sends a connection to another director, whose own table would send it
 * on, and back: a loop. Pure.
 */
import type { Topology } from "../model/topology";

/** Whether a director's hosts must let what comes to a VIP pass to themselves while they are not master. */
export function isTwoBox({ directors, services }: Pick<Topology, "directors" | "services">, director: string): boolean {
  const hosts = directors[director]?.bgp === null ? directors[director].hosts : {};
  return Object.keys(hosts).length > 1 && Object.values(services).some((service) => service.director === director && Object.keys(service.realServers).some((host) => hosts[host] !== undefined));
}
