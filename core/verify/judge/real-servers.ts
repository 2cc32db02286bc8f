/**
 * Judges the real servers of direct routing: each holds the VIP on lo, keeps silent about it, and has a program that takes
 * what arrives for it. One that lacks any of these swallows requests while its health check to its own address stays green.
 */
import { arpSysctls } from "../questions";
import type { ExpectedHost, ExpectedListener, LoopbackVip } from "../expectations";
import { fails, holds, type Fact } from "../fact";
import type { HostState } from "../observations";
import { effective } from "./seen";

export function judgeRealServer(expected: ExpectedHost, state: HostState): Fact[] {
  const interfaces = [...new Set(expected.loopbackVips.map((vip) => vip.interface))];
  return [
    ...expected.loopbackVips.map((vip) => judgeBinding(expected.name, vip, state)),
    ...interfaces.flatMap((device) => judgeSilence(expected.name, device, state)),
    ...expected.listeners.map((listener) => judgeListener(expected.name, listener, state)),
  ];
}

function judgeBinding(host: string, vip: LoopbackVip, state: HostState): Fact {
  const length = vip.address.includes(":") ? 128 : 32;
  // Of scope host, the kernel never takes it as the source of what the host itself sends.
  const wanted = `${vip.address}/${length} on lo, scope host`;
  const bind = `ip address add ${vip.address}/${length} dev lo scope host`;
  const fact = `${host} holds ${vip.address}`;
  const bound = state.addresses.filter(({ address }) => address === vip.address);
  const seen = bound.map((one) => `${one.address}/${one.prefixLength} on ${one.interface}, scope ${one.scope}`).join(", ");
  if (bound.length === 0) {
    return fails(fact, "not bound", wanted, `on ${host}: ${bind}; until then it drops what the director sends`);
  }
  const wrong = bound.find((one) => one.interface !== "lo" || one.prefixLength !== length || one.scope !== "host");
  if (wrong !== undefined) {
    return fails(fact, seen, wanted, `on ${host}: ip address del ${wrong.address}/${wrong.prefixLength} dev ${wrong.interface}, then ${bind}`);
  }
  return holds(fact, seen);
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
