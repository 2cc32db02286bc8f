/** The topology of these tests: a pair of directors, two real servers, one service. */
import { allocate, compile, normalise, type CompiledTopology, type TopologySpec } from "../../../core";

/** A key that belongs to nobody. */
export const HOST_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK0HpnkxIgmZK/Cg6uA7/LBPp+2YDW2fGzBvDQphg/Ys";

const host = (address: string) => ({ addresses: { front: address }, ssh: { hostKey: HOST_KEY } });

export const shop = {
  name: "shop",
  segments: { front: { cidr: "192.0.2.0/24", gateway: "192.0.2.1" } },
  hosts: {
    lb1: host("192.0.2.11"), lb2: host("192.0.2.12"),
    web1: host("192.0.2.21"), web2: host("192.0.2.22"), spare: host("192.0.2.29"),
  },
  pools: { public: { segment: "front", ranges: ["192.0.2.100-192.0.2.119"] } },
  directors: { edge: { hosts: ["lb1", "lb2"] } },
  services: {
    web: {
      director: "edge", vip: { pool: "public" }, port: 80, forwarding: "dr",
      realServers: { web1: {}, web2: { weight: 2 } },
      check: { http: { path: "/healthz" } },
    },
    fixed: {
      director: "edge", vip: { address: "192.0.2.110" }, port: 80, forwarding: "dr",
      realServers: { web1: {}, web2: {} },
    },
  },
} as const satisfies TopologySpec;

// A test may break any shape on purpose.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Draft = any;

/** The topology, changed in a copy, with an allocation of its own. */
export function compiledShop(change: (spec: Draft) => void = () => undefined): CompiledTopology {
  // Not structuredClone: under jest its arrays are of another realm, which Pulumi does not take for arrays.
  const copy = JSON.parse(JSON.stringify(shop)) as TopologySpec;
  change(copy);
  return compile(copy, { locks: allocate(normalise(copy), {}).locks });
}
