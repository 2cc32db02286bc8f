/**
 * Judges the real servers of dr and tun: each holds the VIP, on lo or on the tunnel's device, keeps silent about it, and has a program that takes
 * what arrives for it. One that lacks any of these swallows requests while its health check to its own address stays green.
 */
import { arpSysctls, rpFilter } from "../questions";
import type { ExpectedHost, ExpectedListener, HeldVip } from "../expectations";
import { fails, holds, type Fact } from "../fact";
import type { HostState } from "../observations";
import { effective } from "./seen";

export function judgeRealServer(expected: ExpectedHost, state: HostState): Fact[] {
  const interfaces = [...new Set(expected.heldVips.flatMap((vip) => vip.interface ?? []))];
  const tunnels = [...new Set(expected.heldVips.map(({ device }) => device).filter((device) => device !== "lo"))];
  return [
    ...expected.heldVips.map((vip) => judgeBinding(expected, vip, state)),
    ...tunnels.map((device) => judgeFilter(expected.name, device, state)),
    ...interfaces.flatMap((device) => judgeSilence(expected.name, device, state)),
    ...expected.listeners.map((listener) => judgeListener(expected.name, listener, state)),
  ];
}

function judgeBinding({ name: host, heldVips }: ExpectedHost, vip: HeldVip, state: HostState): Fact {
  const length = vip.address.includes(":") ? 128 : 32;
  // Of scope host, the kernel never takes it as the source of what the host itself sends.
  const wanted = `${vip.address}/${length} on ${vip.device}, scope host`;
  const bind = `ip address add ${vip.address}/${length} dev ${vip.device} scope host`;
  const fact = `${host} holds ${vip.address}${vip.device === "lo" ? "" : ` on ${vip.device}`}`;
  const elsewhere = heldVips.filter((one) => one.address === vip.address && one.device !== vip.device).map(({ device }) => device);
  const bound = state.addresses.filter((one) => one.address === vip.address && !elsewhere.includes(one.interface));
  const seen = bound.map((one) => `${one.address}/${one.prefixLength} on ${one.interface}, scope ${one.scope}`).join(", ");
  if (bound.length === 0) {
    return fails(fact, "not bound", wanted, `on ${host}: ${bind}; until then it drops what the director sends`);
  }
  const wrong = bound.find((one) => one.interface !== vip.device || one.prefixLength !== length || one.scope !== "host");
  if (wrong !== undefined) {
    return fails(fact, seen, wanted, `on ${host}: ip address del ${wrong.address}/${wrong.prefixLength} dev ${wrong.interface}, then ${bind}`);
  }
  return holds(fact, seen);
}

/** What comes out of a tunnel comes from clients: a strict filter drops it, because they are reached by another interface. */
function judgeFilter(host: string, device: string, state: HostState): Fact {
  const filter = effective(state, rpFilter, device);
  const fact = `${host} takes what comes out of ${device}`;
  if (filter.value === 0 || filter.value === 2) return holds(fact, filter.seen);
  return fails(fact, filter.seen, "0 or 2, as the greater of both", `on ${host}: sysctl -w net.ipv4.conf.${device}.rp_filter=2`);
}

function judgeSilence(host: string, device: string, state: HostState): Fact[] {
  const [ignore, announce] = [0, 1].map((which) => effective(state, (name) => arpSysctls(name)[which] as string, device));
  if (ignore === undefined || announce === undefined) return [];
  const fact = `${host} keeps silent about VIPs on ${device}`;
  const wrong: string[] = [];
  // 1 and 2 answer only for an address of the interface that was asked; 3 and above have other meanings. @see ip-sysctl
  if (ignore.value !== 1 && ignore.value !== 2) wrong.push("all.arp_ignore=1");
  if (announce.value !== 2) wrong.push("all.arp_announce=2");
  const seen = `${ignore.seen}, ${announce.seen}`;
  if (wrong.length === 0) return [holds(fact, seen)];
  return [fails(fact, seen, wrong.join(" and "), `on ${host}: ${wrong.map((setting) => `sysctl -w net.ipv4.conf.${setting}`).join("; ")}`)];
}

function judgeListener(host: string, expected: ExpectedListener, state: HostState): Fact {
  const fact = `${host} listens for ${expected.service}`;
  const wanted = `${expected.protocol} ${expected.address} port ${expected.port}`;
  const any = expected.address.includes(":") ? ["*", "::"] : ["*", "0.0.0.0"];
  const onPort = state.listeners.filter(({ protocol, port }) => protocol === expected.protocol && port === expected.port);
  const heard = onPort.find(({ address }) => address === expected.address || any.includes(address));
  if (heard !== undefined) return holds(fact, `${expected.protocol} ${heard.address} port ${heard.port}`);
  const seen = onPort.length === 0 ? `nothing on ${expected.protocol} port ${expected.port}` : `only ${onPort.map(({ address }) => address).join(", ")} port ${expected.port}`;
  return fails(fact, seen, wanted, `on ${host}: start the program, and let it listen on every address or on ${expected.address}`);
}
