import { parseAddress } from "../address";
import type { Issue } from "../issue";
import { didYouMean, issue, listed, pointer, shown } from "../report";
import { takenAddresses } from "../taken";
import type { Pool, Topology } from "../topology";
import { placeIssues } from "./place";

interface Range { readonly pool: Pool; readonly text: string; readonly first: number; readonly last: number }

/** Pools: ranges that can be read, inside of their segment, disjoint, and free of addresses that somebody has. */
export function checkPools(topology: Topology): Issue[] {
  const pools = Object.values(topology.pools);
  const ranges = pools.flatMap(readable);
  return [...pools.flatMap((pool) => checkPool(pool, topology)), ...overlaps(ranges), ...takenInside(ranges, topology)];
}

function checkPool(pool: Pool, { segments }: Topology): Issue[] {
  const path = pointer("pools", pool.name, "ranges");
  const segment = segments[pool.segment];
  const names = Object.keys(segments);
  const unknown = segment === undefined
    ? [issue("LVS0413", pointer("pools", pool.name, "segment"), `unknown segment ${shown(pool.segment)}, expected one of ${listed(names)}${didYouMean(pool.segment, names)}`, pool.segment)]
    : [];
  return [...unknown, ...pool.ranges.flatMap(({ first, last }) => {
    const [from, to] = [parseAddress(first), parseAddress(last)];
    if (from === null || to === null) return [issue("LVS0410", path, `got ${shown(first === last ? first : `${first}-${last}`)}, expected FIRST-LAST such as 10.77.0.100-10.77.0.119, or one address`, first)];
    if (from > to) return [issue("LVS0410", path, `${shown(`${first}-${last}`)} ends before it begins`, `${first}-${last}`)];
    if (segment === undefined) return [];
    return first === last ? placeIssues(path, first, segment) : [...placeIssues(path, first, segment), ...placeIssues(path, last, segment)];
  })];
}

function readable(pool: Pool): Range[] {
  return pool.ranges.flatMap(({ first, last }) => {
    const [from, to] = [parseAddress(first), parseAddress(last)];
    return from === null || to === null || from > to ? [] : [{ pool, text: first === last ? first : `${first}-${last}`, first: from, last: to }];
  });
}

/** Sorted by their first address, a range that overlaps any earlier one overlaps the one that reaches farthest. */
function overlaps(ranges: readonly Range[]): Issue[] {
  const sorted = [...ranges].sort((a, b) => a.first - b.first || a.last - b.last);
  let farthest: Range | undefined;
  return sorted.flatMap((range) => {
    const before = farthest;
    if (before === undefined || range.last > before.last) farthest = range;
    if (before === undefined || range.first > before.last) return [];
    return [issue("LVS0411", pointer("pools", range.pool.name, "ranges"), `${range.text} overlaps ${before.text} of pool "${before.pool.name}"; make them disjoint`, range.text)];
  });
}

function takenInside(ranges: readonly Range[], topology: Topology): Issue[] {
  return takenAddresses(topology).flatMap(({ address, owner }) => {
    const value = parseAddress(address);
    if (value === null) return [];
    return ranges
      .filter(({ first, last }) => first <= value && value <= last)
      .map(({ pool, text }) => issue("LVS0412", pointer("pools", pool.name, "ranges"), `${text} holds ${address}, which belongs to ${owner}; shrink the range or move it`, text));
  });
}
