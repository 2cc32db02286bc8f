/** VRRP in keepalived.conf: the instances of a host and what they track. @see keepalived.conf(5) */
import { gatewayName } from "../model/gateway";
import type { Weighted } from "../model/vrrp";
import { isTwoBox } from "../network";
import { address, commandLine, declaredName, filePath, interfaceName, prefix, processName, trackWeight } from "./leaf";
import { PATHS } from "./paths";
import { byName, type Group, isOwnGroup, ordinal, type Role, sourcesOf, vipsOf } from "./roles";
import { flag, list, number, optional, record, text, type ViewOf } from "./shape";

/**
 * The one address that adverts carry, the same for as long as the group lives; VIPs move with it, unannounced.
 *
 * A backup whose list of advertised addresses differs from the master's drops the adverts and becomes master as well
 * (measured with 2.2.7). Directors are changed one after the other, so a VIP in that list could never be added or
 * removed without two masters. 2.2.8 has `no_virtual_ipaddress` for this; before it a list must not be empty. The address
 * is of the reserved part of the link-local range and bound to lo with scope host: nobody asks for it.
 * A gateway's instance has its own, in the other reserved part, since its id is given out by another segment.
 * @see RFC 3927, section 2.1
 */
const advertised = (virtualRouterId: number, reserved: 0 | 255 = 0): string => `169.254.${reserved}.${virtualRouterId}/32`;

/** Names of tracked things, each with its weight behind it. */
const references = list(record({ name: text(interfaceOrName()), weight: text(trackWeight) }));

function interfaceOrName() {
  return { ...declaredName, accepts: (word: string) => declaredName.accepts(word) || interfaceName.accepts(word) };
}

/** A director's name, with another master's behind a dot, or with `/gateway`: what no declared name has. */
const instanceName = { ...declaredName, accepts: (word: string) => declaredName.accepts(word.replace(/\/gateway$/, "")) };

const instance = record({
  name: text(instanceName),
  preempt: flag,
  preemptDelay: list(number),
  interface: text(interfaceName),
  virtualRouterId: number,
  priority: number,
  advertIntervalSeconds: number,
  unicast: optional(record({ source: text(address), peers: list(text(address)) })),
  interfaces: references,
  scripts: references,
  files: references,
  processes: references,
  sessions: references,
  advertised: text(prefix),
  vips: list(text(prefix)),
  further: list(text(prefix)),
  routes: list(record({ to: text(prefix), via: text(address) })),
  schedule: optional(text(filePath)),
});

/** What is said once for all instances of a host; a host serves one director. */
export const vrrp = record({
  garp: record({ repeat: number, delaySeconds: number, refreshSeconds: number }),
  garpInterval: list(number),
  startDelay: list(number),
  scripts: list(record({ name: text(declaredName), command: text(commandLine), intervalSeconds: number, timeoutSeconds: number, rise: number, fall: number })),
  files: list(record({ name: text(declaredName), path: text(filePath) })),
  processes: list(record({ name: text(declaredName), process: text(processName), quorum: number, delaySeconds: number })),
  sessions: list(record({ name: text(declaredName), neighbor: text(address), source: text(address), intervalMilliseconds: number, multiplier: number })),
  instances: list(instance),
  /** Instances that are master together or not at all. */
  groups: list(record({ name: text(declaredName), members: list(text(instanceName)) })),
});

/** What is printed only where it is not 0: a list of one, or of none. */
const unlessZero = (value: number): readonly number[] => (value === 0 ? [] : [value]);

