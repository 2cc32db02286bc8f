/** A small topology as a literal, to be changed by each test. */
import type { Allocation } from "../../../core/allocate/allocation";
import type { Check, Director, Host, Service, Topology } from "../../../core/model/topology";
import { normaliseVrrp } from "../../../core/model/vrrp";

export const host = (name: string, addresses: Readonly<Record<string, string>>, change: Partial<Host> = {}): Host => ({
  name,
  platform: "debian-12",
  networkManager: "networkd",
  addresses: Object.fromEntries(Object.entries(addresses).map(([segment, address], index) =>
    [segment, { segment, address, prefixLength: 24, interface: `eth${index}` }])),
  ssh: {
    address: Object.values(addresses)[0] ?? "", port: 22, user: "root", become: "none", hostKey: null,
    insecureIgnoreHostKey: true, bastion: null,
  },
  ...change,
});

export const tcpCheck: Extract<Check, { kind: "tcp" }> = { kind: "tcp", port: 80, intervalSeconds: 2, timeoutSeconds: 1, retries: 2, retryDelaySeconds: 1 };

export const service = (name: string, change: Partial<Extract<Service, { forwarding: "dr" }>> = {}): Service => ({
  name,
  director: "edge",
  master: "lb1",
  vip: { kind: "pool", pool: "public", name },
  port: 80,
  ports: [{ first: change.port ?? 80, last: change.port ?? 80 }],
  protocol: "tcp",
  scheduler: "wlc",
  forwarding: "dr",
  tunnel: null,
  sources: null,
  realServers: {
    web2: { host: "web2", forwarding: null, segment: "front", address: "10.77.0.22", port: 80, weight: 2, thresholds: null },
    web1: { host: "web1", forwarding: null, segment: "front", address: "10.77.0.21", port: 80, weight: 1, thresholds: null },
  },
  check: tcpCheck,
  pathCheck: false,
  written: name,
  preset: null,
  misplaced: [],
  sorryServer: null,
  schedulerFlags: [], ops: false, persistence: null, alpha: false, omega: false,
  quorum: { weight: 1, hysteresis: 0, upScript: null, downScript: null },
  ...change,
});

export const director = (change: Partial<Director> = {}): Director => ({
  name: "edge",
  manager: "keepalived",
  hosts: { lb1: { priority: 110 }, lb2: { priority: 100 } },
  segment: "front",
  vrrp: normaliseVrrp({ advertIntervalSeconds: 0.1, preempt: false }),
  gateway: null,
  drainSeconds: 30, survive: "auto", bgp: null, ldirectord: { quiescent: true },
  timeouts: null,
  ...change,
});

export const topology = (change: Partial<Topology> = {}): Topology => ({
  name: "shop",
  description: "",
  segments: { front: { name: "front", cidr: "10.77.0.0/24", gateway: "10.77.0.1" } },
  hosts: {
    lb1: host("lb1", { front: "10.77.0.11" }),
    lb2: host("lb2", { front: "10.77.0.12" }),
    web1: host("web1", { front: "10.77.0.21" }),
    web2: host("web2", { front: "10.77.0.22" }),
    spare: host("spare", { front: "10.77.0.23" }),
  },
  pools: { public: { name: "public", segment: "front", ranges: [{ first: "10.77.0.100", last: "10.77.0.119" }] } },
  directors: { edge: director() },
  services: { web: service("web") },
  lab: null,
  ...change,
});

export const allocation = (vips: Readonly<Record<string, string>> = { web: "10.77.0.100" }): Allocation => ({
  vips, vrids: { edge: 51, inner: 52 }, gateways: {}, syncIds: { edge: 51, inner: 52 }, fwmarks: {},
});
