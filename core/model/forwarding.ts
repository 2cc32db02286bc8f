import type { Forwarding, MtuPlan, TunnelType } from "./terms";
import type { RealServer, Service } from "./topology";

/** How a service reaches one of its real servers. */
export function forwardingOf({ forwarding }: Pick<Service, "forwarding">, real: Pick<RealServer, "forwarding">): Forwarding {
  return real.forwarding ?? forwarding;
}

/** Whether a packet still carries the virtual IP when it arrives, so that the real server has to hold it. */
export function keepsVip(forwarding: Forwarding): boolean {
  return forwarding === "dr" || forwarding === "tun";
}

/** The kernel's devices that take packets out of their wrapping: there for every sender as soon as the module is loaded. */
export const TUNNELS: Readonly<Record<TunnelType, { readonly module: string; readonly device: string; /** Bytes that the wrapping adds. */ readonly overhead: number }>> = {
  ipip: { module: "ipip", device: "tunl0", overhead: 20 },
  gre: { module: "ip_gre", device: "gre0", overhead: 24 },
  gue: { module: "fou", device: "tunl0", overhead: 32 },
};

const ETHERNET = 1500;
const IP_AND_TCP = 40;

/** The largest TCP segment that fits into a tunnel over Ethernet, in bytes. */
export function innerMss(type: TunnelType): number {
  return ETHERNET - TUNNELS[type].overhead - IP_AND_TCP;
}

/** Whether a plan works by what TCP agrees on, and so for TCP alone. */
export const isForTcpOnly = (plan: MtuPlan): boolean => plan !== "fragment";
