/** Which answers of a real server take another way than the host's own, and which do not. */
import { normalise } from "../../../core/model/normalise";
import type { TopologySpec } from "../../../core/model/spec";
import { returnPaths } from "../../../core/network";

const spec: TopologySpec = {
  name: "shop",
  segments: { front: { cidr: "10.77.0.0/24", gateway: "10.77.0.1" }, back: { cidr: "10.79.0.0/24" } },
  hosts: {
    lb1: { addresses: { front: "10.77.0.11", back: { address: "10.79.0.11", interface: "eth1" } } },
    lb2: { addresses: { front: "10.77.0.12", back: { address: "10.79.0.12", interface: "eth1" } } },
    web1: { addresses: { front: "10.77.0.21", back: { address: "10.79.0.21", interface: "eth7" } } },
    web2: { addresses: { back: "10.79.0.22" } },
  },
  directors: { edge: { hosts: ["lb1", "lb2"], segment: "front", gateway: { address: "10.79.0.10" } } },
  services: {
    web: { director: "edge", vip: { address: "10.77.0.100" }, port: 80, forwarding: "nat", realServers: { web1: { port: 8080 }, web2: {} } },
    shop: { director: "edge", vip: { address: "10.77.0.101" }, port: 80, forwarding: "nat", realServers: { web1: { port: 8080 } } },
    dns: { director: "edge", vip: { address: "10.77.0.100" }, port: 53, protocol: "udp", forwarding: "nat", realServers: { web1: {} } },
    ssh: { director: "edge", vip: { address: "10.77.0.100" }, port: 22, forwarding: "fullnat", realServers: { web2: {} } },
  },
};
const paths = (host: string) => returnPaths(normalise(spec), { gateways: { edge: { address: "10.79.0.10" } }, vips: {} }, host);

test("answers of nat go to the gateway by the interface in its segment; one rule for each port, shared by services", () => {
  expect(paths("web1")).toEqual([{
    gateway: "10.79.0.10", interface: "eth7", table: 172949514, advmss: null, direct: ["10.79.0.11", "10.79.0.12"],
    answers: [
      { address: "10.79.0.21", transport: { protocol: "tcp", port: 8080 } },
      { address: "10.79.0.21", transport: { protocol: "udp", port: 53 } },
    ],
  }]);
});
test("answers of other methods take the host's own way", () => {
  expect(paths("web2").flatMap(({ answers }) => answers)).toEqual([{ address: "10.79.0.22", transport: { protocol: "tcp", port: 80 } }]);
});
test("a host that is no real server has none", () => expect(paths("lb1")).toEqual([]));

describe("tun", () => {
  const tunnelled = (mtuPlan: "advmss" | "clampMss" | "fragment", gateway?: string) => returnPaths(normalise({
    ...spec,
    segments: { ...spec.segments, back: { cidr: "10.79.0.0/24", ...(gateway === undefined ? {} : { gateway }) } },
    services: { web: { director: "edge", vip: { address: "10.77.0.100" }, port: 80, forwarding: "tun", tunnel: { mtuPlan }, realServers: { web2: {} } } },
  }), { gateways: {}, vips: { web: "10.77.0.100" } }, "web2");

  test("with advmss, answers from the VIP say their size on the way to the router; checks are answered straight", () => {
    expect(tunnelled("advmss", "10.79.0.1")).toEqual([{
      gateway: "10.79.0.1", interface: "eth0", table: 172818532, answers: [{ address: "10.77.0.100", transport: null }], advmss: 1440, direct: ["10.79.0.11", "10.79.0.12"],
    }]);
  });
  test("with another plan, or without a router, answers take the host's own way", () => {
    expect([tunnelled("clampMss", "10.79.0.1"), tunnelled("fragment", "10.79.0.1"), tunnelled("advmss")]).toEqual([[], [], []]);
  });
});
