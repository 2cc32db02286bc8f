/** Kernel settings of a host, each with its reason. @see sysctl.d(5), networking/ip-sysctl and networking/ipvs-sysctl of the kernel */
import { forwardingOf } from "../model/forwarding";
import type { Host } from "../model/topology";
import { checkSource } from "../model/vip-paths";
import { survivalNeeds } from "../network";
import { commentText, sysctlKey, sysctlValue } from "./leaf";
import { marker, markerOf } from "./marker";
import { boundAddressesOf } from "./network";
import { byName, servedBy, type Role } from "./roles";
import { list, record, text, type ViewOf } from "./shape";
import { tunnelsOf } from "./tunnels";

export interface Setting { readonly key: string; readonly value: string; readonly reason: string }

export const sysctlConf = {
  name: "sysctl/sysctl.conf.hbs",
  view: record({ marker, settings: list(record({ key: text(sysctlKey), value: text(sysctlValue), reason: text(commentText) })) }),
} as const;

/** A real server holds the VIP and must neither answer for it nor announce it. The kernel takes the greater of `all` and the interface's own. */
const noArpForVips = (devices: readonly string[]): readonly Setting[] => [
  { key: "net.ipv4.conf.all.arp_ignore", value: "1", reason: `Answer ARP for addresses of the asked interface only: the VIP is on ${devices.join(" and ")}.` },
  { key: "net.ipv4.conf.all.arp_announce", value: "2", reason: "Never name the VIP as the sender of an ARP request: it would move the VIP in the neighbours' tables." },
];

/**
 * One interface may not answer for another's address. For interfaces in different segments only: in one segment each may
 * answer by this rule, and arp_ignore is the remedy.
 */
const ONE_SEGMENT_EACH: Setting = {
  key: "net.ipv4.conf.all.arp_filter", value: "1", reason: "Interfaces in different segments: answer ARP only where the asker is routed to.",
};

const FORWARD: Setting = { key: "net.ipv4.ip_forward", value: "1", reason: "Translated packets pass through: to the real server, and its answers back to the client." };
const FORWARD_NO_TUNNEL: Setting = { key: "net.ipv4.ip_forward", value: "0", reason: "IPVS sends by itself what it wraps: nothing is forwarded, and a director is no router." };
const FORWARD_NOTHING: Setting = { key: "net.ipv4.ip_forward", value: "0", reason: "Direct routing needs no forwarding, and a director is no router." };
const CONNTRACK: Setting = { key: "net.ipv4.vs.conntrack", value: "1", reason: "Full NAT: the packet filter translates the source of what IPVS sends, and sees its connections only so." };
const NO_CONNTRACK_BESIDES: Setting = { key: "net.ipv4.vs.conntrack", value: "0", reason: "IPVS translates by itself: connections need no second entry in conntrack." };
const NO_CONNTRACK: Setting = { key: "net.ipv4.vs.conntrack", value: "0", reason: "No address is translated: connections need no second entry in conntrack." };

const FRAGMENT: Setting = { key: "net.ipv4.vs.pmtu_disc", value: "0", reason: "MTU plan fragment: what is too large for a tunnel is cut, and the client is not told to send less." };

function directorSettings(role: Role): readonly Setting[] {
  const { directs } = role;
  const methods = new Set(directs.flatMap(({ services }) => services.flatMap(({ service }) => byName(service.realServers).map((real) => forwardingOf(service, real)))));
  const plans = directs.flatMap(({ services }) => services.flatMap(({ service }) => service.tunnel?.mtuPlan ?? []));
  return [
    methods.has("nat") || methods.has("fullnat") ? FORWARD : methods.has("tun") ? FORWARD_NO_TUNNEL : FORWARD_NOTHING,
    ...redirectSettings(role),
    methods.has("fullnat") ? CONNTRACK : methods.has("nat") ? NO_CONNTRACK_BESIDES : NO_CONNTRACK,
    ...(plans.includes("fragment") ? [FRAGMENT] : []),
    { key: "net.ipv4.vs.expire_nodest_conn", value: "1", reason: "A client that uses a port again is not sent to a real server that left: its old entry ends with it." },
  ];
}

/**
 * An answer that leaves by the interface that it came in by would be told a shorter way, past the director. The kernel sends
 * redirects where either setting allows them.
 */
