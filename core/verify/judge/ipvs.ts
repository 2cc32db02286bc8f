/** Judges a director's table in the kernel against the model. */
import type { ExpectedDirector, ExpectedService } from "../expectations";
import { fails, holds, type Fact } from "../fact";
import { serviceWords } from "../../render/ipvs-words";
import type { HostState, IpvsDestination, IpvsService } from "../observations";

export function judgeIpvs(host: string, director: ExpectedDirector, state: HostState): Fact[] {
  const fact = `${host} IPVS`;
  const start = director.manager === "ldirectord" ? "systemctl restart lvs-ldirectord" : director.manager === "keepalived" ? "systemctl restart keepalived (a reload does not bring it back)" : "load the rules with the unit that pulumi up installed";
  if (state.ipvs.kind === "unreadable") {
    return [fails(fact, state.ipvs.reason, "a table that can be read", `install ipvsadm on ${host}, and log in as root or set become: sudo under /hosts/${host}/ssh`)];
  }
  if (state.ipvs.kind === "absent") {
    return director.services.length === 0 ? [] : [fails(fact, "ip_vs is not loaded", director.services.map(({ name }) => name).join(", "), `on ${host}: modprobe ip_vs, then ${start}`)];
  }
  const table = state.ipvs.services;
  const facts = director.services.map((service) => {
    const found = table.find((one) => sameService(one, service));
    return found === undefined
      ? fails(`${fact} ${service.name}`, `no ${at(service)}`, `${at(service)} ${service.scheduler}`, `on ${host}: ${start}`)
      : judgeService(host, `${fact} ${service.name}`, service, found);
  });
  return [...facts, ...judgeTimeouts(host, director, state.ipvs.timeouts)];
}

function judgeTimeouts(host: string, { timeouts }: ExpectedDirector, seen: string): Fact[] {
  const fact = `${host} IPVS timeouts`;
  if (timeouts === null) return [];
  return [seen === timeouts ? holds(fact, `${seen} s`) : fails(fact, `${seen} s`, `${timeouts} s`, `on ${host}: ipvsadm --set ${timeouts}`)];
}

/** Services in the table that no director of this host has. */
export function judgeExtra(host: string, directors: readonly ExpectedDirector[], state: HostState): Fact[] {
  if (state.ipvs.kind !== "table") return [];
  const known = directors.flatMap(({ services }) => services);
  return state.ipvs.services
    .filter((one) => !known.some((service) => sameService(one, service)))
    .map((one) => fails(`${host} IPVS`, `${at(one)} is not in the topology`, "nothing besides the topology",
      `on ${host}: ipvsadm -D ${serviceWords(one)}, or declare the service`));
}

function judgeService(host: string, fact: string, expected: ExpectedService, found: IpvsService): Fact {
  const wrong: { seen: string; expected: string; fix: string }[] = [];
  if (found.scheduler !== expected.scheduler) {
    wrong.push({ seen: `scheduler ${found.scheduler}`, expected: expected.scheduler, fix: `restart what manages it on ${host}` });
  }
  const wanted = expected.destinations;
  const missing = wanted.filter((to) => !found.destinations.some((one) => sameEndpoint(one, to)));
  for (const to of missing) {
    const sorry = expected.sorryServer !== null && found.destinations.some((one) => sameEndpoint(one, expected.sorryServer as { address: string; port: number }));
    wrong.push({
      seen: `${to.host} (${endpoint(to)}) is out${sorry ? ", the sorry server answers" : ""}`,
      expected: `${to.host} weight ${to.weight}`,
      fix: `its health check fails: look at ${to.host} and at journalctl -u keepalived on ${host}`,
    });
  }
  for (const one of found.destinations) {
    const to = wanted.find((candidate) => sameEndpoint(candidate, one));
    if (to === undefined) {
      if (missing.length > 0 && expected.sorryServer !== null && sameEndpoint(one, expected.sorryServer)) continue;
      wrong.push({ seen: `${endpoint(one)} is not in the topology`, expected: "only the service's real servers", fix: `on ${host}: ipvsadm -d ${serviceWords(found)} -r ${endpoint(one)}, or declare it` });
    } else if (words(one) !== words(to)) {
      const out = one.weight === 0 && to.weight > 0 ? `its health check fails, or it is drained: look at ${to.host}` : `another hand changed it: restart what manages it on ${host}`;
      wrong.push({ seen: `${to.host} ${words(one)}`, expected: words(to), fix: out });
    }
  }
  if (wrong.length > 0) return fails(fact, join(wrong, "seen"), join(wrong, "expected"), join(wrong, "fix"));
  const weights = [...wanted].map((to) => `${to.host} ${to.weight}`).join(", ");
  return holds(fact, `${at(found)} ${found.scheduler}: ${weights || "no real server"}`);
}

function join(parts: readonly { seen: string; expected: string; fix: string }[], key: "seen" | "expected" | "fix"): string {
  return [...new Set(parts.map((part) => part[key]))].join("; ");
}

function words({ method, weight, thresholds }: IpvsDestination): string {
  return `${method} weight ${weight}${thresholds === null ? "" : ` thresholds ${thresholds.upper} ${thresholds.lower}`}`;
}

interface Endpoint { readonly address: string; readonly port: number }

type Known = Pick<IpvsService, "mark" | "protocol" | "address" | "port">;

function sameService(a: Known, b: Known): boolean {
  return a.mark === b.mark && (a.mark !== null || (sameEndpoint(a, b) && a.protocol === b.protocol));
}

function sameEndpoint(a: Endpoint, b: Endpoint): boolean {
  return a.address === b.address && a.port === b.port;
}

function endpoint({ address, port }: Endpoint): string {
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}

function at(service: Known): string {
  return service.mark === null ? `${service.protocol} ${endpoint(service)}` : `mark ${service.mark}`;
}
