/**
 * What must hold on each host and for each VIP, from the model alone: rendering and the hosts' files are not consulted, so
 * that a mistake there is seen too.
 */
import type { Allocation } from "../allocate/allocation";
import { forwardingOf, keepsVip, TUNNELS } from "../model/forwarding";
import type { Forwarding, Manager, PlatformName } from "../model/terms";
import { gatewaySegment } from "../model/gateway";
import type { Service, Topology } from "../model/topology";
import { isGroup } from "../model/ports";
import { markRule } from "../render/nft/marks";
import { vipPaths, type VipPath } from "../model/vip-paths";
import { isTwoBox, survivalNeeds } from "../network";
import { PATH_SCHEDULER } from "../render/virtual-servers";
import { schedulingWords, timeoutsWords } from "../render/ipvs-words";
import { masterOf } from "../model/vrrp-groups";
import { returnPaths, type ReturnPath } from "../network";
import type { IpvsDestination } from "./observations";

export interface Expectations {
  /** Every host of the topology, sorted by name. */
  readonly hosts: readonly ExpectedHost[];
  /** Every VIP once, sorted by address. */
  readonly vips: readonly ExpectedVip[];
  /** Every group of directors, sorted by name. */
  readonly directors: readonly ExpectedDirector[];
}

export interface ExpectedHost {
  readonly name: string;
  readonly platform: PlatformName;
  /** Neither director nor real server: asked as an observer, judged only for what it must not hold. */
  readonly hasRole: boolean;
  /** VIPs that it holds as a real server of dr, on lo, and of tun, on the tunnel's device. */
  readonly heldVips: readonly HeldVip[];
  /** Ways that its answers take, if not its own. */
  readonly returnPaths: readonly ReturnPath[];
  /** Sockets that must take what the director sends. */
  readonly listeners: readonly ExpectedListener[];
}

export interface HeldVip {
  readonly address: string;
  readonly device: string;
  /** Where requests for the VIP could be heard: the interface in the VIP's segment; null where it is in another one. */
  readonly interface: string | null;
}

export interface ExpectedListener {
  readonly service: string;
  readonly protocol: "tcp" | "udp";
  readonly address: string;
  readonly port: number;
}

export interface ExpectedVip {
  readonly address: string;
  readonly segment: string;
  readonly director: string;
  /** Holds it when all are well. */
  readonly master: string;
  /** Services on it, sorted. */
  readonly services: readonly string[];
}

export interface ExpectedDirector {
  readonly name: string;
  readonly manager: Manager;
  /** Every host holds every VIP, and routers send to all of them. */
  readonly announces: boolean;
  /** Whether a VIP's master takes it back when it returns. */
  readonly preempt: boolean;
  /** Highest priority first. */
  readonly hosts: readonly string[];
  /** The gateway included. */
  readonly vips: readonly string[];
  /** Where answers of nat go; null where there are none. */
  readonly gateway: string | null;
  /** Only translation needs a director to forward: `ip_forward` is off otherwise. */
  readonly ipForward: boolean;
  readonly services: readonly ExpectedService[];
  /** The id of its sync daemons; null where connections are not copied. */
  readonly sync: number | null;
  /** Whether its hosts are real servers as well: only the master's table places connections. */
  readonly twoBox: boolean;
  /** Whether it takes up connections that it did not see begin. */
  readonly sloppyTcp: boolean;
  /** In seconds, `900 120 300`; null where the kernel's are left alone. */
  readonly timeouts: string | null;
}

export interface ExpectedService {
  /** A service's name, or `path director/real server` for the way of its checks. */
  readonly name: string;
  /** As in IpvsService. */
  readonly mark: number | null;
  /** The packet filter's rule that sets it, where one does. */
  readonly markRule: string | null;
  readonly protocol: "tcp" | "udp" | "sctp";
  readonly address: string;
  readonly port: number;
  /** As in IpvsService. */
  readonly scheduler: string;
  readonly destinations: readonly (IpvsDestination & { readonly host: string })[];
  readonly sorryServer: { readonly address: string; readonly port: number } | null;
  /** Full NAT: the director asks in its own name. */
  readonly translatesSource: boolean;
}

