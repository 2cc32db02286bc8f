/** What the kernel's IPVS table of a director must hold afterwards: the same for both managers. */
import type { IpvsTimeouts } from "../model/topology";
import { forwardingOf } from "../model/forwarding";
import type { VirtualServer } from "./host-files";
import { byName, type Role } from "./roles";

const METHODS = { dr: "dr", tun: "tun", nat: "nat", fullnat: "nat" } as const;

/** The director's timeouts; null where it is no director, or leaves the kernel's alone. */
export function timeoutsOf({ directs }: Role): IpvsTimeouts | null {
  return directs.map(({ director }) => director.timeouts).find((timeouts) => timeouts !== null) ?? null;
}

/** Sorted by service. */
export function virtualServersOf({ directs }: Role): readonly VirtualServer[] {
  return directs.flatMap(({ services }) => services).map(({ service, vip }) => ({
    protocol: service.protocol,
    address: vip,
    port: service.port,
    scheduler: service.scheduler,
    schedulerFlags: service.schedulerFlags,
    persistence: service.persistence,
    ops: service.ops,
    realServers: byName(service.realServers).map((real) => ({ address: real.address, port: real.port, method: METHODS[forwardingOf(service, real)], weight: real.weight, thresholds: real.thresholds })),
    sorryServer: service.sorryServer,
  }));
}
