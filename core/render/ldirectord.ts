/** ldirectord.cf: the table of a director that ldirectord fills and checks. @see ldirectord(8) */
import type { Check } from "../model/topology";
import { address, declaredName, filePath, hostHeader, keyword, urlPath } from "./leaf";
import { marker, markerOf } from "./marker";
import { PATHS } from "./paths";
import { byName, ordinal, type Role, type Served } from "./roles";
import { list, number, optional, record, text, type ViewOf } from "./shape";

const virtualServer = record({
  name: text(declaredName),
  address: text(address),
  port: number,
  method: text(keyword),
  realServers: list(record({ host: text(declaredName), address: text(address), port: number, weight: number })),
  sorryServer: optional(record({ address: text(address), port: number })),
  protocol: text(keyword),
  scheduler: text(keyword),
  persistence: optional(record({ timeoutSeconds: number, netmask: text(address) })),
  checkType: text(keyword),
  checked: optional(record({ intervalSeconds: number, timeoutSeconds: number, failures: number })),
  checkPort: list(number),
  service: optional(text(keyword)),
  request: optional(text(urlPath)),
  host: optional(text(hostHeader)),
});

export const ldirectordCf = {
  name: "ldirectord/ldirectord.cf.hbs",
  view: record({ marker, quiescent: text(keyword), maintenance: text(filePath), virtualServers: list(virtualServer) }),
} as const;
export const ldirectordUnit = { name: "systemd/lvs-ldirectord.service.hbs", view: record({ marker, configuration: text(filePath), state: text(declaredName) }) } as const;

const METHODS = { dr: "gate", tun: "ipip", nat: "masq", fullnat: "masq" } as const;

export function ldirectordView(role: Role): ViewOf<typeof ldirectordCf.view> {
  const own = role.directs.filter(({ director }) => director.manager === "ldirectord");
  return {
    marker: markerOf(role),
    quiescent: own.every(({ director }) => director.ldirectord.quiescent) ? "yes" : "no",
    maintenance: PATHS.maintenance,
    virtualServers: own.flatMap(({ services }) => services).map(virtualServerView).sort((a, b) => ordinal(a.name, b.name)),
  };
}

export function ldirectordUnitView(role: Role): ViewOf<typeof ldirectordUnit.view> {
  return { marker: markerOf(role), configuration: PATHS.ldirectordCf, state: PATHS.maintenance.split("/").at(-1) ?? "" };
}

function virtualServerView({ service, vip }: Served): ViewOf<typeof virtualServer> {
  const { persistence, sorryServer } = service;
  return {
    name: service.name,
    address: vip,
    port: service.port,
    method: METHODS[service.forwarding],
    realServers: byName(service.realServers).map(({ host, address: at, port, weight }) => ({ host, address: at, port, weight })),
    sorryServer: sorryServer === null ? null : { address: sorryServer.address, port: sorryServer.port },
    protocol: service.protocol,
    scheduler: service.scheduler,
    persistence: persistence === null ? null : { timeoutSeconds: persistence.timeoutSeconds, netmask: persistence.netmask },
    ...checkView(service.check),
  };
}

type CheckView = Pick<ViewOf<typeof virtualServer>, "checkType" | "checked" | "checkPort" | "service" | "request" | "host">;

/** A failure counts after `retries` more: ldirectord tries again at its next interval, not in between. */
function checkView(check: Check): CheckView {
  const plain = { checkPort: [], service: null, request: null, host: null };
  switch (check.kind) {
    case "none": return { ...plain, checkType: "on", checked: null };
    case "ping": return { ...plain, checkType: "ping", checked: timing(check) };
    case "tcp": return { ...plain, checkType: "connect", checked: timing(check), checkPort: portOf(check) };
    case "smtp": return { ...plain, checkType: "negotiate", service: "smtp", checked: timing(check), checkPort: portOf(check) };
    case "http": case "https": return { checkType: "negotiate", service: check.kind, request: check.path, host: check.host, checked: timing(check), checkPort: portOf(check) };
    default: throw new Error(`ldirectord has no ${check.kind} check: check before rendering`);
  }
}

const portOf = ({ port }: { readonly port: number | null }): number[] => (port === null ? [] : [port]);
const timing = ({ intervalSeconds, timeoutSeconds, retries }: { readonly intervalSeconds: number; readonly timeoutSeconds: number; readonly retries: number }) =>
  ({ intervalSeconds, timeoutSeconds, failures: retries + 1 });
