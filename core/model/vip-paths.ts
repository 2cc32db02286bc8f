/**
 * Health checks that go the way of the clients: to the virtual IP, by the director's own IPVS, to one real server.
 *
 * With dr and tun a real server gets packets for the virtual IP. One that lacks the address, or whose program is bound to the
 * host's own address only, answers every check to its own address and drops every client. So such a check is sent to the
 * virtual IP with a firewall mark, and the mark is an IPVS service of its own with one real server in it.
 */
import { forwardingOf, keepsVip } from "./forwarding";
import { pathTo } from "./path";
import type { HostAddress, RealServer, Service, Topology } from "./topology";

/** The way to one real server; every check of a director's services to it shares it. */
export interface VipPath {
  /** In the lock, behind the topology's name; `director/real server`, and with tun the segment besides. */
  readonly key: string;
  readonly director: string;
  readonly host: string;
  readonly address: string;
  readonly forwarding: "dr" | "tun";
}

/** Checkers that were seen to work so, with packets. */
const CHECKERS: readonly string[] = ["tcp", "http", "https"];

/** Whether a service would be checked by way of its virtual IP, if its director can do so. */
export function asksVirtualIp({ pathCheck, forwarding, check }: Service): boolean {
  return pathCheck && keepsVip(forwarding) && CHECKERS.includes(check.kind);
}

/**
 * Directors that can check so: keepalived does it, and no real server of theirs is one of their own hosts. Such a host passes its table by
 * while it is not master, and would ask itself for all of them.
 */
function ableDirectors({ services, directors }: Pick<Topology, "services" | "directors">): ReadonlySet<string> {
  const able = new Set(Object.values(directors).filter(({ manager }) => manager === "keepalived").map(({ name }) => name));
  for (const { director, realServers } of Object.values(services)) {
    if (Object.keys(realServers).some((host) => Object.hasOwn(directors[director]?.hosts ?? {}, host))) able.delete(director);
  }
  return able;
}

export function vipPathKey(service: Pick<Service, "director" | "forwarding">, real: Pick<RealServer, "host" | "segment" | "forwarding">): string {
  return `${service.director}/${real.host}${forwardingOf(service, real) === "tun" ? `/${real.segment}` : ""}`;
}

/** Every way that a topology's checks take, each once, sorted by key. */
export function vipPaths(topology: Pick<Topology, "services" | "directors">): readonly VipPath[] {
  const paths = new Map<string, VipPath>();
  const able = ableDirectors(topology);
  for (const service of Object.values(topology.services)) {
    if (!asksVirtualIp(service) || !able.has(service.director)) continue;
    for (const real of Object.values(service.realServers)) {
      const key = vipPathKey(service, real);
      paths.set(key, { key, director: service.director, host: real.host, address: real.address, forwarding: forwardingOf(service, real) === "tun" ? "tun" : "dr" });
    }
  }
  return [...paths.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The address that a director's host asks from. Answers come back to it from the virtual IP, which a master holds itself. */
export function checkSource(topology: Topology, host: string, director: string): HostAddress | null {
  const own = topology.hosts[host];
  return own === undefined ? null : pathTo(topology, own, topology.directors[director]?.segment ?? "")?.source ?? null;
}
