/**
 * Reads a topology's allocations out of the locks. Changes nothing: what is missing is an issue.
 */
import type { Issue } from "../model/issue";
import { issue, listed, pointer, sortIssues } from "../model/report";
import { gatewayName, gatewaySegment, isTwoArmed } from "../model/gateway";
import type { Director, Topology } from "../model/topology";
import { vipName, vipSegment } from "../model/vip";
import { vipPaths } from "../model/vip-paths";
import { vrrpGroups } from "../model/vrrp-groups";
import type { Allocation, Lock, Locks } from "./allocation";
import { demandsBySegment, lockKey, type Demands } from "./demands";
import { lockFileName } from "./lock";
import { lockIssues } from "./lock-issues";

/** @param file the topology's file, for the command that mends a lock which is out of date. */
export function resolveAllocation(topology: Topology, locks: Locks, file = "FILE"): { readonly allocation: Allocation; readonly issues: readonly Issue[] } {
  const issues = Object.entries(demandsBySegment(topology)).flatMap(([segment, demands]) => {
    const lock = locks[segment];
    if (lock === undefined) return [issue("LVS0701", pointer("segments", segment), `there is no ${lockFileName(segment)} yet; run: npx lvs allocate ${file}`)];
    const faults = lockIssues(topology, segment, lock, demands);
    return faults.length > 0 ? faults : missing(segment, lock, demands, file);
  });
  return { allocation: pick(topology, locks), issues: sortIssues(issues) };
}

function missing(segment: string, lock: Lock, demands: Demands, file: string): Issue[] {
  const lacking = [
    ...demands.vips.filter(({ key }) => lock.vips[key] === undefined).map(({ key }) => key),
    ...demands.routers.filter((key) => lock.vrids[key] === undefined),
    ...demands.directors.filter((key) => lock.syncIds[key] === undefined),
    ...demands.marks.filter((key) => lock.fwmarks[key] === undefined),
  ];
  return lacking.length === 0 ? [] : [issue("LVS0701", pointer("segments", segment), `${lockFileName(segment)} has no allocation yet for ${listed([...new Set(lacking)].sort(), 5)}; run: npx lvs allocate ${file}`)];
}

function pick(topology: Topology, locks: Locks): Allocation {
  const services = Object.values(topology.services);
  const directors = Object.values(topology.directors);
  const known = <T>(entries: readonly (readonly [string, T | undefined])[]): Record<string, T> => Object.fromEntries(entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined));
  const lockOf = (segment: string): Lock | undefined => locks[segment];
  return {
    vips: known(services.map(({ name, vip }) => [name, lockOf(vipSegment(vip, topology))?.vips[lockKey(topology, vipName(vip))]])),
    vrids: known(vrrpGroups(topology).map(({ key, director }) => [key, lockOf(director.segment)?.vrids[lockKey(topology, key)]])),
    gateways: known(directors.map((director) => [director.name, gatewayOf(director, topology, locks)])),
    syncIds: known(directors.map(({ name, segment }) => [name, lockOf(segment)?.syncIds[lockKey(topology, name)]])),
    fwmarks: known([
      ...services.map(({ name, vip }) => [name, lockOf(vipSegment(vip, topology))?.fwmarks[lockKey(topology, name)]] as const),
      ...vipPaths(topology).map(({ key, director }) => [key, lockOf(topology.directors[director]?.segment ?? "")?.fwmarks[lockKey(topology, key)]] as const),
    ]),
  };
}

function gatewayOf(director: Director, topology: Topology, locks: Locks): Allocation["gateways"][string] | undefined {
  const lock = locks[gatewaySegment(director, topology)];
  const address = director.gateway === null ? undefined : lock?.vips[lockKey(topology, vipName(director.gateway))];
  const virtualRouterId = isTwoArmed(director, topology) ? lock?.vrids[lockKey(topology, gatewayName(director))] : null;
  return address === undefined || virtualRouterId === undefined ? undefined : { address, virtualRouterId };
}
