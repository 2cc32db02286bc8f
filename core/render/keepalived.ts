/** keepalived.conf of a director: VRRP instances, virtual servers and their checks. @see keepalived.conf(5) */
import type { RealServer, Service } from "../model/topology";
import { formatRange } from "../model/ports";
import { asksVirtualIp, checkSource, vipPathKey } from "../model/vip-paths";
import { survivalNeeds, survivalOf, type Survival } from "../network";
import { checker, checkerOf, intervalOf, watched, watchedView, type ClientsWay } from "./checkers";
import { address, commentText, declaredName, filePath, interfaceName, keyword, pathKey, portList, schedulerFlag } from "./leaf";
import { marker, markerOf } from "./marker";
import { byName, ordinal, type Role, type Served } from "./roles";
import { flag, list, number, optional, record, text, type ViewOf } from "./shape";
import { PATH_SCHEDULER, timeoutsOf } from "./virtual-servers";
import { vrrp, vrrpView } from "./vrrp";

const virtualServer = record({
  name: text(declaredName),
  survival: text(commentText),
  /** Either of the two: a protocol beside a mark would be dropped with a warning. */
  at: optional(record({ address: text(address), port: number, protocol: text(keyword) })),
  marked: optional(record({ mark: number, address: text(address), protocol: text(keyword), ports: text(portList) })),
  scheduler: text(keyword),
  schedulerFlags: list(text(schedulerFlag)),
  method: text(keyword),
  ops: flag,
  persistence: optional(record({ timeoutSeconds: number, netmask: optional(text(address)), engine: optional(text(keyword)) })),
  alpha: flag,
  omega: flag,
  quorum: optional(record({ weight: number, hysteresis: number })),
  quorumUp: optional(text(filePath)),
  quorumDown: optional(text(filePath)),
  checked: optional(record({ intervalSeconds: number })),
  sorryServer: optional(record({ address: text(address), port: list(number) })),
  realServers: list(record({ host: text(declaredName), address: text(address), port: list(number), method: optional(text(keyword)), weight: number, thresholds: optional(record({ upper: number, lower: number })), checker: optional(checker) })),
});

export const keepalivedConf = {
  name: "keepalived/keepalived.conf.hbs",
  view: record({
    marker, host: text(declaredName),
    timeouts: optional(record({ tcpSeconds: number, tcpFinSeconds: number, udpSeconds: number })),
    sync: optional(record({ interface: text(interfaceName), id: number })),
    vrrp, watched,
    paths: list(record({ key: text(pathKey), mark: number, scheduler: text(keyword), method: text(keyword), address: text(address) })),
    virtualServers: list(virtualServer),
  }),
} as const;

type VirtualServerView = ViewOf<typeof virtualServer>;

/** What keepalived.conf of this host says. */
export function keepalivedView(role: Role): ViewOf<typeof keepalivedConf.view> {
  const survival = new Map(survivalOf(role.topology).map((one) => [one.service, one]));
  const ways = waysOf(role);
  return {
    marker: markerOf(role),
    host: role.host.name,
    timeouts: timeoutsOf(role),
    sync: syncView(role),
    vrrp: vrrpView(role),
    watched: watchedView(role),
    paths: role.paths.map(({ key, mark, address, forwarding }) => ({ key, mark, scheduler: PATH_SCHEDULER, method: METHODS[forwarding], address })),
    virtualServers: role.directs.flatMap(({ services }) => services).map((served) => virtualServerView(ways, served, survival.get(served.service.name)!)).sort((a, b) => ordinal(a.name, b.name)),
  };
}

const METHODS = { dr: "DR", tun: "TUN", nat: "NAT", fullnat: "NAT" } as const;

/**
 * Both daemons for as long as keepalived runs: with an instance's name they are stopped and started at each transition, which once hung
 * the VRRP process with the VIP still bound (decision 0011).
 */
function syncView({ topology, host, directs }: Role): ViewOf<typeof keepalivedConf.view>["sync"] {
  const group = directs.find(({ director }) => survivalNeeds(topology, director.name).sync);
  const own = group === undefined ? undefined : host.addresses[group.director.segment];
  return group === undefined || own === undefined ? null : { interface: own.interface, id: group.syncId };
}

function virtualServerView(ways: Ways, { service, vip, mark }: Served, { means, why }: Survival): VirtualServerView {
  // Packets that a mark names keep their port.
  const portOf = (port: number): readonly number[] => (mark === null ? [port] : []);
  return {
    name: service.name,
    survival: `${means}: ${why}`,
    at: mark === null ? { address: vip, port: service.port, protocol: service.protocol.toUpperCase() } : null,
    marked: mark === null ? null : { mark, address: vip, protocol: service.protocol, ports: service.ports.map(formatRange).join(", ") },
    scheduler: service.scheduler,
    schedulerFlags: service.schedulerFlags,
    method: METHODS[service.forwarding],
    ...optionsView(service),
    checked: intervalOf(service),
    sorryServer: service.sorryServer === null ? null : { address: service.sorryServer.address, port: portOf(service.sorryServer.port) },
    realServers: byName(service.realServers).map((real) => ({ host: real.host, address: real.address, port: portOf(real.port), method: real.forwarding === null ? null : METHODS[real.forwarding], weight: real.weight, thresholds: real.thresholds, checker: checkerOf(service, real, ways(service, real, vip)) })),
  };
}

type Ways = (service: Service, real: RealServer, vip: string) => ClientsWay | null;

/** Finds the way of a check to a real server by its key: a director may have thousands. */
function waysOf({ topology, host, paths }: Role): Ways {
  const ways = new Map(paths.map(({ key, director, mark }) => [key, { source: checkSource(topology, host.name, director), mark }]));
  return (service, real, vip) => {
    const way = asksVirtualIp(service) ? ways.get(vipPathKey(service, real)) : undefined;
    return way === undefined || way.source === null ? null : { vip, source: way.source.address, mark: way.mark };
  };
}

/** What keepalived does by default is not written: only the wish for something else is a line. */
function optionsView({ ops, persistence, alpha, omega, quorum }: Service): Pick<VirtualServerView, "ops" | "persistence" | "alpha" | "omega" | "quorum" | "quorumUp" | "quorumDown"> {
  const { weight, hysteresis, upScript, downScript } = quorum;
  return {
    ops, alpha, omega,
    persistence: persistence === null ? null : { timeoutSeconds: persistence.timeoutSeconds, netmask: persistence.netmask === "255.255.255.255" ? null : persistence.netmask, engine: persistence.engine },
    quorum: weight === 1 && hysteresis === 0 ? null : { weight, hysteresis },
    quorumUp: upScript, quorumDown: downScript,
  };
}
