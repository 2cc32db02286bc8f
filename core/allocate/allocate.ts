/**
 * Gives every VIP, director and service of a topology what it needs, in the registries of its segments.
 *
 * What is there stays, of this topology and of others on the segment. What this topology no longer has is freed.
 */
import type { Issue } from "../model/issue";
import { issue, listed, pointer, sortIssues } from "../model/report";
import type { Topology } from "../model/topology";
import type { Lock, Locks } from "./allocation";
import { demandsBySegment, isOwnKey, type Demands } from "./demands";
import { assignFwmarks } from "./fwmark";
import { ID_MAX } from "./ids";
import { emptyLock } from "./lock";
import { lockIssues } from "./lock-issues";
import { assignSyncIds } from "./sync-id";
import { assignVips } from "./vip";
import { assignVrids } from "./vrid";

const NOTHING: Demands = { vips: [], directors: [], routers: [], marks: [] };

/** The locks as they should be; a lock with issues is left as it was. The topology has been checked. */
export function allocate(topology: Topology, locks: Locks): { readonly locks: Locks; readonly issues: readonly Issue[] } {
  const demands = demandsBySegment(topology);
  const result: Record<string, Lock> = { ...locks };
  const issues: Issue[] = [];
  for (const segment of [...new Set([...Object.keys(demands), ...Object.keys(locks)])].sort()) {
    const declared = topology.segments[segment];
    if (declared === undefined) continue;
    const wanted = demands[segment] ?? NOTHING;
    const lock = locks[segment] ?? emptyLock(declared);
    const faults = lockIssues(topology, segment, lock, wanted);
    const next = faults.length > 0 ? { lock, issues: faults } : allocateSegment(topology, lock, wanted);
    issues.push(...next.issues);
    if (next.issues.length === 0) result[segment] = next.lock;
  }
  return { locks: result, issues: sortIssues(issues) };
}

function allocateSegment(topology: Topology, lock: Lock, demands: Demands): { readonly lock: Lock; readonly issues: readonly Issue[] } {
  const stays = <T>(register: Readonly<Record<string, T>>, wanted: readonly string[]): Record<string, T> => {
    const names = new Set(wanted);
    return Object.fromEntries(Object.entries(register).filter(([key]) => !isOwnKey(topology, key) || names.has(key)));
  };
  const held = {
    vips: stays(lock.vips, demands.vips.map(({ key }) => key)),
    vrids: stays(lock.vrids, demands.routers),
    syncIds: stays(lock.syncIds, demands.directors),
    fwmarks: stays(lock.fwmarks, demands.marks),
  };
  const { vips, issues } = assignVips(topology, demands.vips, held.vips);
  const vrids = assignVrids(held.vrids, demands.routers);
  const syncIds = assignSyncIds(held.syncIds, demands.directors);
  const fwmarks = assignFwmarks(held.fwmarks, demands.marks);
  return {
    lock: {
      ...lock,
      vips: sorted(vips),
      vrids: sorted({ ...held.vrids, ...vrids.values }),
      syncIds: sorted({ ...held.syncIds, ...syncIds.values }),
      fwmarks: sorted({ ...held.fwmarks, ...fwmarks.values }),
    },
    issues: [...issues, ...noneLeft(lock.segment, "VRIDs", vrids.missing), ...noneLeft(lock.segment, "sync ids", syncIds.missing)],
  };
}

function noneLeft(segment: string, what: string, missing: readonly string[]): Issue[] {
  return missing.length === 0 ? [] : [issue("LVS0708", pointer("segments", segment), `all ${ID_MAX} ${what} of segment ${segment} are taken, and ${listed(missing, 5)} ${missing.length === 1 ? "needs one" : "need them"}`)];
}

function sorted<T>(register: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(register).sort(([a], [b]) => (a < b ? -1 : 1)));
}
