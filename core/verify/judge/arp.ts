/** Judges who answers when the segment is asked for a VIP: the master and nobody else. */
import { arpSysctls, isIpv4 } from "../questions";
import type { ExpectedVip, Expectations } from "../expectations";
import { fails, holds, type Fact } from "../fact";
import { effective, reached, vipHolders, type Hosts } from "./seen";

/** @param inSegment the hosts that have an address in the VIP's segment, with their interface there */
export function judgeArp(vip: ExpectedVip, expected: Expectations, inSegment: ReadonlyMap<string, string>, hosts: Hosts): Fact[] {
  if (!isIpv4(vip.address)) return [];
  const fact = `ARP for ${vip.address}`;
  const observers = [...inSegment.keys()].flatMap((name) => {
    const arp = reached(hosts, name)?.arp;
    const answer = arp?.kind === "asked" ? arp.answers.find(({ address, error }) => address === vip.address && error === null) : undefined;
    return answer === undefined ? [] : [{ name, macs: answer.macs }];
  });
  if (observers.length === 0) {
    return [fails(fact, "no host in the segment could ask", "two hosts that can", `install iputils-arping on two hosts of segment ${vip.segment}, and let the login be root or use sudo`)];
  }

  const director = expected.directors.find(({ name }) => name === vip.director);
  const masters = director === undefined ? [] : vipHolders(hosts, director, vip.address);
  const master = masters[0] ?? null;
  const heard = [...new Set(observers.flatMap(({ macs }) => macs))].sort().map((mac) => ({ mac, host: ownerOf(mac, hosts) }));
  // Two masters answer both: the verdict on the master names them, and here each is one too many.
  const wrong = heard.filter(({ host }) => host === null || !masters.includes(host) || masters.length > 1);
  const facts = wrong.map(({ mac, host }) => fails(
    fact,
    `${host ?? "a machine that is none of the hosts reached"} (${mac}) answers, heard by ${observers.filter(({ macs }) => macs.includes(mac)).map(({ name }) => name).join(", ")}`,
    masters.length === 1 ? `${String(master)} only` : "one master only",
    masters.length > 1 && host !== null && masters.includes(host) ? "see the verdict on the master" : remedy(vip, host, host === null ? undefined : inSegment.get(host), hosts),
  ));
  if (facts.length > 0) return facts;

  // Nobody answers its own question, so a master that asked alone has heard nothing, rightly.
  const askedMaster = observers.some(({ name }) => name !== master);
  if (heard.length === 0 && askedMaster) {
    return [fails(fact, `nobody answers ${observers.map(({ name }) => name).join(", ")}`, master === null ? "a master" : `${master}`,
      master === null ? "no director holds the VIP: see its master" : `on ${master}: look for arp_ignore above 2, or a packet filter for ARP`)];
  }
  const only = observers.length === 1 ? `; only ${observers[0]?.name} could ask, and nobody asked it` : "";
  return [holds(fact, `${heard.map(({ mac, host }) => `${String(host)} (${mac})`).join(", ") || "nobody but the asking master"}, asked by ${observers.length}${only}`)];
}

function ownerOf(mac: string, hosts: Hosts): string | null {
  return Object.keys(hosts).sort().find((name) => reached(hosts, name)?.links.some((link) => link.mac === mac)) ?? null;
}

function remedy(vip: ExpectedVip, host: string | null, device: string | undefined, hosts: Hosts): string {
  const state = host === null ? null : reached(hosts, host);
  if (host === null || state === null) return `find the machine with this MAC and take ${vip.address} from it`;
  const bound = state.addresses.find(({ address }) => address === vip.address);
  if (bound === undefined) return `${host} does not hold ${vip.address}: look for proxy_arp or a namespace with its own address there`;
  if (bound.interface !== "lo") return `on ${host}: ip address del ${bound.address}/${bound.prefixLength} dev ${bound.interface}`;
  const ignore = effective(state, (name) => arpSysctls(name)[0], device ?? "all");
  return `on ${host}: ${ignore.seen}; sysctl -w net.ipv4.conf.all.arp_ignore=1`;
}
