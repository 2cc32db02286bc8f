import type { Topology, VipReference } from "./topology";

/** Services with the same identity share one VIP. */
export function vipIdentity(vip: VipReference): string {
  return vip.kind === "pool" ? `${vip.pool}/${vip.name}` : vip.address;
}

/** What the lock remembers a VIP by: its name, or the address itself where it was given. */
export function vipName(vip: VipReference): string {
  return vip.kind === "pool" ? vip.name : vip.address;
}

/** The segment that a VIP is in; "" where its pool or address is in none. */
export function vipSegment(vip: VipReference, { pools }: Pick<Topology, "pools">): string {
  return vip.kind === "pool" ? pools[vip.pool]?.segment ?? "" : vip.segment;
}
