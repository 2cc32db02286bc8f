/** A small lab for the tests here: two segments, a pair of directors, one real server on each network manager. */
import { checkedTopology } from "../../../core";
import type { Topology } from "../../../core";

/** A spec that a test may change anywhere. */
type Loose = Record<string, Record<string, Record<string, unknown>>>;

export function smallLab(change: (spec: Loose) => void = () => undefined): Topology {
  const spec = {
    name: "small",
    segments: {
      front: { cidr: "10.77.0.0/24", gateway: "10.77.0.1" },
      clients: { cidr: "10.78.0.0/24", gateway: "10.78.0.1" },
    },
    hosts: {
      lb1: { addresses: { front: "10.77.0.11" } },
      lb2: { addresses: { front: "10.77.0.12" } },
      web1: { addresses: { front: "10.77.0.21" } },
      web2: { addresses: { front: "10.77.0.22" }, networkManager: "ifupdown" },
    },
    pools: { public: { segment: "front", ranges: ["10.77.0.250-10.77.0.254"] } },
    directors: { edge: { hosts: ["lb1", "lb2"] } },
    services: {
      web: { director: "edge", vip: { pool: "public" }, port: 80, forwarding: "dr", realServers: { web1: {}, web2: {} } },
    },
    lab: { clients: { client1: { addresses: { clients: "10.78.0.50" } } } },
  };
  change(spec as unknown as Loose);
  return checkedTopology(spec as Parameters<typeof checkedTopology>[0]);
}
