/**
 * What a host of the lab has on its disk before anybody manages it: name, identity, network and the lab's own workload.
 */
import ipaddr from "ipaddr.js";
import type { Host, Topology } from "../../core/model/topology";
import { defaultGateway } from "../wires/wires";

/** A file with its content, or a symbolic link. */
export type Entry = { readonly content: string; readonly mode: number } | { readonly link: string };
/** Keyed by path, without the leading slash. */
export type Entries = Readonly<Record<string, Entry>>;

export interface Identity {
  readonly machineId: string;
  readonly hostKey: { readonly secret: string; readonly public: string };
  /** authorized_keys lines of whoever may log in. */
  readonly authorizedKeys: string;
}

function file(content: string, mode = 0o644): Entry {
  return { content, mode };
}

function enabled(unit: string, target = "multi-user.target"): Entries {
  return { [`etc/systemd/system/${target}.wants/${unit}`]: { link: `/lib/systemd/system/${unit}` } };
}

function networkd(host: Host, topology: Topology): Entries {
  const route = defaultGateway(topology, host.addresses);
  const files = Object.values(host.addresses).map((address) => {
    const gateway = route !== null && route.interface === address.interface ? `Gateway=${route.gateway}\n` : "";
    const content = `[Match]\nName=${address.interface}\n\n[Network]\nAddress=${address.address}/${address.prefixLength}\n${gateway}` +
      "LinkLocalAddressing=no\nIPv6AcceptRA=no\n";
    return [`etc/systemd/network/10-${address.interface}.network`, file(content)] as const;
  });
  return { ...Object.fromEntries(files), ...enabled("systemd-networkd.service") };
}

function ifupdown(host: Host, topology: Topology): Entries {
  const route = defaultGateway(topology, host.addresses);
  const stanzas = Object.values(host.addresses).map((address) => {
    const family = ipaddr.parse(address.address).kind() === "ipv6" ? "inet6" : "inet";
    const gateway = route !== null && route.interface === address.interface ? `    gateway ${route.gateway}\n` : "";
    return `\nauto ${address.interface}\niface ${address.interface} ${family} static\n    address ${address.address}/${address.prefixLength}\n${gateway}`;
  });
  return {
    "etc/network/interfaces": file(`source /etc/network/interfaces.d/*\n\nauto lo\niface lo inet loopback\n${stanzas.join("")}`),
    ...enabled("networking.service"),
  };
}

/** Says which real server answered and whom it saw; on every address, so that it answers on a VIP too. */
const WORKLOAD = `server {
    listen 80 default_server;
    listen 8080 default_server;
    listen [::]:80 default_server;
    listen [::]:8080 default_server;
    access_log off;
    default_type text/plain;
    location = /healthz { return 200 "ok"; }
    location / { return 200 "$hostname $remote_addr\\n"; }
}
`;

/** Every host that directs nothing may be made a real server, and a director that is one serves as well. */
export function hasWorkload(host: string, topology: Topology): boolean {
  return !Object.values(topology.directors).some((director) => host in director.hosts) || Object.values(topology.services).some(({ realServers }) => host in realServers);
}

export function hostFiles(host: Host, topology: Topology, identity: Identity): Entries {
  return {
    "etc/hostname": file(`${host.name}\n`),
    "etc/hosts": file(`127.0.0.1 localhost\n127.0.1.1 ${host.name}\n::1 localhost\n`),
    "etc/machine-id": file(`${identity.machineId}\n`, 0o444),
    "etc/ssh/ssh_host_ed25519_key": file(identity.hostKey.secret, 0o600),
    "etc/ssh/ssh_host_ed25519_key.pub": file(identity.hostKey.public),
    "etc/ssh/lab_authorized_keys": file(identity.authorizedKeys),
    ...(host.ssh.port === 22 ? {} : { "etc/ssh/sshd_config.d/port.conf": file(`Port ${host.ssh.port}\n`) }),
    ...(host.networkManager === "networkd" ? networkd(host, topology) : ifupdown(host, topology)),
    ...(hasWorkload(host.name, topology)
      ? { "etc/nginx/conf.d/lab.conf": file(WORKLOAD), ...enabled("nginx.service") }
      : {}),
  };
}
