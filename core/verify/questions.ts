/**
 * What each host is asked: the arguments of templates/scripts/probe.sh, as data.
 */
import type { Manager } from "../model/terms";
import type { Topology } from "../model/topology";
import type { Expectations } from "./expectations";

export interface HostQuestions {
  /** Paths below /proc/sys. */
  readonly sysctls: readonly string[];
  readonly units: readonly string[];
  /** Whether its packet filter is asked for our table. */
  readonly filter: boolean;
  /** Numbers of routing tables. */
  readonly tables: readonly number[];
  /** Who-has, with the host's own address as the sender's. */
  readonly arp: readonly { readonly interface: string; readonly sender: string; readonly address: string }[];
}

/** Keyed by host. */
export function questions(topology: Topology, expected: Expectations): Readonly<Record<string, HostQuestions>> {
  const filtering = new Set(expected.directors.filter(({ services }) => services.some(({ translatesSource, markRule }) => translatesSource || markRule !== null)).flatMap(({ hosts }) => hosts));
  return Object.fromEntries(expected.hosts.map(({ name, returnPaths, heldVips }) => {
    const addresses = Object.values(topology.hosts[name]?.addresses ?? {});
    return [name, {
      sysctls: [IP_FORWARD, ...(filtering.has(name) ? [CONNTRACK] : []), ...expected.directors.filter(({ hosts }) => hosts.includes(name)).flatMap(({ sloppyTcp, twoBox }) => [...(sloppyTcp ? [SLOPPY_TCP] : []), ...(twoBox ? [BACKUP_ONLY] : [])]), ...["all", ...addresses.map((address) => address.interface)].flatMap(arpSysctls), ...filtered(heldVips).map(rpFilter)],
      units: [...new Set(expected.directors.filter(({ hosts }) => hosts.includes(name)).flatMap(({ manager }) => UNITS[manager] ?? []))],
      filter: filtering.has(name),
      tables: returnPaths.map(({ table }) => table),
      arp: expected.vips.filter(({ address }) => isIpv4(address)).flatMap((vip) => addresses
        .filter(({ segment, address }) => segment === vip.segment && isIpv4(address))
        .map((own) => ({ interface: own.interface, sender: own.address, address: vip.address }))),
    }];
  }));
}

/** The unit of a manager that runs all the time. */
export const UNITS: Readonly<Partial<Record<Manager, string>>> = { keepalived: "keepalived.service", ldirectord: "lvs-ldirectord.service" };
export const IP_FORWARD = "net/ipv4/ip_forward";
export const CONNTRACK = "net/ipv4/vs/conntrack";
export const BACKUP_ONLY = "net/ipv4/vs/backup_only";
export const SLOPPY_TCP = "net/ipv4/vs/sloppy_tcp";
/** Ours in the packet filter, of the family inet. */
export const FILTER_TABLE = "lvs";

export const rpFilter = (device: string): string => `net/ipv4/conf/${device}/rp_filter`;

/** The devices of tunnels, with `all`. */
function filtered(heldVips: Expectations["hosts"][number]["heldVips"]): string[] {
  const devices = [...new Set(heldVips.map(({ device }) => device).filter((device) => device !== "lo"))];
  return devices.length === 0 ? [] : ["all", ...devices];
}

export function arpSysctls(device: string): [ignore: string, announce: string] {
  return [`net/ipv4/conf/${device}/arp_ignore`, `net/ipv4/conf/${device}/arp_announce`];
}

/** ARP is IPv4's; neighbour discovery of IPv6 is not asked. */
export function isIpv4(address: string): boolean {
  return !address.includes(":");
}

/**
 * The probe's arguments. Each word is checked against a grammar, because they pass through a login shell.
 *
 * @throws Error when a word has a character that a shell could read as its own
 */
export function probeArguments(asked: HostQuestions): string[] {
  const words = [
    ...asked.sysctls.flatMap((key) => ["sysctl", key]),
    ...asked.units.flatMap((unit) => ["unit", unit]),
    ...(asked.filter ? ["nft", FILTER_TABLE] : []),
    ...asked.tables.flatMap((table) => ["table", String(table)]),
    ...asked.arp.flatMap(({ interface: device, sender, address }) => ["arp", device, sender, address]),
  ];
  const odd = words.find((word) => !/^[A-Za-z0-9_.:/@-]+$/.test(word));
  if (odd !== undefined) throw new Error(`cannot pass ${JSON.stringify(odd)} to a host's shell`);
  return words;
}
