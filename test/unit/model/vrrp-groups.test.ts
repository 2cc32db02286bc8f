import { normalise } from "../../../core/model/normalise";
import type { ServiceSpec, TopologySpec } from "../../../core/model/spec";
import { masterOf, vrrpGroups } from "../../../core/model/vrrp-groups";

const topology = (masters: Readonly<Record<string, string | undefined>>, vrrp: { preempt?: boolean } = {}) => normalise({
  name: "shop",
  segments: { front: { cidr: "10.77.0.0/24" } },
  hosts: { lb1: { addresses: { front: "10.77.0.11" } }, lb2: { addresses: { front: "10.77.0.12" } }, lb3: { addresses: { front: "10.77.0.13" } } },
  directors: { edge: { hosts: { lb1: { priority: 100 }, lb2: { priority: 200 }, lb3: { priority: 50 } }, vrrp } },
  services: Object.fromEntries(Object.entries(masters).map(([name, master]): [string, ServiceSpec] =>
    [name, { director: "edge", ...(master === undefined ? {} : { master }), vip: { address: "10.77.0.100" }, port: 80, forwarding: "dr", realServers: {} }])),
} satisfies TopologySpec);
const groupsOf = (...parameters: Parameters<typeof topology>) => vrrpGroups(topology(...parameters)).map(({ key, master, priorities, services }) => [key, master, priorities, services.map(({ name }) => name)]);

test("services without a master follow the highest priority", () => {
  expect(groupsOf({ web: undefined, tls: "lb2" })).toEqual([["edge", "lb2", { lb1: 100, lb2: 200, lb3: 50 }, ["tls", "web"]]]);
});

test("each other master has a group: its priority is the highest, and the others follow in their order", () => {
  expect(groupsOf({ web: undefined, shop: "lb3" })).toEqual([
    ["edge", "lb2", { lb1: 100, lb2: 200, lb3: 50 }, ["web"]],
    ["edge/lb3", "lb3", { lb3: 200, lb2: 100, lb1: 50 }, ["shop"]],
  ]);
});

test("a director keeps its own group when every service names another master", () => {
  expect(groupsOf({ shop: "lb3" }).map(([key, , , services]) => [key, services])).toEqual([["edge", []], ["edge/lb3", ["shop"]]]);
});

test("hosts take their VIPs back where masters differ, unless the topology says otherwise", () => {
  const preempts = (...parameters: Parameters<typeof topology>) => {
    const { preempt, preemptDelaySeconds } = topology(...parameters).directors["edge"]!.vrrp;
    return [preempt, preemptDelaySeconds];
  };
  expect(preempts({ web: undefined, tls: "lb2" })).toEqual([false, 0]);
  expect(preempts({ web: undefined, shop: "lb1" })).toEqual([true, 10]);
  expect(preempts({ web: undefined, shop: "lb1" }, { preempt: false })).toEqual([false, 0]);
});

test("of two equal priorities the first name is master", () => {
  expect(masterOf({ name: "edge", hosts: { lb2: { priority: 100 }, lb1: { priority: 100 } } })).toBe("lb1");
});