function redirectSettings({ host, directs }: Role): readonly Setting[] {
  const devices = [...new Set(directs.flatMap(({ gateway }) => host.addresses[gateway?.segment ?? ""]?.interface ?? []))];
  const reason = "Real servers answer through this host, and must not be told a shorter way.";
  return devices.length === 0 ? [] : ["all", ...devices].map((device) => ({ key: `net.ipv4.conf.${device.replaceAll(".", "/")}.send_redirects`, value: "0", reason }));
}

/** A template of a persistent client outlives the connections: without this it is followed to a real server of weight 0. */
const FORGET_QUIESCENT: Setting = {
  key: "net.ipv4.vs.expire_quiescent_template", value: "1", reason: "A persistent client is not sent back to a real server that is drained: its template ends at weight 0.",
};

/** What lets open connections survive their director. */
function survivalSettings({ topology, directs }: Role): readonly Setting[] {
  const needs = directs.map(({ director }) => survivalNeeds(topology, director.name));
  return [
    ...(needs.some(({ sync }) => sync) ? [SYNC_THRESHOLD] : []),
    ...(needs.some(({ sloppyTcp }) => sloppyTcp) ? [sloppy("tcp")] : []),
    ...(needs.some(({ sloppySctp }) => sloppySctp) ? [sloppy("sctp")] : []),
  ];
}

const SYNC_THRESHOLD: Setting = {
  key: "net.ipv4.vs.sync_threshold", value: "2 50", reason: "A connection is copied with its second packet, which completes the handshake, and each 50 after that.",
};
const sloppy = (protocol: string): Setting => ({
  key: `net.ipv4.vs.sloppy_${protocol}`, value: "1", reason: "After a failover a packet in the middle of a connection is placed by mh, where the first one was.",
});

/** On the interface that checks ask from. A dot in its name is a slash here. @see sysctl.d(5) */
function answersFromVips({ topology, host, paths }: Role): readonly Setting[] {
  const devices = new Set(paths.flatMap(({ director }) => checkSource(topology, host.name, director)?.interface ?? []));
  return [...devices].map((device) => ({
    key: `net.ipv4.conf.${device.replaceAll(".", "/")}.accept_local`, value: "1",
    reason: "Checks ask the virtual IP, and its answers come from an address that a master holds itself.",
  }));
}

/** What comes out of a tunnel comes from clients, who are answered by another interface. The kernel takes the greater of `all` and the interface's own: 2 is the greatest. */
const LOOSE = (device: string): Setting => ({
  key: `net.ipv4.conf.${device}.rp_filter`, value: "2", reason: "Packets out of the tunnel are from clients, whose way back is another interface: none is dropped for that.",
});

/** A real server of tun that is in another segment than the VIP is never asked for it by ARP. */
function hidesVips(role: Role): boolean {
  const { host, topology } = role;
  return servedBy(role, "dr", "tun").some(({ service }) => host.addresses[topology.directors[service.director]?.segment ?? ""] !== undefined);
}

/** In the order in which they are set. */
export function settingsOf(role: Role): readonly Setting[] {
  // Directors that announce hold the VIPs all at once: routers know the way without asking by ARP.
  const hides = hidesVips(role) || role.directs.some(({ director }) => director.bgp !== null);
  const holding = [...new Set(boundAddressesOf(role).map((each) => each.interface))].sort();
  return [
    ...(hides ? noArpForVips(holding.length === 0 ? ["lo"] : holding) : []),
    ...(hides && isInSeveralSegments(role.host) ? [ONE_SEGMENT_EACH] : []),
    ...tunnelsOf(role).map(({ device }) => LOOSE(device)),
    ...(role.directs.length > 0 ? directorSettings(role) : []),
    ...(role.directs.some(({ services }) => services.some(({ service }) => service.persistence !== null)) ? [FORGET_QUIESCENT] : []),
    ...survivalSettings(role),
    ...answersFromVips(role),
  ];
}

const isInSeveralSegments = ({ addresses }: Host): boolean =>
  new Set(Object.values(addresses).map((each) => each.interface)).size > 1 && new Set(Object.keys(addresses)).size > 1;

export function sysctlView(role: Role): ViewOf<typeof sysctlConf.view> {
  return { marker: markerOf(role), settings: settingsOf(role).map(({ key, value, reason }) => ({ key, value, reason })) };
}
