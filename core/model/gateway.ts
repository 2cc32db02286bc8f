import type { Director, Topology } from "./topology";
import { vipSegment } from "./vip";

/** The segment of a director's gateway; "" where it has none, or one that is in no segment. */
export function gatewaySegment({ gateway }: Pick<Director, "gateway">, topology: Pick<Topology, "pools">): string {
  return gateway === null ? "" : vipSegment(gateway, topology);
}

/** What the gateway is remembered by in a lock, and its virtual router: names hold no slash, so it is nobody else's. */
export function gatewayName({ name }: Pick<Director, "name">): string {
  return `${name}/gateway`;
}

/** Whether the gateway is in another segment than the VIPs, and so needs VRRP of its own there. */
export function isTwoArmed(director: Pick<Director, "gateway" | "segment">, topology: Pick<Topology, "pools">): boolean {
  return director.gateway !== null && gatewaySegment(director, topology) !== director.segment;
}
