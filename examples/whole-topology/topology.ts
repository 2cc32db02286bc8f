import { join } from "node:path";
import type { TopologySpec } from "../../components";
import { packageRoot } from "../../core/load/package-root";

/** The same shape as a topology file; the compiler and an editor know it. */
export const topology: TopologySpec = {
  name: "blog",
  ssh: { user: "deploy", insecureIgnoreHostKey: true },
  segments: { front: { cidr: "192.0.2.0/24", gateway: "192.0.2.1" } },
  hosts: {
    lb1: { addresses: { front: "192.0.2.31" } },
    lb2: { addresses: { front: "192.0.2.32" } },
    web1: { addresses: { front: "192.0.2.41" } },
    web2: { addresses: { front: "192.0.2.42" } },
  },
  directors: { edge: { hosts: ["lb1", "lb2"] } },
  services: {
    web: {
      director: "edge",
      vip: { address: "192.0.2.130" },
      port: 80,
      forwarding: "dr",
      realServers: { web1: {}, web2: { weight: 2 } },
      check: { http: { path: "/healthz" } },
    },
  },
};

/** Lock files are per segment, so they are shared with every other topology on it. */
export const locksDir = join(packageRoot(), "examples/allocations");
