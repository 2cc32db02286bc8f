/** Which means of survival each service has, and what the director needs for it. */
import { survivalNeeds, survivalOf } from "../../../core/network";
import { normalise } from "../../../core/model/normalise";
import type { DirectorSpec, ServiceSpec } from "../../../core/model/spec";

const topology = (service: Partial<ServiceSpec>, director: Partial<DirectorSpec> = {}) => normalise({
  name: "shop",
  segments: { front: { cidr: "10.77.0.0/24" } },
  hosts: { lb1: { addresses: { front: "10.77.0.11" } }, lb2: { addresses: { front: "10.77.0.12" } }, web1: { addresses: { front: "10.77.0.21" } } },
  directors: { edge: { hosts: ["lb1", "lb2"], ...director } },
  services: { web: { director: "edge", vip: { address: "10.77.0.100" }, port: 80, forwarding: "dr", realServers: { web1: {} }, ...service } as ServiceSpec },
});
const decided = (...parameters: Parameters<typeof topology>) => survivalOf(topology(...parameters))[0]!;

test.each([
  ["any scheduler", {}, {}, "sync"],
  ["mh", { scheduler: "mh" }, {}, "both"],
  ["mh alone, by wish", { scheduler: "mh" }, { survive: "mh" }, "mh"],
  ["the daemon alone, by wish", { scheduler: "mh" }, { survive: "sync" }, "sync"],
  ["none, by wish", { scheduler: "mh" }, { survive: "none" }, "none"],
  ["one host", { scheduler: "mh" }, { hosts: ["lb1"] }, "none"],
  ["a director that announces", { scheduler: "mh" }, { bgp: { asn: 65001, peers: {} } }, "mh"],
  ["full NAT", { forwarding: "fullnat", scheduler: "mh" }, {}, "none"],
  ["datagrams one by one", { protocol: "udp", ops: true }, {}, "none"],
] as const)("%s", (_what, service, director, means) => {
  expect(decided(service, director)).toMatchObject({ service: "web", means, why: expect.stringMatching(/^[\x20-\x7e]{10,180}$/) });
});

test.each([
  ["copies", {}, { sync: true, sloppyTcp: false, sloppySctp: false }],
  ["both", { scheduler: "mh" }, { sync: true, sloppyTcp: true, sloppySctp: false }],
  ["sctp by mh", { scheduler: "mh", protocol: "sctp" }, { sync: true, sloppyTcp: false, sloppySctp: true }],
  ["udp by mh needs no leave to begin in the middle", { scheduler: "mh", protocol: "udp" }, { sync: true, sloppyTcp: false, sloppySctp: false }],
] as const)("what the director needs: %s", (_what, service, needs) => {
  expect(survivalNeeds(topology(service), "edge")).toEqual(needs);
  expect(survivalNeeds(topology(service), "other")).toEqual({ sync: false, sloppyTcp: false, sloppySctp: false });
});
