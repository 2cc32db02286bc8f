import type { Issue } from "../model/issue";
import { poolAddresses, poolSize } from "../model/pool";
import { issue, listed, pointer } from "../model/report";
import type { Topology } from "../model/topology";
import { assign } from "./assign";
import type { VipDemand } from "./demands";

/**
 * The VIPs of one segment: held ones stay, given ones are written down, new ones take the lowest free address of their pool.
 *
 * @param held all entries of the lock that stay, this topology's and others'.
 */
export function assignVips(topology: Topology, demands: readonly VipDemand[], held: Readonly<Record<string, string>>): { readonly vips: Readonly<Record<string, string>>; readonly issues: readonly Issue[] } {
  const given = Object.fromEntries(demands.flatMap(({ key, vip }) => (vip.kind === "address" ? [[key, vip.address]] : [])));
  const vips: Record<string, string> = { ...held, ...given };
  const issues: Issue[] = [];
  const taken = new Set(Object.values(vips));
  for (const pool of Object.values(topology.pools)) {
    const wanted = demands.filter(({ vip }) => vip.kind === "pool" && vip.pool === pool.name);
    const { values, missing } = assign(vips, wanted.map(({ key }) => key), poolAddresses(pool), taken);
    Object.assign(vips, values);
    if (missing.length > 0) issues.push(issue("LVS0702", pointer("pools", pool.name, "ranges"), `pool "${pool.name}" has ${poolSize(pool)} addresses and none is left for ${listed(missing, 5)}; widen it or remove services`));
  }
  return { vips, issues };
}
