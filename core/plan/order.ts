/**
 * The order between hosts: real servers accept, backups, masters, real servers release.
 *
 * A wave is done before the next one begins, so no director group ever has its master and another member in change at
 * once.
 */
import type { Topology } from "../model/topology";
import { vrrpGroups } from "../model/vrrp-groups";
import type { HostPlan } from "./host-plan";

/** First wave of the directors; the real servers' accept is before it. */
const BACKUPS = 1;

/** What a host is for the transaction; null for a host that nothing is sent to. A director that also serves is a director. */
export function roleOf(topology: Topology, host: string): HostPlan["role"] | null {
  if (Object.values(topology.directors).some((director) => host in director.hosts)) return "director";
  return Object.values(topology.services).some((service) => host in service.realServers) ? "real-server" : null;
}

/**
 * Director host → wave. Hosts that are nobody's master come first, side by side; each master comes after them, and after
 * every other master that it shares a group with.
 */
export function directorWaves(topology: Topology): Readonly<Record<string, number>> {
  const groups = vrrpGroups(topology);
  const masters = [...new Set(groups.map(({ master }) => master))].sort();
  const waves: Record<string, number> = {};
  for (const { director } of groups) for (const host of Object.keys(director.hosts)) waves[host] = BACKUPS;
  for (const master of masters) delete waves[master];
  for (const master of masters) {
    const peers = groups.filter(({ director }) => master in director.hosts).flatMap(({ director }) => Object.keys(director.hosts));
    const taken = peers.map((peer) => waves[peer]).filter((wave) => wave !== undefined);
    waves[master] = Math.max(BACKUPS, ...taken) + 1;
  }
  return waves;
}

/** The wave in which real servers let go: after the last director. */
export function releaseWave(topology: Topology): number {
  return Math.max(BACKUPS + 1, ...Object.values(directorWaves(topology))) + 1;
}
