/** A small topology, and observations of it in which everything holds: each test breaks one thing. */
import type { Allocation } from "../../../core/allocate/allocation";
import type { Host, ServiceOptions, Topology } from "../../../core/model/topology";
import type { HostState, Observations } from "../../../core/verify/observations";
import { normaliseVrrp } from "../../../core/model/vrrp";

/** What a service is told when nothing is written. */
const NO_OPTIONS: ServiceOptions = {
  schedulerFlags: [], ops: false, persistence: null, alpha: false, omega: false, quorum: { weight: 1, hysteresis: 0, upScript: null, downScript: null },
};

export const VIP = "10.77.0.100";

function host(name: string, last: number): Host {
  return {
    name,
    platform: "debian-12",
    networkManager: "networkd",
    addresses: { front: { segment: "front", address: `10.77.0.${last}`, prefixLength: 24, interface: "eth0" } },
    ssh: { address: `10.77.0.${last}`, port: 22, user: "root", become: "none", hostKey: null, insecureIgnoreHostKey: true, bastion: null },
  };
}

const real = (name: string, last: number, weight: number) => ({ host: name, forwarding: null, segment: "front", address: `10.77.0.${last}`, port: 80, weight, thresholds: null });

export const topology: Topology = {
  name: "shop",
  description: "",
  segments: { front: { name: "front", cidr: "10.77.0.0/24", gateway: "10.77.0.1" } },
  hosts: { lb1: host("lb1", 11), lb2: host("lb2", 12), web1: host("web1", 21), web2: host("web2", 22), spare: host("spare", 23) },
  pools: { public: { name: "public", segment: "front", ranges: [{ first: "10.77.0.100", last: "10.77.0.119" }] } },
  directors: {
    edge: {
      name: "edge", manager: "keepalived", segment: "front", gateway: null, drainSeconds: 30, survive: "auto", bgp: null, ldirectord: { quiescent: true }, timeouts: null,
      hosts: { lb1: { priority: 110 }, lb2: { priority: 100 } },
      vrrp: normaliseVrrp({ advertIntervalSeconds: 0.1, preempt: false }),
    },
  },
  services: {
    web: {
      name: "web", director: "edge", master: "lb1", vip: { kind: "pool", pool: "public", name: "web" }, port: 80, ports: [{ first: 80, last: 80 }], protocol: "tcp", forwarding: "dr", tunnel: null, sources: null, scheduler: "wlc",
      realServers: { web1: real("web1", 21, 1), web2: real("web2", 22, 2) },
      check: { kind: "http", port: 80, path: "/healthz", status: 200, host: null, intervalSeconds: 2, timeoutSeconds: 2, retries: 1, retryDelaySeconds: 1 },
      written: "web", preset: null, misplaced: [], pathCheck: false, sorryServer: null, ...NO_OPTIONS,
    },
  },
  lab: null,
};

export const allocation: Allocation = { vips: { web: VIP }, vrids: { edge: 51 }, gateways: {}, syncIds: { edge: 51 }, fwmarks: { web: 1 } };

export const mac = (last: number): string => `52:54:00:00:00:${String(last).padStart(2, "0")}`;

function state(last: number, heard: string[], more: Partial<HostState> = {}): HostState {
  return {
    reachable: true,
    platform: "debian-12",
    links: [{ interface: "eth0", mac: mac(last) }],
    addresses: [{ interface: "lo", address: "127.0.0.1", prefixLength: 8, scope: "host" }, { interface: "eth0", address: `10.77.0.${last}`, prefixLength: 24, scope: "global" }, ...(more.addresses ?? [])],
    sysctls: more.sysctls ?? {},
    units: more.units ?? {},
    listeners: more.listeners ?? [],
    ipvs: more.ipvs ?? { kind: "absent" },
    filter: more.filter ?? [],
    rules: more.rules ?? [],
    tables: more.tables ?? {},
    arp: { kind: "asked", answers: [{ address: VIP, macs: heard, error: null }] },
  };
}

function director(last: number, heard: string[], holdsVip: boolean): HostState {
  return state(last, heard, {
    addresses: holdsVip ? [{ interface: "eth0", address: VIP, prefixLength: 32, scope: "global" }] : [],
    sysctls: { "net/ipv4/ip_forward": "0" },
    units: { "keepalived.service": "active" },
    ipvs: {
      kind: "table", timeouts: "900 120 300",
      daemons: [{ role: "master", interface: "eth0", id: 51 }, { role: "backup", interface: "eth0", id: 51 }],
      services: [{
        mark: null, protocol: "tcp", address: VIP, port: 80, scheduler: "wlc",
        destinations: [{ address: "10.77.0.21", port: 80, method: "dr", weight: 1, thresholds: null }, { address: "10.77.0.22", port: 80, method: "dr", weight: 2, thresholds: null }],
      }],
    },
  });
}

function realServer(last: number): HostState {
  return state(last, [mac(11)], {
    addresses: [{ interface: "lo", address: VIP, prefixLength: 32, scope: "host" }],
    sysctls: {
      "net/ipv4/conf/all/arp_ignore": "1", "net/ipv4/conf/all/arp_announce": "2",
      "net/ipv4/conf/eth0/arp_ignore": "0", "net/ipv4/conf/eth0/arp_announce": "0",
    },
    listeners: [{ protocol: "tcp", address: "0.0.0.0", port: 80 }],
  });
}

export interface Healthy extends Observations {
  hosts: { lb1: HostState; lb2: HostState; web1: HostState; web2: HostState; spare: HostState };
}

export function healthy(): Healthy {
  return {
    hosts: { lb1: director(11, [], true), lb2: director(12, [mac(11)], false), web1: realServer(21), web2: realServer(22), spare: state(23, [mac(11)]) },
    requests: { web: { from: "client1", sent: 10, succeeded: 10, answeredBy: { web1: 4, web2: 6 }, failures: [] } },
  };
}