export function expectations(topology: Topology, allocation: Allocation): Expectations {
  const services = sorted(topology.services);
  const vipOf = (service: Service): string => {
    const vip = allocation.vips[service.name];
    if (vip === undefined) throw new Error(`service "${service.name}" has no VIP: allocate before verifying`);
    return vip;
  };

  const directors = sorted(topology.directors).map((director): ExpectedDirector => {
    const own = services.filter((service) => service.director === director.name);
    const gateway = allocation.gateways[director.name]?.address ?? null;
    const { sync, sloppyTcp } = survivalNeeds(topology, director.name);
    return {
      name: director.name,
      manager: director.manager,
      announces: director.bgp !== null,
      preempt: director.vrrp.preempt,
      hosts: Object.entries(director.hosts).sort(([a, x], [b, y]) => y.priority - x.priority || compare(a, b)).map(([host]) => host),
      vips: [...new Set([...own.map(vipOf), ...(gateway === null ? [] : [gateway])])].sort(compare),
      gateway,
      ipForward: own.some(({ forwarding }) => forwarding === "nat" || forwarding === "fullnat"),
      services: [...own.map((service) => expectedService(service, vipOf(service), isGroup(service) ? allocation.fwmarks[service.name] ?? 0 : null)), ...vipPaths(topology).filter((path) => path.director === director.name).map((path) => expectedPath(path, allocation))],
      sync: sync ? allocation.syncIds[director.name] ?? null : null,
      sloppyTcp,
      twoBox: isTwoBox(topology, director.name),
      timeouts: director.timeouts === null ? null : timeoutsWords(director.timeouts),
    };
  });

  const gateways = sorted(topology.directors).flatMap((director): ExpectedVip[] => {
    const gateway = allocation.gateways[director.name];
    return gateway === undefined ? [] : [{ address: gateway.address, segment: gatewaySegment(director, topology), director: director.name, master: masterOf(director), services: [] }];
  });
  const vips = [...new Set(services.map(vipOf))].map((address): ExpectedVip => {
    const own = services.filter((service) => vipOf(service) === address);
    const first = own[0] as Service;
    return { address, segment: topology.directors[first.director]?.segment ?? "", director: first.director, master: first.master, services: own.map(({ name }) => name) };
  }).concat(gateways).sort((a, b) => compare(a.address, b.address));

  const hosts = sorted(topology.hosts).map((host): ExpectedHost => {
    const serving = services.filter((service) => service.realServers[host.name] !== undefined);
    const held = serving.flatMap((service): HeldVip[] => {
      const real = service.realServers[host.name];
      const forwarding = real === undefined ? "nat" : forwardingOf(service, real);
      const device = forwarding === "dr" ? "lo" : TUNNELS[service.tunnel?.type ?? "ipip"].device;
      return keepsVip(forwarding) ? [{ address: vipOf(service), device, interface: host.addresses[topology.directors[service.director]?.segment ?? ""]?.interface ?? null }] : [];
    });
    return {
      name: host.name,
      platform: host.platform,
      hasRole: serving.length > 0 || directors.some(({ hosts: members }) => members.includes(host.name)),
      heldVips: [...new Map(held.map((one) => [`${one.address} ${one.device}`, one])).values()].sort((a, b) => compare(a.address, b.address) || compare(a.device, b.device)),
      returnPaths: returnPaths(topology, allocation, host.name),
      listeners: serving.flatMap((service) => expectedListener(service, host.name, vipOf(service))),
    };
  });

  return { hosts, vips, directors };
}

function expectedPath({ key, host, address, forwarding }: VipPath, { fwmarks }: Allocation): ExpectedService {
  return {
    name: `path ${key}`, mark: fwmarks[key] ?? null, markRule: null, protocol: "tcp", address: "0.0.0.0", port: 0, scheduler: PATH_SCHEDULER,
    destinations: [{ host, address, port: 0, method: forwarding, weight: 1, thresholds: null }], sorryServer: null, translatesSource: false,
  };
}

function expectedService(service: Service, address: string, mark: number | null): ExpectedService {
  return {
    name: service.name,
    mark,
    markRule: mark === null ? null : markRule(service, address, mark),
    protocol: service.protocol,
    address,
    port: mark === null ? service.port : 0,
    scheduler: schedulingWords(service).replace("-s ", ""),
    destinations: sorted(service.realServers).map((real) => ({
      host: real.host,
      address: real.address,
      port: mark === null ? real.port : 0,
      method: kernelMethod(forwardingOf(service, real)),
      weight: real.weight,
      thresholds: real.thresholds,
    })),
    sorryServer: service.sorryServer === null ? null : { address: service.sorryServer.address, port: mark === null ? service.sorryServer.port : 0 },
    translatesSource: service.forwarding === "fullnat",
  };
}

/** With direct routing and tunnels the packet still has the VIP as destination; with translation it has the real server's address. */
function expectedListener(service: Service, host: string, vip: string): ExpectedListener[] {
  const real = service.realServers[host];
  if (real === undefined || service.protocol === "sctp") return [];
  // Of a range nobody knows which of its ports are open just now.
  const ports = isGroup(service) ? service.ports.filter(({ first, last }) => first === last).map(({ first }) => first) : [real.port];
  return ports.map((port) => ({ service: service.name, protocol: service.protocol as "tcp" | "udp", address: keepsVip(forwardingOf(service, real)) ? vip : real.address, port }));
}

/** Full NAT is NAT in the kernel's table; the source translation is the packet filter's. */
const kernelMethod = (forwarding: Forwarding): IpvsDestination["method"] => (forwarding === "fullnat" ? "nat" : forwarding);

function sorted<T>(record: Readonly<Record<string, T>>): T[] {
  return Object.entries(record).sort(([a], [b]) => compare(a, b)).map(([, value]) => value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
