import { parseAddress } from "../address";
import { keepsVip } from "../forwarding";
import type { Issue } from "../issue";
import { issue, listed, pointer, shown } from "../report";
import { SCHEDULER_FLAGS } from "../terms";
import type { Service, Topology } from "../topology";
import { spellingIssues } from "./place";

/** How connections are shared out: flags that the scheduler knows, and what only datagrams can have. */
export function checkScheduling({ services }: Topology): Issue[] {
  return Object.values(services).flatMap((service) => [...flags(service), ...onePacket(service), ...persistence(service)]);
}

function flags({ name, scheduler, schedulerFlags }: Service): Issue[] {
  const known = SCHEDULER_FLAGS.filter((flag) => flag.startsWith(`${scheduler}-`));
  const expected = known.length === 0 ? `${scheduler} has none; remove it, or take the scheduler that it belongs to` : `expected some of ${listed(known)}`;
  return schedulerFlags.filter((flag) => !known.includes(flag))
    .map((flag) => issue("LVS0250", pointer("services", name, "schedulerFlags"), `scheduler ${scheduler} has no flag ${flag}, ${expected}`, flag));
}

function onePacket({ name, ops, protocol, forwarding }: Service): Issue[] {
  if (ops && !keepsVip(forwarding)) return [issue("LVS0258", pointer("services", name, "ops"), `with ${forwarding} an answer gets its address back from the entry of its request, which one-packet scheduling does not keep; remove it, or take dr or tun`)];
  return !ops || protocol === "udp" ? [] : [issue("LVS0251", pointer("services", name, "ops"), `one-packet scheduling would send the packets of one ${protocol} connection to several real servers; remove it, or take protocol udp`)];
}

function persistence({ name, persistence: wanted, protocol }: Service): Issue[] {
  if (wanted === null) return [];
  const path = pointer("services", name, "persistence");
  const spelling = spellingIssues(`${path}/netmask`, wanted.netmask);
  return [
    ...spelling,
    ...(spelling.length > 0 || isNetmask(wanted.netmask) ? [] : [issue("LVS0253", `${path}/netmask`, `got ${shown(wanted.netmask)}, expected a network mask such as 255.255.255.0: ones first, then zeros`, wanted.netmask)]),
    ...(wanted.engine === null || protocol === "udp" ? [] : [issue("LVS0254", `${path}/engine`, `the kernel's ${wanted.engine} engine reads datagrams only, and the protocol is ${protocol}; take protocol udp, or remove it`, wanted.engine)]),
  ];
}

/** Ones first, then zeros; not zeros alone, under which all clients are one. */
function isNetmask(text: string): boolean {
  const zeros = 0xffffffff - (parseAddress(text) ?? 0);
  return zeros < 0xffffffff && Number.isInteger(Math.log2(zeros + 1));
}
