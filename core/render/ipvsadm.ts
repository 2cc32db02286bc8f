/** The IPVS table of a director that runs without keepalived, in the form of `ipvsadm --save --numeric`. @see ipvsadm(8) */
import type { Forwarding, Protocol } from "../model/terms";
import { address, declaredName, keyword, type Grammar } from "./leaf";
import { marker, markerOf } from "./marker";
import { byName, type Role } from "./roles";
import { list, number, record, text, type ViewOf } from "./shape";

/** The options that the rules use, spelled as ipvsadm prints them: a difference in spelling would look like a change. */
const option: Grammar = { name: "option", allowed: "an option of ipvsadm", accepts: (word) => /^-(-sctp-service|[a-z])$/.test(word) };

export const ipvsRules = {
  name: "ipvsadm/ipvs.rules.hbs",
  view: record({
    marker,
    virtualServers: list(record({
      name: text(declaredName),
      option: text(option),
      address: text(address),
      port: number,
      scheduler: text(keyword),
      realServers: list(record({ address: text(address), port: number, method: text(option), weight: number })),
    })),
  }),
} as const;

const PROTOCOL_OPTIONS: Readonly<Record<Protocol, string>> = { tcp: "-t", udp: "-u", sctp: "--sctp-service" };
const METHOD_OPTIONS: Readonly<Record<Forwarding, string>> = { dr: "-g", tun: "-i", nat: "-m", fullnat: "-m" };

export function ipvsView(role: Role): ViewOf<typeof ipvsRules.view> {
  const served = role.directs.filter(({ director }) => director.manager === "ipvsadm").flatMap(({ services }) => services);
  return {
    marker: markerOf(role),
    virtualServers: served.map(({ service, vip }) => ({
      name: service.name,
      option: PROTOCOL_OPTIONS[service.protocol],
      address: vip,
      port: service.port,
      scheduler: service.scheduler,
      realServers: byName(service.realServers).map(({ address, port, weight }) => ({ address, port, weight, method: METHOD_OPTIONS[service.forwarding] })),
    })),
  };
}
