/** Judges the directors: each VIP on exactly one of them, the daemon running, forwarding as the methods need it. */
import type { ExpectedDirector, ExpectedVip } from "../expectations";
import { fails, holds, type Fact } from "../fact";
import { IP_FORWARD, UNITS } from "../questions";
import { reached, vipHolders, type Hosts } from "./seen";

const KEEPALIVED = "keepalived.service";

/** @param vips the VIPs of all directors */
export function judgeDirector(director: ExpectedDirector, vips: readonly ExpectedVip[], hosts: Hosts): Fact[] {
  return [
    ...director.hosts.flatMap((host) => judgeMember(director, host, hosts)),
    ...vips.filter((vip) => vip.director === director.name).map((vip) => (director.announces ? judgeAnnounced : judgeMaster)(director, vip, hosts)),
    ...judgeGateway(director, hosts),
  ];
}

/** Routers send to every host that announces: one without the VIP drops what it is sent. */
function judgeAnnounced(director: ExpectedDirector, { address: vip }: ExpectedVip, hosts: Hosts): Fact {
  const fact = `${vip} is on every director`;
  const holders = vipHolders(hosts, director, vip);
  const without = director.hosts.filter((host) => reached(hosts, host) !== null && !holders.includes(host));
  return without.length === 0 ? holds(fact, holders.join(", "))
    : fails(fact, `not on ${without.join(", ")}`, director.hosts.join(", "), `on ${without.join(", ")}: systemctl restart systemd-networkd, or stop frr until it is bound`);
}

function judgeMaster(director: ExpectedDirector, { address: vip, master: first }: ExpectedVip, hosts: Hosts): Fact {
  const fact = `${vip} has one master`;
  const holders = vipHolders(hosts, director, vip);
  const unseen = director.hosts.filter((host) => reached(hosts, host) === null);
  const besides = unseen.length > 0 ? `, ${unseen.join(", ")} could not be asked` : "";
  const [master, ...others] = holders;
  if (master === undefined) {
    return fails(fact, `no director holds it${besides}`, `one of ${director.hosts.join(", ")}`, runs(director, "start"));
  }
  if (others.length > 0) {
    return fails(fact, `${holders.length} masters: ${holders.join(", ")}${besides}`, `one of ${director.hosts.join(", ")}`,
      `let VRRP (protocol 112) pass between them both ways, and look at journalctl -u keepalived of each; where keepalived does not run, take the address off by hand`);
  }
  if (director.preempt && master !== first && reached(hosts, first)?.units[KEEPALIVED] === "active") {
    return fails(fact, `${master}${besides}`, first, `wait for the preempt delay; then look at journalctl -u keepalived of ${first}: something that it tracks fails`);
  }
  const failedOver = master === first ? "" : `; by priority it would be ${first}`;
  return holds(fact, `${master}${failedOver}${besides}`);
}

/** Requests come in where the VIPs are, and answers where the gateway is: IPVS knows the connection on one host only. */
function judgeGateway(director: ExpectedDirector, hosts: Hosts): Fact[] {
  const { gateway, vips } = director;
  if (gateway === null) return [];
  const [holder] = vipHolders(hosts, director, gateway);
  const elsewhere = vips.filter((vip) => vip !== gateway).flatMap((vip) => vipHolders(hosts, director, vip).filter((host) => host !== holder).map((host) => `${vip} on ${host}`));
  const fact = `${gateway} is where ${director.name}'s VIPs are`;
  if (holder === undefined || elsewhere.length === 0) return holder === undefined ? [] : [holds(fact, holder)];
  return [fails(fact, `${gateway} on ${holder}, ${elsewhere.join(", ")}`, "all on one host", `on ${director.hosts.join(", ")}: journalctl -u keepalived; the sync group ${director.name} moves them together`)];
}

function judgeMember(director: ExpectedDirector, name: string, hosts: Hosts): Fact[] {
  const state = reached(hosts, name);
  if (state === null) return [];
  const facts: Fact[] = [];
  const unit = UNITS[director.manager];
  if (unit !== undefined) {
    const program = director.manager;
    const fact = `${name} runs ${program}`;
    const active = state.units[unit] || "unknown";
    facts.push(active === "active" ? holds(fact, active) : fails(fact, active, "active", `on ${name}: journalctl -u ${unit} says why; systemctl start ${unit}`));
  }
  const fact = `${name} forwards ${director.ipForward ? "packets" : "nothing"}`;
  const wanted = director.ipForward ? "1" : "0";
  const value = state.sysctls[IP_FORWARD] ?? "unknown";
  facts.push(value === wanted
    ? holds(fact, `net.ipv4.ip_forward=${value}`)
    : fails(fact, `net.ipv4.ip_forward=${value}`, wanted, `on ${name}: sysctl -w net.ipv4.ip_forward=${wanted}, and find what set it in /etc/sysctl.d`));
  return facts;
}

function runs(director: ExpectedDirector, verb: string): string {
  return director.manager === "keepalived"
    ? `on a director: systemctl ${verb} keepalived, and journalctl -u keepalived`
    : `on ${director.hosts.join(", ")}: bind it, with the units that pulumi up installed`;
}
