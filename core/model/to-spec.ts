/**
 * Topology → TopologySpec with nothing left out: what a topology looks like with every default written.
 */
import { checkSpec } from "./normalise-check";
import { formatRange, isGroup } from "./ports";
import { mapRecord } from "./record";
import type { AddressesSpec, BastionSpec, RealServerSpec, ServiceSpec, SshSpec, TopologySpec } from "./spec";
import type { Bastion, Host, HostAddress, RealServer, Service, Ssh, Topology } from "./topology";

/** normalise(toSpec(topology)) is the topology again; presets are written out as the services that they derive. */
export function toSpec(topology: Topology): TopologySpec {
  return {
    name: topology.name,
    description: topology.description,
    segments: mapRecord(topology.segments, (_, { cidr, gateway }) => ({ cidr, ...(gateway === null ? {} : { gateway }) })),
    hosts: mapRecord(topology.hosts, (_name, host) => hostSpec(host)),
    pools: mapRecord(topology.pools, (_, { segment, ranges }) => ({ segment, ranges: ranges.map(({ first, last }) => (first === last ? first : `${first}-${last}`)) })),
    directors: mapRecord(topology.directors, (_, { hosts, segment, gateway, manager, vrrp, bgp, ldirectord, survive, drainSeconds, timeouts }) => ({ hosts, ...(segment === "" ? {} : { segment }), ...(gateway === null ? {} : { gateway: gateway.kind === "pool" ? { pool: gateway.pool } : { address: gateway.address } }), manager, vrrp, ...(bgp === null ? {} : { bgp }), ldirectord, survive, drainSeconds, ...(timeouts === null ? {} : { timeouts }) })),
    services: mapRecord(topology.services, (_, service) => serviceSpec(service)),
    ...(topology.lab === null ? {} : { lab: { clients: mapRecord(topology.lab.clients, (_, { addresses }) => ({ addresses: addressesSpec(addresses) })), router: topology.lab.router } }),
  };
}

function hostSpec({ platform, networkManager, addresses, ssh }: Host): TopologySpec["hosts"][string] {
  return { platform, networkManager, addresses: addressesSpec(addresses), ssh: sshSpec(ssh) };
}

function addressesSpec(addresses: Readonly<Record<string, HostAddress>>): AddressesSpec {
  return mapRecord(addresses, (_, { address, interface: device }) => ({ address, interface: device }));
}

function sshSpec(ssh: Ssh): SshSpec {
  return { address: ssh.address, port: ssh.port, user: ssh.user, become: ssh.become, ...verification(ssh), ...(ssh.bastion === null ? {} : { bastion: bastionSpec(ssh.bastion) }) };
}

function bastionSpec(bastion: Bastion): BastionSpec {
  return { address: bastion.address, port: bastion.port, user: bastion.user, ...verification(bastion) };
}

function verification({ hostKey, insecureIgnoreHostKey }: Pick<Ssh, "hostKey" | "insecureIgnoreHostKey">): Pick<SshSpec, "hostKey" | "insecureIgnoreHostKey"> {
  return { ...(hostKey === null ? {} : { hostKey }), ...(insecureIgnoreHostKey ? { insecureIgnoreHostKey } : {}) };
}

function serviceSpec(service: Service): ServiceSpec {
  const { director, master, vip, port, protocol, forwarding, tunnel, scheduler, realServers, check, sorryServer } = service;
  return {
    director, ...(master === "" ? {} : { master }), ...(isGroup(service) ? { ports: service.ports.map(formatRange).map((range) => (range.includes("-") ? range : Number(range))) } : { port }), protocol, forwarding, scheduler,
    vip: vip.kind === "pool" ? { pool: vip.pool, name: vip.name } : { address: vip.address },
    realServers: mapRecord(realServers, (_, real) => ({ weight: real.weight, port: real.port, ...(real.segment === "" ? {} : { segment: real.segment }), ...thresholdsSpec(real), ...(real.forwarding === null ? {} : { forwarding: real.forwarding as "dr" | "tun" }) })),
    ...optionsSpec(service),
    check: checkSpec(check),
    pathCheck: service.pathCheck,
    ...(sorryServer === null ? {} : { sorryServer }),
    ...(tunnel === null ? {} : { tunnel }),
    ...(service.sources === null ? {} : { sources: service.sources }),
  } as ServiceSpec;
}

function optionsSpec({ schedulerFlags, ops, persistence, alpha, omega, quorum }: Service): Partial<ServiceSpec> {
  const { weight, hysteresis, upScript, downScript } = quorum;
  return {
    ...(schedulerFlags.length === 0 ? {} : { schedulerFlags }),
    ops, alpha, omega,
    ...(persistence === null ? {} : { persistence: { timeoutSeconds: persistence.timeoutSeconds, netmask: persistence.netmask, ...(persistence.engine === null ? {} : { engine: persistence.engine }) } }),
    quorum: { weight, hysteresis, ...(upScript === null ? {} : { upScript }), ...(downScript === null ? {} : { downScript }) },
  };
}

function thresholdsSpec({ thresholds }: RealServer): Pick<RealServerSpec, "thresholds"> {
  return thresholds === null ? {} : { thresholds: thresholds.lower === 0 ? { upper: thresholds.upper } : thresholds };
}