export function vrrpView(role: Role): ViewOf<typeof vrrp> {
  const [first] = role.directs;
  if (first === undefined) throw new Error(`host "${role.host.name}" is no director`);
  const { garp: { intervalSeconds, ...garp }, startDelaySeconds, track } = first.director.vrrp;
  const source = ownAddress(role, first).address;
  return {
    garp,
    garpInterval: unlessZero(intervalSeconds),
    startDelay: unlessZero(startDelaySeconds),
    scripts: named(track.scripts).map(({ name, command, intervalSeconds: interval, timeoutSeconds, rise, fall }) => ({ name, command, intervalSeconds: interval, timeoutSeconds, rise, fall })),
    files: named(track.files).map(({ name, path }) => ({ name, path })),
    processes: named(track.processes).map(({ name, process, quorum, delaySeconds }) => ({ name, process, quorum, delaySeconds })),
    sessions: named(track.bfd).map(({ name, neighbor, intervalMilliseconds, multiplier }) => ({ name, neighbor, source, intervalMilliseconds, multiplier })),
    instances: role.directs.filter(({ director }) => director.bgp === null).filter((group) => movesSomething(group) || role.directs.length === 1).flatMap((group) => [instanceView(role, group), ...gatewayInstances(role, group)]),
    groups: role.directs.flatMap(({ director, gateway }) => (gateway === null || gateway.virtualRouterId === null ? [] : [{ name: director.name, members: [director.name, gatewayName(director)] }])),
  };
}

/** A director whose services all name another master has nothing of its own to move. */
function movesSomething(group: Group): boolean {
  const { addresses, routes } = group.director.vrrp;
  return group.services.length > 0 || (isOwnGroup(group) && addresses.length + routes.length > 0);
}

/** The gateway in another segment: an instance of its own there, which follows the VIPs' one. */
function gatewayInstances(role: Role, group: Group): ViewOf<typeof instance>[] {
  const { director, gateway } = group;
  if (gateway === null || gateway.virtualRouterId === null) return [];
  const there = instanceView(role, { ...group, director: { ...director, segment: gateway.segment }, services: [], virtualRouterId: gateway.virtualRouterId });
  return [{ ...there, name: gatewayName(director), advertised: advertised(gateway.virtualRouterId, 255), vips: [`${gateway.address}/32`], further: [], routes: [] }];
}

function instanceView(role: Role, group: Group): ViewOf<typeof instance> {
  const { host, topology } = role;
  const { director, virtualRouterId, services } = group;
  const own = ownAddress(role, group);
  const { vrrp: options } = director;
  const peers = Object.keys(director.hosts).filter((name) => name !== host.name).sort(ordinal)
    .flatMap((name) => topology.hosts[name]?.addresses[director.segment]?.address ?? []);
  return {
    name: isOwnGroup(group) ? director.name : `${director.name}.${group.master}`,
    preempt: options.preempt,
    preemptDelay: unlessZero(options.preemptDelaySeconds),
    interface: own.interface,
    virtualRouterId,
    priority: own.priority,
    advertIntervalSeconds: options.advertIntervalSeconds,
    unicast: peers.length === 0 ? null : { source: own.address, peers },
    interfaces: referencesTo(options.track.interfaces),
    scripts: referencesTo(options.track.scripts),
    files: referencesTo(options.track.files),
    processes: referencesTo(options.track.processes),
    sessions: referencesTo(options.track.bfd),
    advertised: advertised(virtualRouterId),
    vips: [...new Set([...vipsOf(services), ...sourcesOf(group, topology), ...(group.gateway?.virtualRouterId === null ? [group.gateway.address] : [])])].map((vip) => `${vip}/32`),
    further: (isOwnGroup(group) ? options.addresses : []).map((each) => `${each}/32`),
    schedule: isTwoBox(topology, director.name) ? PATHS.schedule : null,
    routes: (isOwnGroup(group) ? options.routes : []).map(({ to, via }) => ({ to, via })),
  };
}

function ownAddress({ host }: Role, { director, priorities }: Group): { readonly address: string; readonly interface: string; readonly priority: number } {
  const own = host.addresses[director.segment];
  const priority = priorities[host.name];
  if (own === undefined || priority === undefined) throw new Error(`host "${host.name}" has no address in the segment of director "${director.name}": check before rendering`);
  return { address: own.address, interface: own.interface, priority };
}

/** Values with their names, sorted. */
const named = <T>(record: Readonly<Record<string, T>>): readonly (T & { readonly name: string })[] =>
  byName(Object.fromEntries(Object.entries(record).map(([name, value]) => [name, { ...value, name }])));

/** keepalived reads a weight of 0 as what it takes by itself, save for files, whose own is 1. */
const referencesTo = (record: Readonly<Record<string, Weighted>>) =>
  named(record).map(({ name, weight }) => ({ name, weight: ` weight ${weight}` }));
