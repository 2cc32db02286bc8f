/** What the kernel's IPVS table of a director must hold afterwards: the same for both managers. */
import type { VirtualServer } from "./host-files";
import { byName, type Role } from "./roles";

const METHODS = { dr: "dr", tun: "tun", nat: "nat", fullnat: "nat" } as const;

/** Sorted by service. */
export function virtualServersOf({ directs }: Role): readonly VirtualServer[] {
  return directs.flatMap(({ services }) => services).map(({ service, vip }) => ({
    protocol: service.protocol,
    address: vip,
    port: service.port,
    scheduler: service.scheduler,
    realServers: byName(service.realServers).map(({ address, port, weight }) => ({ address, port, method: METHODS[service.forwarding], weight })),
    sorryServer: service.sorryServer,
  }));
}
