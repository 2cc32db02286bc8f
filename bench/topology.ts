/** A topology of any size, for the benchmarks: n services on real servers of one segment. */
import type { HostSpec, TopologySpec } from "../core";

/** @param services virtual services; each has `realServers` real servers, out of four hundred hosts */
export function largeTopology(services: number, realServers: number): TopologySpec {
  const address = (base: number, index: number): string => `10.${base + (index >> 16)}.${(index >> 8) & 255}.${index & 255}`;
  const hosts: Record<string, HostSpec> = {
    lb1: { addresses: { bench: "10.0.0.11" } },
    lb2: { addresses: { bench: "10.0.0.12" } },
  };
  const count = 400;
  for (let index = 0; index < count; index++) hosts[`web${index}`] = { addresses: { bench: address(1, index + 1) } };
  return {
    name: "bench",
    ssh: { insecureIgnoreHostKey: true },
    segments: { bench: { cidr: "10.0.0.0/8", gateway: "10.0.0.1" } },
    hosts,
    pools: { public: { segment: "bench", ranges: ["10.100.0.1-10.103.255.254"] } },
    directors: { edge: { hosts: ["lb1", "lb2"] } },
    services: Object.fromEntries(
      Array.from({ length: services }, (_, service) => [
        `service${service}`,
        {
          director: "edge", vip: { pool: "public" }, port: 80, forwarding: "dr", scheduler: "wlc",
          realServers: Object.fromEntries(Array.from({ length: realServers }, (_, index) => [`web${(service * realServers + index) % count}`, { weight: 1 + (index % 3) }])),
          check: { http: { path: "/healthz", status: 200 } },
        },
      ]),
    ),
  };
}
