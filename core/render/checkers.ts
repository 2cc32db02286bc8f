/** Health checks in keepalived.conf: the block of each real server, and the sessions and files that blocks refer to. @see keepalived.conf(5) */
import type { Check, RealServer, Service } from "../model/topology";
import { address, checkerName, checkerValue, filePath, hostHeader, keyword, urlPath } from "./leaf";
import { byName, ordinal, type Role } from "./roles";
import { list, number, optional, record, text, type ViewOf } from "./shape";

export const checker = record({
  keyword: text(keyword),
  settings: list(record({ key: text(keyword), value: text(checkerValue) })),
  /** Words without a value. */
  flags: list(text(keyword)),
  url: optional(record({ path: text(urlPath), host: optional(text(hostHeader)), status: number })),
});

/** What keepalived watches for blocks that name it. */
export const watched = record({
  sessions: list(record({ name: text(checkerName), neighbor: text(address), source: text(address), intervalMilliseconds: number, multiplier: number })),
  files: list(record({ name: text(checkerName), path: text(filePath) })),
});

type Checker = ViewOf<typeof checker>;
type Setting = Checker["settings"][number];

/** The way of the clients: to the virtual IP, with the mark that leads to one real server, from the director's own address. */
export interface ClientsWay { readonly vip: string; readonly source: string; readonly mark: number }

/** The block of one real server; null where it is always taken to be up. */
export function checkerOf(service: Service, real: RealServer, way: ClientsWay | null): Checker | null {
  const { check } = service;
  const asking = (own: Extract<Check, { port: number | null }>): readonly Setting[] => [...directed(way), set("connect_port", own.port ?? real.port), ...tries(own)];
  const block = (name: string, settings: readonly Setting[], more: Partial<Checker> = {}): Checker => ({ keyword: name, settings, flags: [], url: null, ...more });
  switch (check.kind) {
    case "tcp": return block("TCP_CHECK", asking(check));
    case "http": case "https": {
      const { path, status, host } = check;
      const secure = check.kind === "https";
      return block(secure ? "SSL_GET" : "HTTP_GET", asking(check), { flags: secure && host !== null ? ["enable_sni"] : [], url: { path, status, host } });
    }
    case "smtp": return block("SMTP_CHECK", [...asking(check), ...(check.heloName === null ? [] : [set("helo_name", check.heloName)])]);
    case "dns": return block("DNS_CHECK", [...asking(check), set("type", check.type), set("name", check.name)]);
    case "ping": return block("PING_CHECK", tries(check));
    case "udp": return block("UDP_CHECK", [
      ...asking(check),
      ...(check.payload === null ? [] : [set("payload", check.payload)]),
      ...(check.reply === null || check.reply === "any" ? [] : [set("require_reply", check.reply)]),
    ], { flags: check.reply === "any" ? ["require_reply"] : [] });
    case "misc": return block("MISC_CHECK", [set("misc_path", `"${check.command} ${real.address} ${real.port}"`), set("misc_timeout", check.timeoutSeconds), set("retry", check.retries), set("delay_before_retry", check.retryDelaySeconds)]);
    // A weight of 0: any number but 0 in the file is a failure.
    case "file": return block("FILE_CHECK", [set("track_file", fileName(service, real)), set("weight", 0)]);
    case "bfd": return block("BFD_CHECK", [set("name", sessionName(real))]);
    case "none": case "unknown": return null;
  }
}

const set = (key: string, value: string | number): Setting => ({ key, value: String(value) });

/** `retry 0` is accepted here, and refused on the level of the virtual server. */
const tries = (check: Extract<Check, { retries: number }>): readonly Setting[] =>
  [set("connect_timeout", check.timeoutSeconds), set("retry", check.retries), set("delay_before_retry", check.retryDelaySeconds)];

const directed = (way: ClientsWay | null): readonly Setting[] => (way === null ? [] : [set("connect_ip", way.vip), set("bindto", way.source), set("fwmark", way.mark)]);

/** Capital letters keep these names apart from those that a person gives. */
const sessionName = (real: RealServer): string => `BFD-${real.address}`;
const fileName = (service: Service, real: RealServer): string => `FILE-${service.name}-${real.host}`;

/** Seconds between two checks; null where the check is told of a change. */
export function intervalOf({ check }: Service): { intervalSeconds: number } | null {
  return "intervalSeconds" in check ? { intervalSeconds: check.intervalSeconds } : null;
}

export function watchedView({ host, directs }: Role): ViewOf<typeof watched> {
  const served = directs.flatMap(({ services }) => services.map(({ service }) => service));
  const reals = served.flatMap((service) => byName(service.realServers).map((real) => ({ service, real, check: service.check })));
  const sessions = new Map(reals.flatMap(({ real, check }) => (check.kind !== "bfd" ? [] : [[sessionName(real), {
    name: sessionName(real), neighbor: real.address, source: host.addresses[real.segment]?.address ?? "", intervalMilliseconds: check.intervalMilliseconds, multiplier: check.multiplier,
  }]])));
  return {
    sessions: [...sessions.values()].sort((a, b) => ordinal(a.name, b.name)),
    files: reals.flatMap(({ service, real, check }) => (check.kind === "file" ? [{ name: fileName(service, real), path: `${check.path}-${real.host}` }] : [])),
  };
}
