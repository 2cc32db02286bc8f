/**
 * Random valid topologies, as a person would write them: long and short forms, defaults left out or written, keys in any
 * order.
 */
import fc from "fast-check";
import { sanitise } from "../../core/model/names";
import { SCHEDULERS, SCHEDULER_FLAGS } from "../../core/model/terms";
import type { AddressesSpec, CheckSpec, DirectorSpec, HostSpec, RealServerSpec, ServiceSpec, SshSpec, TopologySpec, VipSpec } from "../../core/model/spec";
import type { VrrpSpec } from "../../core/model/vrrp";

/** The next random number, from 0 up to and without 1. */
type Draw = () => number;

/**
 * A topology that has no issue, made of one random number. (fast-check's own `gen` remembers every argument that it was
 * ever given, which takes seconds for a topology.)
 */
export function validTopology(): fc.Arbitrary<TopologySpec> {
  return fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((seed) => build(numbers(seed)));
}

/** Mulberry32: 32 bits of state, good enough to vary topologies. */
function numbers(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function build(draw: Draw): TopologySpec {
  const segments = names(draw, between(draw, 1, 3));
  const net = (segment: string): string => `10.${70 + segments.indexOf(segment)}.0`;
  const main = segments[0] as string;
  const directorNames = names(draw, between(draw, 1, 2));
  const forDirectors = directorNames.length * 2;
  const hostNames = names(draw, forDirectors + between(draw, 1, 5));
  const isLab = chance(draw);
  const hosts = Object.fromEntries(hostNames.map((name, index) => [name, host(draw, segments, (segment) => `${net(segment)}.${11 + index}`, isLab)]));
  const directors = Object.fromEntries(directorNames.map((name, index) => [name, director(draw, hostNames.slice(index * 2, index * 2 + between(draw, 1, 2)), main)]));
  const reals = hostNames.slice(forDirectors);
  const [publicPool, givenPool] = names(draw, 2) as [string, string];
  const serviceNames = names(draw, between(draw, directorNames.length, 8));
  const services = serviceNames.map((name, index) => {
    const edge = directorNames[index % directorNames.length] as string;
    const vip: VipSpec = chance(draw) ? { address: `${net(main)}.${190 + index}` } : { pool: publicPool, ...(chance(draw) ? { name: `vip-${index}` } : {}) };
    return [name, service(draw, edge, (directors[edge] as DirectorSpec).manager === "ipvsadm", vip, index, reals)] as const;
  });
  return {
    name: word(draw, 9),
    ...(chance(draw) ? { description: "made at random" } : {}),
    segments: Object.fromEntries(segments.map((name) => [name, { cidr: `${net(name)}.0/24`, ...(chance(draw) ? { gateway: `${net(name)}.1` } : {}) }])),
    hosts,
    pools: { [publicPool]: { segment: main, ranges: shuffled(draw, [`${net(main)}.120-${net(main)}.139`, `${net(main)}.100`, `${net(main)}.110-${net(main)}.115`]) }, [givenPool]: { segment: main, ranges: [`${net(main)}.190-${net(main)}.199`] } },
    directors,
    services: Object.fromEntries(shuffled(draw, services)),
    ...(isLab ? { lab: { clients: { "a-client": { addresses: { [main]: `${net(main)}.240` } } } } } : {}),
  };
}

function host(draw: Draw, segments: readonly string[], address: (segment: string) => string, isLab: boolean): HostSpec {
  const several = chance(draw);
  const addresses: AddressesSpec = Object.fromEntries(segments.slice(0, several ? 3 : 1).map((segment, index) =>
    [segment, index === 0 && chance(draw) ? address(segment) : { address: address(segment), interface: `eth${index}` }]));
  const ssh: SshSpec = {
    ...(isLab ? {} : chance(draw) ? { hostKey: hostKey(draw) } : { insecureIgnoreHostKey: true }),
    ...(chance(draw) ? { user: "deploy", port: between(draw, 1, 65535) } : {}),
  };
  return { addresses, ...(Object.keys(ssh).length > 0 ? { ssh } : {}), ...(chance(draw) ? { networkManager: oneOf(draw, ["networkd", "ifupdown"]) } : {}) };
}

function hostKey(draw: Draw): string {
  const key = Uint8Array.from({ length: 32 }, () => between(draw, 0, 255));
  const kind = Buffer.from("ssh-ed25519");
  const size = (length: number): Buffer => Buffer.from([0, 0, 0, length]);
  return `ssh-ed25519 ${Buffer.concat([size(kind.length), kind, size(key.length), key]).toString("base64")}`;
}

function director(draw: Draw, hosts: readonly string[], segment: string): DirectorSpec {
  return {
    hosts: chance(draw) ? [...hosts] : Object.fromEntries(hosts.map((name, index) => [name, chance(draw) ? { priority: 100 - index } : {}])),
    segment,
    ...(hosts.length === 1 && chance(draw) ? { manager: "ipvsadm" as const } : {}),
    ...(chance(draw) ? { vrrp: vrrp(draw) } : {}),
    ...(chance(draw) ? { survive: oneOf(draw, ["auto", "none"]) } : {}),
    ...(chance(draw) ? { drainSeconds: between(draw, 0, 3600) } : {}),
    ...(chance(draw) ? { timeouts: { udpSeconds: between(draw, 1, 600) } } : {}),
  };
}

function vrrp(draw: Draw): VrrpSpec {
  const preempt = chance(draw);
  return {
    advertIntervalSeconds: between(draw, 1, 4000) / 100, preempt,
    ...(preempt ? { preemptDelaySeconds: between(draw, 0, 1000) / 10 } : {}),
    ...(chance(draw) ? { startDelaySeconds: between(draw, 0, 100) / 10, garp: { repeat: between(draw, 1, 9), intervalSeconds: between(draw, 0, 10) / 1000 } } : {}),
  };
}

function service(draw: Draw, edge: string, unchecked: boolean, vip: VipSpec, index: number, reals: readonly string[]): ServiceSpec {
  const protocol = oneOf(draw, ["tcp", "udp"]);
  const chosen = shuffled(draw, reals).slice(0, between(draw, 1, reals.length));
  const forwarding = oneOf(draw, ["dr", "fullnat", "tun"] as const);
  const weigh = (first: boolean): RealServerSpec => ({
    ...(chance(draw) ? { weight: between(draw, first ? 1 : 0, 65535) } : {}),
    ...(chance(draw) ? { thresholds: { upper: between(draw, 10, 20) } } : {}),
    ...(forwarding === "tun" && !first && chance(draw) ? { forwarding: oneOf(draw, ["dr", "tun"] as const) } : {}),
    ...(forwarding === "fullnat" && chance(draw) ? { port: between(draw, 1, 65535) } : {}),
  });
  const scheduler = oneOf(draw, SCHEDULERS.filter((one) => one !== "twos"));
  const flags = SCHEDULER_FLAGS.filter((flag) => flag.startsWith(`${scheduler}-`));
  return {
    director: edge, vip, ...(forwarding === "tun" ? { forwarding, tunnel: { mtuPlan: "fragment" as const } } : { forwarding }),
    ...(forwarding === "dr" && chance(draw) ? { ports: [`${1000 * (index + 1)}-${1000 * (index + 1) + between(draw, 1, 99)}`, 80 + index] } : { port: 80 + index }),
    ...(protocol === "udp" ? { protocol } : {}),
    ...(chance(draw) ? { scheduler, ...(flags.length > 0 ? { schedulerFlags: shuffled(draw, flags) } : {}) } : {}),
    ...(protocol === "udp" && forwarding === "dr" ? { ops: chance(draw) } : {}),
    ...(chance(draw) ? { persistence: oneOf(draw, [null, {}, { timeoutSeconds: between(draw, 1, 9999), netmask: "255.255.128.0" }]) } : {}),
    ...(chance(draw) ? { thresholds: { upper: 7, lower: between(draw, 1, 7) } } : {}),
    ...(unchecked ? {} : { quorum: { upScript: "/bin/true" } }),
    realServers: Object.fromEntries(chosen.map((name, place) => [name, weigh(place === 0)])),
    ...(unchecked || chance(draw) ? {} : { check: protocol === "udp" ? datagramCheck(draw) : check(draw) }),
  };
}

function check(draw: Draw): CheckSpec {
  const timing = chance(draw) ? { intervalSeconds: between(draw, 1, 60), retries: between(draw, 0, 5) } : {};
  return oneOf<CheckSpec>(draw, [{ none: {} }, { tcp: timing }, { http: { path: "/healthz", ...timing } }, { https: { path: "/a?b=c&d=%20", status: 204, host: "shop.example.com", ...timing } }]);
}

function datagramCheck(draw: Draw): CheckSpec {
  return oneOf<CheckSpec>(draw, [{ none: null }, { dns: null }, { dns: { name: "example.com", type: "A", retries: 0 } }, { udp: { payload: "00ff00", reply: "any" } }, { ping: {} }, { file: { path: "/run/lvs" } }, { misc: { command: "/bin/true -q" } }, { bfd: null }]);
}

/** Distinct names, with every separator that the grammar allows, that stay distinct as file names. */
function names(draw: Draw, count: number): string[] {
  const found = new Map<string, string>();
  while (found.size < count) {
    const name = chance(draw) ? word(draw, 6) : `${word(draw, 6)}${oneOf(draw, [".", "_", "-"])}${word(draw, 4)}`;
    if (!found.has(sanitise(name))) found.set(sanitise(name), name);
  }
  return [...found.values()];
}

function word(draw: Draw, longest: number): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const more = Array.from({ length: between(draw, 0, longest - 1) }, () => oneOf(draw, [...letters, ..."0123456789"]));
  return oneOf(draw, [...letters]) + more.join("");
}

function oneOf<T>(draw: Draw, values: readonly T[]): T {
  return values[Math.floor(draw() * values.length)] as T;
}

function between(draw: Draw, min: number, max: number): number {
  return min + Math.floor(draw() * (max - min + 1));
}

function chance(draw: Draw): boolean {
  return draw() < 0.5;
}

function shuffled<T>(draw: Draw, values: readonly T[]): T[] {
  return values.map((value) => [draw(), value] as const).sort(([a], [b]) => a - b).map(([, value]) => value);
}
