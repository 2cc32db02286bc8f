import { allocate } from "../../../core/allocate/allocate";
import type { Lock } from "../../../core/allocate/allocation";
import { emptyLock } from "../../../core/allocate/lock";
import { normalise } from "../../../core/model/normalise";
import type { TopologySpec } from "../../../core/model/spec";

const service = { director: "edge", vip: { pool: "public" }, port: 80, forwarding: "dr" as const, realServers: { web1: {} } };
const shop = (names: readonly string[], change: Partial<TopologySpec> = {}): ReturnType<typeof normalise> => normalise({
  name: "shop", segments: { front: { cidr: "10.77.0.0/24" } },
  hosts: { lb1: { addresses: { front: "10.77.0.11" } }, web1: { addresses: { front: "10.77.0.21" } } },
  pools: { public: { segment: "front", ranges: ["10.77.0.100-10.77.0.102"] } },
  directors: { edge: { hosts: ["lb1"] } },
  services: Object.fromEntries(names.map((name) => [name, service])),
  ...change,
});
const front = (change: Partial<Lock>): { front: Lock } => ({ front: { ...emptyLock({ name: "front", cidr: "10.77.0.0/24" }), ...change } });

describe("allocate", () => {
  it("gives new names the lowest free addresses, in the order of the names", () => {
    expect(allocate(shop(["b", "a"]), {}).locks["front"]).toEqual({
      version: 1, segment: "front", cidr: "10.77.0.0/24",
      vips: { "shop/a": "10.77.0.100", "shop/b": "10.77.0.101" }, vrids: { "shop/edge": 51 }, syncIds: { "shop/edge": 51 }, fwmarks: { "shop/a": 4096, "shop/b": 4097, "shop/edge/web1": 4098 },
    });
  });

  it("keeps what is held, goes round what others hold, and frees what is gone", () => {
    const { locks } = allocate(shop(["new", "old"]), front({ vips: { "shop/old": "10.77.0.102", "shop/gone": "10.77.0.101", "blog/web": "10.77.0.100" }, vrids: { "blog/edge": 51 } }));
    expect(locks["front"]!.vips).toEqual({ "blog/web": "10.77.0.100", "shop/new": "10.77.0.101", "shop/old": "10.77.0.102" });
    expect(locks["front"]!.vrids).toEqual({ "blog/edge": 51, "shop/edge": 52 });
  });

  it("gives each master of a director a router id of its own, which moves no other", () => {
    const pair = { hosts: { lb1: { addresses: { front: "10.77.0.11" } }, lb2: { addresses: { front: "10.77.0.12" } } }, directors: { edge: { hosts: ["lb1", "lb2"] } } };
    const services = { a: service, b: { ...service, master: "lb2" } };
    const held = front({ vrids: { "shop/edge": 60, "blog/edge": 51 } });
    const { locks } = allocate(shop([], { ...pair, services }), held);
    expect(locks["front"]!.vrids).toEqual({ "shop/edge": 60, "shop/edge/lb2": 52, "blog/edge": 51 });
    expect(locks["front"]!.syncIds).toEqual({ "shop/edge": 51 });
    expect(allocate(shop(["a"], pair), locks).locks["front"]!.vrids).toEqual({ "shop/edge": 60, "blog/edge": 51 });
  });

  it("gives the way of checks to each real server a mark of its own, however many services it has, and none without such checks", () => {
    const marks = (change: object): string[] => Object.keys(allocate(shop([], { services: { a: service, b: { ...service, port: 81, ...change } } }), {}).locks["front"]!.fwmarks);
    expect(marks({})).toEqual(["shop/a", "shop/b", "shop/edge/web1"]);
    const none = { pathCheck: false };
    expect(Object.keys(allocate(shop([], { services: { a: { ...service, ...none } } }), {}).locks["front"]!.fwmarks)).toEqual(["shop/a"]);
  });

  it("writes down an address that the topology gives, and keeps it from the pool", () => {
    const topology = shop([], { services: { a: service, given: { ...service, vip: { address: "10.77.0.100" } } } });
    expect(allocate(topology, {}).locks["front"]!.vips).toEqual({ "shop/10.77.0.100": "10.77.0.100", "shop/a": "10.77.0.101" });
  });

  it("says when a pool is exhausted, and changes nothing (LVS0702)", () => {
    const before = front({ vips: { "blog/web": "10.77.0.100" } });
    const { locks, issues } = allocate(shop(["a", "b", "c"]), before);
    expect(issues).toEqual([{ code: "LVS0702", path: "/pools/public/ranges", message: 'pool "public" has 3 addresses and none is left for shop/c; widen it or remove services' }]);
    expect(locks).toEqual(before);
  });

  it("says when no id is left (LVS0708); ids below 51 are given out last", () => {
    const taken = (count: number): Record<string, number> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`blog/d${index}`, ((index + 50) % 255) + 1]));
    expect(allocate(shop(["a"]), front({ vrids: taken(205) })).locks["front"]!.vrids["shop/edge"]).toBe(1);
    expect(allocate(shop(["a"]), front({ vrids: taken(255) })).issues.map(({ code }) => code)).toEqual(["LVS0708"]);
  });

  it("does not touch the lock of another segment (LVS0703)", () => {
    const before = { front: { ...front({}).front, cidr: "10.99.0.0/24" } };
    expect(allocate(shop(["a"]), before)).toMatchObject({ locks: before, issues: [{ code: "LVS0703" }] });
  });

  it("refuses to move a VIP whose pool changed (LVS0706)", () => {
    expect(allocate(shop(["a"]), front({ vips: { "shop/a": "10.77.0.150" } })).issues.map(({ code }) => code)).toEqual(["LVS0706"]);
  });
});
