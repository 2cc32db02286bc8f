/** Which checks go the way of the clients, and by which key each way is known. */
import { normalise } from "../../../core/model/normalise";
import type { ServiceSpec, TopologySpec } from "../../../core/model/spec";
import { vipPaths } from "../../../core/model/vip-paths";

const service = { director: "edge", vip: { pool: "public" }, port: 80, forwarding: "dr" as const, realServers: { web2: {}, web1: {} } };
const keys = (change: Partial<ServiceSpec>, manager: "keepalived" | "ipvsadm" = "keepalived"): string[] => {
  const spec: TopologySpec = {
    name: "shop", segments: { front: { cidr: "10.77.0.0/24" } },
    hosts: { lb1: { addresses: { front: "10.77.0.11" } }, web1: { addresses: { front: "10.77.0.21" } }, web2: { addresses: { front: "10.77.0.22" } } },
    pools: { public: { segment: "front", ranges: ["10.77.0.100"] } },
    directors: { edge: { hosts: ["lb1"], manager } },
    services: { web: { ...service, ...change } as ServiceSpec, other: { ...service, port: 81, check: { none: {} } } },
  };
  return vipPaths(normalise(spec)).map(({ key }) => key);
};

test.each<[string, Partial<ServiceSpec>, number]>([
  ["tcp, which is the default", {}, 2],
  ["http", { check: { http: { path: "/" } } }, 2],
  ["https", { check: { https: { path: "/" } } }, 2],
  ["smtp", { check: { smtp: {} } }, 0],
  ["ping", { check: { ping: {} } }, 0],
  ["none", { check: { none: {} } }, 0],
  ["tcp, with pathCheck false", { pathCheck: false }, 0],
  ["tcp, with fullnat: the real server has no virtual IP", { forwarding: "fullnat" }, 0],
])("a check by %s", (_name, change, count) => expect(keys(change)).toHaveLength(count));

test("one way for each real server of a director, by name", () => expect(keys({})).toEqual(["edge/web1", "edge/web2"]));
test("with tun the segment is part of it", () => expect(keys({ forwarding: "tun" })).toEqual(["edge/web1/front", "edge/web2/front"]));
test("no checks, no ways: a director without keepalived", () => expect(keys({}, "ipvsadm")).toEqual([]));
