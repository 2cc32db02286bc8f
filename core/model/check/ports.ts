import type { Issue } from "../issue";
import { formatRange, isGroup } from "../ports";
import { issue, pointer } from "../report";
import type { Service, Topology } from "../topology";

/** Ports of services: there is one, ranges can be read and are disjoint, and the forwarding method can carry several. */
export function checkPorts({ services }: Topology): Issue[] {
  return Object.values(services).flatMap((service) => {
    const { name, ports, forwarding } = service;
    const path = pointer("services", name, "ports");
    if (ports.length === 0) return [issue("LVS0103", pointer("services", name), "\"port\" is missing: the port that clients connect to, or ports, or a preset")];
    return [
      ...(ports.some(({ first }) => first === 0) ? [issue("LVS0271", path, "a range is FIRST-LAST, from 1 to 65535, first not above last; correct it")] : []),
      ...disjoint(path, service),
      ...(isGroup(service) && forwarding === "fullnat" && service.preset === null ? [issue("LVS0272", path, "fullnat translates each port by a rule of its own, and several ports are known by one mark; write a service for each port")] : []),
      ...(isGroup(service) ? mapped(service) : []),
    ];
  });
}

function disjoint(path: string, { ports }: Service): Issue[] {
  return ports.flatMap((range, index) => {
    const before = ports[index - 1];
    return before === undefined || range.first === 0 || before.last < range.first ? [] : [issue("LVS0271", path, `${formatRange(range)} overlaps ${formatRange(before)}; write each port once`)];
  });
}

/** dr maps no port at all, which is an issue of its own. */
function mapped({ name, forwarding, port, realServers }: Service): Issue[] {
  return forwarding !== "nat" ? [] : Object.values(realServers).filter((real) => real.port !== port)
    .map((real) => issue("LVS0273", pointer("services", name, "realServers", real.host, "port"), "packets to several ports keep theirs; leave it out, or write a service for each port", real.port));
}
