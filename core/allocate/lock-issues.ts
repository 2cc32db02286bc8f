/**
 * Whether a lock can be trusted, in itself and with a topology.
 */
import { parseAddress, prefixContains } from "../model/address";
import type { Issue } from "../model/issue";
import type { IssueCode } from "../model/issue-catalogue";
import { poolHolds, poolRanges } from "../model/pool";
import { issue, pointer } from "../model/report";
import { takenAddresses } from "../model/taken";
import type { Topology } from "../model/topology";
import type { Lock } from "./allocation";
import { isOwnKey, type Demands } from "./demands";
import { FWMARK_MAX, ID_MAX } from "./ids";
import { lockFileName } from "./lock";

/** @param segment the segment's name in the topology, which the lock's should be. */
export function lockIssues(topology: Topology, segment: string, lock: Lock, demands: Demands): Issue[] {
  const cidr = topology.segments[segment]?.cidr ?? "";
  const file = lockFileName(segment);
  const say = (code: IssueCode, message: string): Issue => issue(code, pointer("segments", segment), `${file}: ${message}`);
  if (lock.segment !== segment) return [say("LVS0703", `is the lock of segment ${lock.segment}; take the right file`)];
  if (lock.cidr !== cidr) return [say("LVS0703", `is for ${lock.cidr}, but segment ${segment} is ${cidr}; take the right folder, or remove the file and run npx lvs allocate`)];
  return [
    ...addressIssues(lock, cidr, say),
    ...twice(lock.vips, "", say), ...twice(lock.vrids, "VRID ", say), ...twice(lock.syncIds, "sync id ", say), ...twice(lock.fwmarks, "mark ", say),
    ...outOfRange("vrids", lock.vrids, ID_MAX, say), ...outOfRange("syncIds", lock.syncIds, ID_MAX, say), ...outOfRange("fwmarks", lock.fwmarks, FWMARK_MAX, say),
    ...poolIssues(topology, lock, demands, say),
    ...givenIssues(topology, lock, demands, file),
    ...hostIssues(topology, lock, file),
  ];
}

type Say = (code: IssueCode, message: string) => Issue;

function addressIssues({ vips }: Lock, cidr: string, say: Say): Issue[] {
  return Object.entries(vips).flatMap(([key, address]) => (parseAddress(address) !== null && prefixContains(cidr, address) ? [] : [say("LVS0706", `${key} is ${JSON.stringify(address)}, which is no address in ${cidr}; remove the line and run npx lvs allocate`)]));
}

function twice(register: Readonly<Record<string, string | number>>, what: string, say: Say): Issue[] {
  const first = new Map<string | number, string>();
  return Object.entries(register).flatMap(([key, value]) => {
    const other = first.get(value);
    if (other === undefined) first.set(value, key);
    return other === undefined ? [] : [say("LVS0705", `${what}${value} is both ${other}'s and ${key}'s; remove the line of the newer one and run npx lvs allocate`)];
  });
}

function outOfRange(name: string, register: Readonly<Record<string, number>>, max: number, say: Say): Issue[] {
  return Object.entries(register)
    .filter(([, value]) => !Number.isInteger(value) || value < 1 || value > max)
    .map(([key, value]) => say("LVS0707", `${name} ${key} is ${value}, expected 1 to ${max}; remove the line and run npx lvs allocate`));
}

/** A VIP that was allocated stays; when it cannot, a person decides. */
function poolIssues({ pools, segments }: Topology, { vips }: Lock, demands: Demands, say: Say): Issue[] {
  return demands.vips.flatMap(({ key, vip }) => {
    const address = vips[key];
    const pool = vip.kind === "pool" ? pools[vip.pool] : undefined;
    if (address === undefined || pool === undefined || poolHolds(pool, address) || !prefixContains(segments[pool.segment]?.cidr ?? "", address)) return [];
    return [say("LVS0706", `${key} is ${address}, which is not in pool ${pool.name} (${poolRanges(pool)}); widen the pool, or remove the line and run npx lvs allocate to move the VIP`)];
  });
}

/** An address that the topology gives itself, and that somebody else holds. What the topology no longer wants does not count. */
function givenIssues(topology: Topology, { vips }: Lock, demands: Demands, file: string): Issue[] {
  const wanted = new Set(demands.vips.map(({ key }) => key));
  const holders = new Map(Object.entries(vips).filter(([key]) => !isOwnKey(topology, key) || wanted.has(key)).map(([key, address]) => [address, key]));
  return demands.vips.flatMap(({ key, vip, path }) => {
    const holder = vip.kind === "address" ? holders.get(vip.address) : undefined;
    if (vip.kind !== "address" || holder === undefined || holder === key) return [];
    return [issue("LVS0709", path, `${vip.address} is ${holder}'s in ${file}; take another address`, vip.address)];
  });
}

function hostIssues(topology: Topology, { vips }: Lock, file: string): Issue[] {
  const holders = new Map(Object.entries(vips).map(([key, address]) => [address, key]));
  return takenAddresses(topology).flatMap(({ address, owner, path }) => {
    const holder = holders.get(address);
    return holder === undefined ? [] : [issue("LVS0710", path, `${address} is ${holder}'s VIP in ${file}; give ${owner} another address`, address)];
  });
}
