import type { Issue } from "../issue";
import { isGroup, overlap } from "../ports";
import { didYouMean, issue, listed, pointer, shown } from "../report";
import type { Service, Topology } from "../topology";
import { vipIdentity } from "../vip";

/** Services: a director that exists; a VIP, port and protocol of their own; somebody who takes connections. */
export function checkServices(topology: Topology): Issue[] {
  const services = Object.values(topology.services);
  return [...services.flatMap((service) => [...director(service, topology), ...master(service, topology), ...weights(service)]), ...sameListener(services), ...vipOnTwoDirectors(services), ...vipWithTwoMasters(services)];
}

function director({ name, director: wanted }: Service, { directors }: Topology): Issue[] {
  const names = Object.keys(directors);
  if (directors[wanted] !== undefined) return [];
  const expected = names.length === 0 ? "and none is declared; add it under directors" : `expected one of ${listed(names)}${didYouMean(wanted, names)}`;
  return [issue("LVS0201", pointer("services", name, "director"), `unknown director ${shown(wanted)}, ${expected}`, wanted)];
}

function master({ name, director: group, master: wanted }: Service, { directors }: Topology): Issue[] {
  const hosts = Object.keys(directors[group]?.hosts ?? {});
  if (hosts.length === 0 || hosts.includes(wanted)) return [];
  return [issue("LVS0322", pointer("services", name, "master"), `${shown(wanted)} is no host of director "${group}", expected one of ${listed(hosts)}${didYouMean(wanted, hosts)}`, wanted)];
}

function weights({ name, realServers }: Service): Issue[] {
  return Object.values(realServers).some(({ weight }) => weight > 0) ? [] : [issue("LVS0209", pointer("services", name, "realServers"), "every real server has weight 0, so none takes a connection; give one a weight above 0")];
}

function sameListener(services: readonly Service[]): Issue[] {
  const earlier = new Map<string, Service[]>();
  return services.flatMap((service) => {
    const { name, vip, protocol, port, ports } = service;
    const place = `${vipIdentity(vip)} ${protocol}`;
    const others = earlier.get(place) ?? [];
    earlier.set(place, [...others, service]);
    const other = others.find((one) => overlap(one.ports, ports));
    if (other === undefined) return [];
    if (isGroup(service)) return [issue("LVS0208", pointer("services", name, "ports"), `some of these ${protocol} ports on this VIP are already service "${other.name}"'s; choose other ports or another VIP`)];
    return [issue("LVS0208", pointer("services", name, "port"), `${protocol} port ${port} on this VIP is already service "${other.name}"'s; choose another port or VIP`, port)];
  });
}

function vipOnTwoDirectors(services: readonly Service[]): Issue[] {
  const first = new Map<string, Service>();
  return services.flatMap(({ name, vip, director: own }) => {
    const identity = vipIdentity(vip);
    const other = first.get(identity);
    if (other === undefined) first.set(identity, { name, director: own } as Service);
    return other === undefined || other.director === own ? [] : [issue("LVS0210", pointer("services", name, "vip"), `this VIP is held by director "${other.director}" (service "${other.name}"); one VIP lives on one director`)];
  });
}

function vipWithTwoMasters(services: readonly Service[]): Issue[] {
  const first = new Map<string, Service>();
  return services.flatMap((service) => {
    const identity = vipIdentity(service.vip);
    const other = first.get(identity) ?? service;
    first.set(identity, other);
    return other.director !== service.director || other.master === service.master ? [] : [issue("LVS0323", pointer("services", service.name, "master"), `${service.master} would hold the VIP of service "${other.name}", whose master is ${other.master}; a VIP is on one host: give both the same master, or a VIP each`, service.master)];
  });
}
