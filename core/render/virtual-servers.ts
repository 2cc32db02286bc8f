/** What the kernel's IPVS table of a director must hold afterwards: the same for both managers. */
import type { IpvsTimeouts } from "../model/topology";
import { forwardingOf } from "../model/forwarding";
import type { VirtualServer } from "./host-files";
import { byName, type MarkedPath, type Role, type Served } from "./roles";

const METHODS = { dr: "dr", tun: "tun", nat: "nat", fullnat: "nat" } as const;

/** Of a service with one real server any would do. */
export const PATH_SCHEDULER = "rr";

/** The director's timeouts; null where it is no director, or leaves the kernel's alone. */
export function timeoutsOf({ directs }: Role): IpvsTimeouts | null {
  return directs.map(({ director }) => director.timeouts).find((timeouts) => timeouts !== null) ?? null;
}

/** Sorted by service; then the ways of checks. */
export function virtualServersOf(role: Role): readonly VirtualServer[] {
  return [...role.directs.flatMap(({ services }) => services).map(servedServer), ...role.paths.map(pathServer)];
}

/** One real server that is always there: who judges it sends through it. */
function pathServer({ mark, address, forwarding }: MarkedPath): VirtualServer {
  return {
    mark, protocol: "tcp", address: "0.0.0.0", port: 0,
    scheduler: PATH_SCHEDULER, schedulerFlags: [], persistence: null, ops: false, sorryServer: null,
    realServers: [{ address, port: 0, method: forwarding, weight: 1, thresholds: null }],
  };
}

/** Packets that a mark names keep their port: 0 stands for whatever it is. */
function servedServer({ service, vip, mark }: Served): VirtualServer {
  const portOf = (port: number): number => (mark === null ? port : 0);
  return {
    mark,
    protocol: service.protocol,
    address: vip,
    port: portOf(service.port),
    scheduler: service.scheduler,
    schedulerFlags: service.schedulerFlags,
    persistence: service.persistence,
    ops: service.ops,
    realServers: byName(service.realServers).map((real) => ({ address: real.address, port: portOf(real.port), method: METHODS[forwardingOf(service, real)], weight: real.weight, thresholds: real.thresholds })),
    sorryServer: service.sorryServer === null ? null : { address: service.sorryServer.address, port: portOf(service.sorryServer.port) },
  };
}
