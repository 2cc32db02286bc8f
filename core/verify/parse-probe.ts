/**
 * Reads what templates/scripts/probe.sh printed. A host is not trusted to print well: a line that does not match is passed
 * over, and output that has no end is an unreachable host.
 */
import { FILTER_TABLE } from "./questions";
import type { ArpAnswer, BoundAddress, HostObservation, IpvsDestination, IpvsService, IpvsTable, Link, Listener, SyncDaemon } from "./observations";

/** @param output the standard output of one run */
export function parseProbe(output: string): HostObservation {
  const lines = output.split("\n").map(labelled);
  if (lines[0]?.label !== "probe" || !lines.some(({ label, rest }) => label === "end" && rest === "")) {
    return { reachable: false, reason: "the probe did not run to its end" };
  }
  const of = (label: string): string[] => lines.filter((line) => line.label === label).map(({ rest }) => rest);
  const pairs = (label: string): [string, string][] => of(label).map((rest) => {
    const line = labelled(rest);
    return [line.label, line.rest];
  });
  const unable = of("arp-unable")[0];
  return {
    reachable: true,
    platform: printable(of("os")[0] ?? ""),
    links: of("link").flatMap(parseLink),
    addresses: of("addr").flatMap(parseAddress),
    sysctls: Object.fromEntries(pairs("sysctl").map(([key, value]) => [key, value === "" ? null : printable(value)])),
    units: Object.fromEntries(pairs("unit").map(([name, state]) => [name, printable(state)])),
    listeners: [...of("listen-tcp").flatMap((rest) => parseListener("tcp", rest)), ...of("listen-udp").flatMap((rest) => parseListener("udp", rest))],
    ipvs: parseIpvs({ saved: of("ipvs"), bounds: of("ipvs-threshold"), timeouts: of("ipvs-timeouts")[0] ?? "", daemons: of("ipvs-daemon") }, of("ipvs-error")[0], of("ipvs-absent").length > 0),
    filter: pairs("nft").filter(([table]) => table === FILTER_TABLE).map(([, rule]) => rule.trim()).filter((rule) => rule !== ""),
    rules: of("rule").map(printable),
    tables: byKey(pairs("table")),
    arp: unable === undefined
      ? { kind: "asked", answers: parseArp(of("arp-asked"), pairs("arp"), pairs("arp-error")) }
      : { kind: "unable", reason: printable(unable) },
  };
}

function byKey(pairs: readonly [string, string][]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [key, value] of pairs) found[key] = [...(found[key] ?? []), printable(value)];
  return found;
}

/** Takes control characters out, and bounds the length: what a host prints ends on a terminal. */
export function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, " ").trim().slice(0, 300);
}

function labelled(line: string): { label: string; rest: string } {
  const space = line.indexOf(" ");
  return space === -1 ? { label: line, rest: "" } : { label: line.slice(0, space), rest: line.slice(space + 1) };
}

/** `2: eth0@if5: <BROADCAST,UP> … link/ether 52:54:00:12:34:56 brd …` */
function parseLink(rest: string): Link[] {
  const match = /^\d+: ([^:@\s]+)(?:@[^:\s]+)?: .*link\/ether ([0-9a-f:]{17})\b/i.exec(rest);
  return match ? [{ interface: match[1] as string, mac: (match[2] as string).toLowerCase() }] : [];
}

/** `2: eth0    inet 10.77.0.11/24 brd …` */
function parseAddress(rest: string): BoundAddress[] {
  const match = /^\d+: (\S+)\s+inet6? ([0-9a-f.:]+)(?: peer \S+)?\/(\d+) .*?\bscope (\w+)/i.exec(rest);
  return match ? [{ interface: match[1] as string, address: match[2] as string, prefixLength: Number(match[3]), scope: match[4] as string }] : [];
}

/** `LISTEN 0 511 0.0.0.0:80 0.0.0.0:*` */
function parseListener(protocol: "tcp" | "udp", rest: string): Listener[] {
  const local = rest.trim().split(/\s+/)[3] ?? "";
  const match = /^\[?([^\]%]*)\]?(?:%[^:\]]+)?\]?:(\d+)$/.exec(local);
  return match ? [{ protocol, address: match[1] as string, port: Number(match[2]) }] : [];
}

const METHODS: Readonly<Record<string, IpvsDestination["method"]>> = { "-g": "dr", "-i": "tun", "-m": "nat" };
const PROTOCOLS: Readonly<Record<string, IpvsService["protocol"]>> = { "-t": "tcp", "-u": "udp", "--sctp-service": "sctp" };

