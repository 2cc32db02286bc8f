import type { Issue } from "../issue";
import { sharedSegments } from "../normalise";
import { didYouMean, issue, listed, pointer, shown } from "../report";
import type { Director, Topology } from "../topology";

/** Directors: hosts that exist and serve one director, distinct priorities, one segment that all are in. */
export function checkDirectors(topology: Topology): Issue[] {
  const directors = Object.values(topology.directors);
  const used = new Set(Object.values(topology.services).map(({ director }) => director));
  // A service with a misspelt director is that issue and not a second one.
  const misspelt = [...used].some((name) => topology.directors[name] === undefined);
  return [
    ...directors.flatMap((director) => [...unknownHosts(director, topology), ...priorities(director), ...segment(director, topology), ...manager(director)]),
    ...directors.filter(({ name }) => !misspelt && !used.has(name)).map(({ name }) => issue("LVS0308", pointer("directors", name), "no service names this director; add one or remove the director")),
    ...hostsInTwo(directors),
  ];
}

function unknownHosts({ name, hosts }: Director, topology: Topology): Issue[] {
  const known = Object.keys(topology.hosts);
  return Object.keys(hosts).filter((host) => topology.hosts[host] === undefined)
    .map((host) => issue("LVS0301", pointer("directors", name, "hosts", host), `unknown host ${shown(host)}, expected one of ${listed(known)}${didYouMean(host, known)}`, host));
}

function priorities({ name, hosts }: Director): Issue[] {
  const first = new Map<number, string>();
  return Object.entries(hosts).flatMap(([host, { priority }]) => {
    const other = first.get(priority);
    if (other === undefined) first.set(priority, host);
    return other === undefined ? [] : [issue("LVS0310", pointer("directors", name, "hosts", host, "priority"), `equals the priority of "${other}" (${priority}); give each host its own`, priority)];
  });
}

function segment({ name, hosts, segment: chosen }: Director, topology: Topology): Issue[] {
  const names = Object.keys(hosts);
  const path = pointer("directors", name, "segment");
  const segments = Object.keys(topology.segments);
  if (chosen === "") {
    const shared = sharedSegments(names, topology.hosts);
    // A host that is not declared, or is in a segment that is not, is another issue.
    const known = names.every((host) => topology.hosts[host] !== undefined && Object.keys(topology.hosts[host].addresses).every((one) => topology.segments[one] !== undefined));
    if (!known) return [];
    return shared.length === 0
      ? [issue("LVS0303", path, `hosts ${listed(names)} have no segment in common; give them addresses in one`)]
      : [issue("LVS0304", path, `hosts ${listed(names)} share the segments ${listed(shared)}; write which one holds the VIPs`)];
  }
  if (topology.segments[chosen] === undefined) return [issue("LVS0413", path, `unknown segment ${shown(chosen)}, expected one of ${listed(segments)}${didYouMean(chosen, segments)}`, chosen)];
  return names.filter((host) => topology.hosts[host] !== undefined && topology.hosts[host].addresses[chosen] === undefined)
    .map((host) => issue("LVS0305", path, `host "${host}" has no address in segment "${chosen}"; give it one or name another segment`, chosen));
}

function manager({ name, manager: chosen, hosts, vrrp }: Director): Issue[] {
  const count = Object.keys(hosts).length;
  const hundredths = vrrp.advertIntervalSeconds * 100;
  return [
    ...(chosen !== "keepalived" && count > 1 ? [issue("LVS0306", pointer("directors", name, "manager"), `manager ${chosen} has no VRRP, so ${count} hosts would all hold the VIPs; take keepalived or one host`, chosen)] : []),
    ...(Math.abs(hundredths - Math.round(hundredths)) > 1e-6 ? [issue("LVS0307", pointer("directors", name, "vrrp", "advertIntervalSeconds"), `got ${vrrp.advertIntervalSeconds}, expected hundredths of a second such as ${Math.max(1, Math.round(hundredths)) / 100}`, vrrp.advertIntervalSeconds)] : []),
  ];
}

function hostsInTwo(directors: readonly Director[]): Issue[] {
  const first = new Map<string, string>();
  return directors.flatMap(({ name, hosts }) => Object.keys(hosts).flatMap((host) => {
    const other = first.get(host);
    if (other === undefined) first.set(host, name);
    return other === undefined ? [] : [issue("LVS0302", pointer("directors", name, "hosts", host), `host "${host}" is already in director "${other}"; a host serves one director`, host)];
  }));
}
