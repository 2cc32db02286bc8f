/** keepalived.conf of a director: VRRP instances, virtual servers and their checks. @see keepalived.conf(5) */
import type { Check } from "../model/topology";
import { address, declaredName, hostHeader, interfaceName, keyword, prefix, urlPath } from "./leaf";
import { marker, markerOf } from "./marker";
import { byName, ordinal, vipsOf, type Group, type Role, type Served } from "./roles";
import { flag, list, number, optional, record, text, type ViewOf } from "./shape";

/**
 * The one address that adverts carry, the same for as long as the group lives; VIPs move with it, unannounced.
 *
 * A backup whose list of advertised addresses differs from the master's drops the adverts and becomes master as well
 * (measured with 2.2.7). Directors are changed one after the other, so a VIP in that list could never be added or
 * removed without two masters. 2.2.8 has `no_virtual_ipaddress` for this; before it a list must not be empty. The address
 * is of the reserved part of the link-local range and bound to lo with scope host: nobody asks for it.
 * @see RFC 3927, section 2.1
 */
const advertised = (virtualRouterId: number): string => `169.254.0.${virtualRouterId}/32`;

const instance = record({
  name: text(declaredName),
  preempt: flag,
  interface: text(interfaceName),
  virtualRouterId: number,
  priority: number,
  advertIntervalSeconds: number,
  unicast: optional(record({ source: text(address), peers: list(text(address)) })),
  advertised: text(prefix),
  vips: list(text(prefix)),
});

/** `retry 0` is accepted here, and refused on the level of the virtual server. */
const tries = { port: number, timeoutSeconds: number, retries: number, retryDelaySeconds: number };

const virtualServer = record({
  name: text(declaredName),
  address: text(address),
  port: number,
  protocol: text(keyword),
  scheduler: text(keyword),
  method: text(keyword),
  checked: optional(record({ intervalSeconds: number })),
  tcp: optional(record(tries)),
  web: optional(record({ ...tries, checker: text(keyword), path: text(urlPath), status: number, host: optional(text(hostHeader)), sni: flag })),
  sorryServer: optional(record({ address: text(address), port: number })),
  realServers: list(record({ host: text(declaredName), address: text(address), port: number, weight: number })),
});

export const keepalivedConf = {
  name: "keepalived/keepalived.conf.hbs",
  view: record({ marker, host: text(declaredName), instances: list(instance), virtualServers: list(virtualServer) }),
} as const;

type Instance = ViewOf<typeof instance>;
type VirtualServerView = ViewOf<typeof virtualServer>;

/** What keepalived.conf of this host says. */
export function keepalivedView(role: Role): ViewOf<typeof keepalivedConf.view> {
  return {
    marker: markerOf(role),
    host: role.host.name,
    instances: role.directs.map((group) => instanceView(role, group)),
    virtualServers: role.directs.flatMap(({ services }) => services).map(virtualServerView).sort((a, b) => ordinal(a.name, b.name)),
  };
}

function instanceView({ host, topology }: Role, { director, virtualRouterId, services }: Group): Instance {
  const own = host.addresses[director.segment];
  const self = director.hosts[host.name];
  if (own === undefined || self === undefined) throw new Error(`host "${host.name}" has no address in the segment of director "${director.name}": check before rendering`);
  const peers = Object.keys(director.hosts).filter((name) => name !== host.name).sort(ordinal)
    .flatMap((name) => topology.hosts[name]?.addresses[director.segment]?.address ?? []);
  return {
    name: director.name,
    preempt: director.vrrp.preempt,
    interface: own.interface,
    virtualRouterId,
    priority: self.priority,
    advertIntervalSeconds: director.vrrp.advertIntervalSeconds,
    unicast: peers.length === 0 ? null : { source: own.address, peers },
    advertised: advertised(virtualRouterId),
    vips: vipsOf(services).map((vip) => `${vip}/32`),
  };
}

const METHODS = { dr: "DR", tun: "TUN", nat: "NAT", fullnat: "NAT" } as const;

function virtualServerView({ service, vip }: Served): VirtualServerView {
  return {
    name: service.name,
    address: vip,
    port: service.port,
    protocol: service.protocol.toUpperCase(),
    scheduler: service.scheduler,
    method: METHODS[service.forwarding],
    ...checkView(service.check),
    sorryServer: service.sorryServer === null ? null : { address: service.sorryServer.address, port: service.sorryServer.port },
    realServers: byName(service.realServers).map(({ host, address, port, weight }) => ({ host, address, port, weight })),
  };
}

function checkView(check: Check): Pick<VirtualServerView, "checked" | "tcp" | "web"> {
  if (check.kind === "none") return { checked: null, tcp: null, web: null };
  const { intervalSeconds, port, timeoutSeconds, retries, retryDelaySeconds } = check;
  const checked = { intervalSeconds };
  const tries = { port, timeoutSeconds, retries, retryDelaySeconds };
  if (check.kind === "tcp") return { checked, tcp: tries, web: null };
  const { path, status, host } = check;
  const secure = check.kind === "https";
  return { checked, tcp: null, web: { ...tries, checker: secure ? "SSL_GET" : "HTTP_GET", path, status, host, sni: secure && host !== null } };
}