/** As `ipvsadm -L` names them. */
const LISTED: Readonly<Record<string, string>> = { TCP: "-t", UDP: "-u", SCTP: "--sctp-service", FWM: "-f" };

/** `-A -t 10.77.0.100:80 -s wlc` and `-a -t 10.77.0.100:80 -r 10.77.0.21:80 -g -w 1` */
function parseIpvs({ saved, bounds, timeouts, daemons }: { saved: readonly string[]; bounds: readonly string[]; timeouts: string; daemons: readonly string[] }, error: string | undefined, absent: boolean): IpvsTable {
  if (absent) return { kind: "absent" };
  if (error !== undefined) return { kind: "unreadable", reason: printable(error) };
  const thresholds = parseThresholds(bounds);
  const services = new Map<string, IpvsService & { destinations: IpvsDestination[] }>();
  for (const words of saved.map((line) => line.trim().split(/\s+/))) {
    const at = serviceAt(words);
    if (at === null) continue;
    const key = `${words[1]} ${words[2]}`;
    if (words[0] === "-A") {
      services.set(key, { ...at, scheduler: printable(words.slice(words.indexOf("-s") + 1).join(" ")), destinations: [] });
    } else if (words[0] === "-a") {
      const to = endpoint(after(words, "-r"));
      const method = words.map((word) => METHODS[word]).find((known) => known !== undefined);
      if (to !== null && method !== undefined) services.get(key)?.destinations.push({ ...to, method, weight: Number(after(words, "-w") ?? "1"), thresholds: thresholds.get(`${key} ${after(words, "-r")}`) ?? null });
    }
  }
  return { kind: "table", services: [...services.values()], timeouts: printable(timeouts), daemons: daemons.flatMap(parseDaemon) };
}

/** `master sync daemon (mcast=eth0, syncid=51, maxlen=1472, group=224.0.0.81, port=8848, ttl=1)` */
function parseDaemon(line: string): SyncDaemon[] {
  const match = /^(master|backup) sync daemon \(mcast=([^,]+), syncid=(\d+)/.exec(line);
  return match === null ? [] : [{ role: match[1] as SyncDaemon["role"], interface: printable(match[2] as string), id: Number(match[3]) }];
}

/** `TCP  10.77.0.100:80 wlc`, and under it `  -> 10.77.0.21:80  1000  800  0  0`: what ipvsadm does not save. */
function parseThresholds(lines: readonly string[]): Map<string, { upper: number; lower: number }> {
  const found = new Map<string, { upper: number; lower: number }>();
  let service = "";
  for (const words of lines.map((line) => line.trim().split(/\s+/))) {
    const option = LISTED[words[0] ?? ""];
    const [upper, lower] = [Number(words[2]), Number(words[3])];
    if (option !== undefined) service = `${option} ${words[1]}`;
    else if (words[0] === "->" && upper + lower > 0) found.set(`${service} ${words[1]}`, { upper, lower });
  }
  return found;
}

/** `-t 10.77.0.100:80` or `-f 4096`; a service by its mark has no address. */
function serviceAt(words: readonly string[]): Pick<IpvsService, "mark" | "protocol" | "address" | "port"> | null {
  if (words[1] === "-f" && /^\d+$/.test(words[2] ?? "")) return { mark: Number(words[2]), protocol: "tcp", address: "0.0.0.0", port: 0 };
  const protocol = PROTOCOLS[words[1] ?? ""];
  const at = endpoint(words[2]);
  return protocol === undefined || at === null ? null : { mark: null, protocol, ...at };
}

function after(words: readonly string[], option: string): string | undefined {
  const index = words.indexOf(option);
  return index === -1 ? undefined : words[index + 1];
}

/** `10.77.0.100:80` or `[2001:db8::1]:80` */
function endpoint(text: string | undefined): { address: string; port: number } | null {
  const match = /^\[?([0-9a-f.:]+?)\]?:(\d+)$/i.exec(text ?? "");
  return match ? { address: match[1] as string, port: Number(match[2]) } : null;
}

function parseArp(asked: readonly string[], answers: readonly [string, string][], errors: readonly [string, string][]): ArpAnswer[] {
  const heard = asked.map((address): ArpAnswer => ({
    address,
    macs: [...new Set(answers.filter(([from]) => from === address).map(([, mac]) => mac.toLowerCase()))].sort(),
    error: null,
  }));
  return [...heard, ...errors.map(([address, error]): ArpAnswer => ({ address, macs: [], error: printable(error) }))];
}
