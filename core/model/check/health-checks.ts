import type { Issue } from "../issue";
import { didYouMean, issue, listed, pointer, shown } from "../report";
import type { Protocol } from "../terms";
import { keepsVip } from "../forwarding";
import type { BfdCheck, Check, RealServer, Service, Topology, UdpCheck } from "../topology";

/** Checks that say something about a service of each protocol; those that ask a host, a file or a program fit all. */
const ANY: readonly Check["kind"][] = ["ping", "misc", "file", "bfd", "none"];
const FITTING: Readonly<Record<Protocol, readonly Check["kind"][]>> = {
  tcp: ["tcp", "http", "https", "smtp", "dns", ...ANY],
  udp: ["dns", "udp", ...ANY],
  sctp: ANY,
};

/** Health checks: only where they say something about the service, and where something runs them. */
export function checkHealthChecks(topology: Topology): Issue[] {
  const services = Object.values(topology.services);
  return [...services.flatMap((service) => {
    const { name, check, protocol, director } = service;
    const path = pointer("services", name, "check");
    const unmanaged = topology.directors[director]?.manager === "ipvsadm";
    if (check.kind === "unknown") return [unknown(path, check.name, check.known)];
    return [
      ...(FITTING[protocol].includes(check.kind) ? [] : [issue("LVS0213", path, `a ${check.kind} check cannot tell whether a service of protocol ${protocol} answers; take one of ${listed(FITTING[protocol])}`, check.kind)]),
      ...(check.kind !== "none" && unmanaged ? [issue("LVS0214", path, `director "${director}" is managed by ipvsadm, which does not check; write none: {} or take keepalived`, check.kind)] : []),
      ...(check.kind === "udp" ? digits(path, check) : []),
      ...(service.pathCheck && !keepsVip(service.forwarding) ? [issue("LVS0264", pointer("services", name, "pathCheck"), `with ${service.forwarding} packets reach a real server at its own address, which checks ask already; leave it out`)] : []),
      ...sorryNeedsKeepalived(service, unmanaged),
    ];
  }), ...sessions(services, topology)];
}

function unknown(path: string, name: string, known: readonly string[]): Issue {
  const expected = known.length === 0 ? "and none is declared; add it under checks" : `expected one of ${listed(known)}${didYouMean(name, known)}`;
  return issue("LVS0260", path, `unknown check ${shown(name)}, ${expected}`, name);
}

/** A last byte of ff is read as a digit that is none, by 2.2.7 (lib/parser.c, read_hex_str). */
function digits(path: string, check: UdpCheck): Issue[] {
  return (["payload", "reply"] as const).filter((key) => /ff$/i.test(check[key] ?? ""))
    .map((key) => issue("LVS0263", `${path}/udp/${key}`, `${shown(check[key])} ends in ff, which keepalived cannot read there; add or leave out a byte`, check[key]));
}

function sorryNeedsKeepalived({ name, sorryServer, director }: Service, unmanaged: boolean): Issue[] {
  return sorryServer === null || !unmanaged ? [] : [issue("LVS0214", pointer("services", name, "sorryServer"), `director "${director}" is managed by ipvsadm, which brings in no sorry server; remove it or take keepalived`)];
}

/** One BFD session for each pair of addresses: its packets need one answer, and keepalived drops a second one without a word. */
function sessions(services: readonly Service[], topology: Topology): Issue[] {
  const first = new Map<string, { readonly check: BfdCheck; readonly service: string }>();
  return services.flatMap(({ name, check, director, realServers }) => (check.kind !== "bfd" ? [] : Object.values(realServers).flatMap((real) => {
    const path = pointer("services", name, "check", "bfd");
    const tracked = Object.entries(topology.directors[director]?.vrrp.track.bfd ?? {}).find(([, { neighbor }]) => neighbor === real.address);
    const key = `${director} ${real.address}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, { check, service: name });
    const differs = other !== undefined && (other.check.intervalMilliseconds !== check.intervalMilliseconds || other.check.multiplier !== check.multiplier);
    return [
      ...(differs ? [issue("LVS0261", path, `real server "${real.host}" has one session, and service "${other.service}" gives it another interval or multiplier; write the same, under checks`)] : []),
      ...(tracked === undefined ? [] : [issue("LVS0261", path, `director "${director}" tracks ${real.address} already (${tracked[0]}), and keepalived holds one session for an address; remove one`)]),
      ...farSide(path, director, real, topology),
    ];
  })));
}

function farSide(path: string, director: string, real: RealServer, { directors, hosts }: Topology): Issue[] {
  return Object.keys(directors[director]?.hosts ?? {}).filter((host) => hosts[host] !== undefined && real.segment !== "" && hosts[host].addresses[real.segment] === undefined)
    .map((host) => issue("LVS0262", path, `director host "${host}" has no address in segment ${real.segment}, where real server "${real.host}" is, and BFD goes over one hop; give it one, or take another check`));
}
