/** Judges the packet filter of a director: translations of full NAT, without which real servers would answer clients past it, and marks of services. */
import type { ExpectedDirector, ExpectedService } from "../expectations";
import { fails, holds, type Fact } from "../fact";
import type { HostState } from "../observations";
import { CONNTRACK } from "../questions";

export function judgeFilter(host: string, director: ExpectedDirector, state: HostState): Fact[] {
  return [
    ...director.services.filter(({ translatesSource }) => translatesSource).map((service) => judgeService(host, service, state)),
    ...director.services.flatMap(({ name, markRule }) => (markRule === null ? [] : [judgeMark(host, name, markRule, state)])),
  ];
}

function judgeMark(host: string, service: string, rule: string, { filter }: HostState): Fact {
  const fact = `${host} marks ${service}`;
  if (filter.includes(rule)) return holds(fact, rule);
  return fails(fact, filter.length === 0 ? "no table inet lvs" : "no such rule", rule, `on ${host}: systemctl restart lvs-nft, and find what changes the table inet lvs`);
}

function judgeService(host: string, service: ExpectedService, { filter, sysctls }: HostState): Fact {
  const fact = `${host} translates ${service.name}`;
  const rules = filter.filter((rule) => rule.includes(` ct original ip daddr ${service.address} ct original proto-dst ${service.port} snat `));
  const missing = service.destinations.filter(({ address, port }) => !rules.some((rule) => rule.includes(` ${service.protocol} dport `) && rule.split(/[{},]/).some((part) => part.trim() === `${address} . ${port}`)));
  if (missing.length > 0) {
    return fails(fact, filter.length === 0 ? "no table inet lvs" : `no rule for ${missing.map((to) => to.host).join(", ")}`, `a source translation for ${missing.map((to) => to.host).join(", ")}`, `on ${host}: systemctl restart lvs-nft, and find what changes the table inet lvs`);
  }
  const tracked = sysctls[CONNTRACK] ?? "unknown";
  if (tracked !== "1") return fails(fact, `net.ipv4.vs.conntrack=${tracked}`, "1", `on ${host}: sysctl -w net.ipv4.vs.conntrack=1, and find what set it in /etc/sysctl.d`);
  return holds(fact, `${service.destinations.length} real servers, net.ipv4.vs.conntrack=1`);
}
