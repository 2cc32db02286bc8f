/** A topology that satisfies every rule; each test breaks one thing in a copy. */
import type { TopologySpec } from "../../core";

const HOST_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK0HpnkxIgmZK/Cg6uA7/LBPp+2YDW2fGzBvDQphg/Ys";
const host = (address: string) => ({ addresses: { front: address }, ssh: { hostKey: HOST_KEY } });

// A test may break any shape on purpose.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Draft = any;

export const baseline: TopologySpec = {
  name: "shop",
  segments: { front: { cidr: "192.0.2.0/24" } },
  hosts: { lb1: host("192.0.2.11"), lb2: host("192.0.2.12"), web1: host("192.0.2.21"), web2: host("192.0.2.22") },
  directors: { edge: { hosts: ["lb1", "lb2"] } },
  services: {
    web: { director: "edge", vip: { address: "192.0.2.100" }, port: 80, forwarding: "dr", realServers: { web1: {}, web2: {} } },
  },
};
