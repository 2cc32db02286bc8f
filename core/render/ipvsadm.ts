/** The IPVS table of a director that runs without keepalived, in the form of `ipvsadm --save --numeric`. @see ipvsadm(8) */
import { realServerWords, endpoint, schedulingWords, serviceWords } from "./ipvs-words";
import { declaredName, ipvsWords } from "./leaf";
import { marker, markerOf } from "./marker";
import type { Role } from "./roles";
import { list, number, optional, record, text, type ViewOf } from "./shape";
import { timeoutsOf, virtualServersOf } from "./virtual-servers";

export const ipvsRules = {
  name: "ipvsadm/ipvs.rules.hbs",
  view: record({
    marker,
    timeouts: optional(record({ tcpSeconds: number, tcpFinSeconds: number, udpSeconds: number })),
    virtualServers: list(record({
      name: text(declaredName),
      service: text(ipvsWords),
      scheduling: text(ipvsWords),
      realServers: list(record({ endpoint: text(ipvsWords), options: text(ipvsWords) })),
    })),
  }),
} as const;

export function ipvsView(role: Role): ViewOf<typeof ipvsRules.view> {
  const own = { ...role, directs: role.directs.filter(({ director }) => director.manager === "ipvsadm") };
  const names = own.directs.flatMap(({ services }) => services.map(({ service }) => service.name));
  return {
    marker: markerOf(role),
    timeouts: timeoutsOf(own),
    virtualServers: virtualServersOf(own).map((server, index) => ({
      name: names[index] ?? "",
      service: serviceWords(server),
      scheduling: schedulingWords(server),
      realServers: server.realServers.map((real) => ({ endpoint: endpoint(real), options: realServerWords(real) })),
    })),
  };
}
