/**
 * A whole topology as a literal: a pair of directors, two web servers, one VIP.
 *
 * In a program of its own, import from "pulumi-lvs" instead of "../../components".
 */
import { join } from "node:path";
import { LayeredTopology } from "../../components";
import { packageRoot } from "../../core/load/package-root";

const shop = new LayeredTopology("shop", {
  topology: {
    name: "shop",
    ssh: { user: "deploy", insecureIgnoreHostKey: true },
    segments: { front: { cidr: "192.0.2.0/24", gateway: "192.0.2.1" } },
    hosts: {
      lb1: { addresses: { front: "192.0.2.11" } },
      lb2: { addresses: { front: "192.0.2.12" } },
      web1: { addresses: { front: "192.0.2.21" } },
      web2: { addresses: { front: "192.0.2.22" } },
    },
    directors: { edge: { hosts: ["lb1", "lb2"] } },
    services: {
      web: {
        director: "edge",
        vip: { address: "192.0.2.100" },
        port: 80,
        forwarding: "dr",
        realServers: { web1: {}, web2: { weight: 2 } },
        check: { http: { path: "/healthz" } },
      },
    },
  },
  // `npx lvs allocate` writes the lock files there; they are committed.
  locksDir: join(packageRoot(), "examples/allocations"),
});

export const vips = shop.vips;
