import type { Issue } from "../issue";
import { isGroup } from "../ports";
import { issue, listed, pointer } from "../report";
import type { Check, Director, Service, Topology } from "../topology";

/** Checks that ldirectord has by the same words. */
const CHECKS: readonly Check["kind"][] = ["tcp", "http", "https", "smtp", "ping", "none", "unknown"];

/** ldirectord: options that it has, and its own only where it manages. */
export function checkLdirectord(topology: Topology): Issue[] {
  return Object.values(topology.directors).flatMap((director) => {
    const path = pointer("directors", director.name);
    if (director.manager !== "ldirectord") {
      return director.ldirectord.quiescent ? [] : [issue("LVS0333", `${path}/ldirectord`, `manager ${director.manager} takes a real server that fails out of the table; remove it or take manager ldirectord`)];
    }
    const services = Object.values(topology.services).filter((service) => service.director === director.name);
    return [...services.flatMap(options), ...services.flatMap(checks), ...ofDirector(director, path)];
  });
}

function ofDirector({ timeouts, gateway }: Director, path: string): Issue[] {
  const wanted = { timeouts: timeouts !== null, gateway: gateway !== null };
  return Object.entries(wanted).filter(([, is]) => is).map(([key]) => issue("LVS0332", `${path}/${key}`, "ldirectord has no such option; remove it or take keepalived"));
}

function options(service: Service): Issue[] {
  const { name, schedulerFlags, ops, alpha, omega, persistence, quorum, realServers } = service;
  const wanted = {
    ports: isGroup(service), schedulerFlags: schedulerFlags.length > 0, ops, alpha, omega,
    quorum: quorum.weight > 1 || quorum.hysteresis > 0 || quorum.upScript !== null || quorum.downScript !== null,
    "persistence/engine": persistence !== null && persistence.engine !== null,
  };
  const bounded = Object.values(realServers).filter(({ thresholds }) => thresholds !== null).map(({ host }) => `realServers/${host}/thresholds`);
  return [...Object.entries(wanted).filter(([, is]) => is).map(([key]) => key), ...bounded]
    .map((key) => issue("LVS0332", `${pointer("services", name)}/${key}`, "ldirectord has no such option; remove it or take keepalived"));
}

function checks({ name, check }: Service): Issue[] {
  const path = pointer("services", name, "check");
  if (!CHECKS.includes(check.kind)) return [issue("LVS0331", path, `ldirectord has no ${check.kind} check, expected one of ${listed(CHECKS.filter((kind) => kind !== "unknown"))}; take one of them, or keepalived`, check.kind)];
  if ((check.kind === "http" || check.kind === "https") && check.status !== 200) return [issue("LVS0331", `${path}/${check.kind}/status`, `ldirectord takes any page that succeeds and cannot ask for status ${check.status}; leave status out, or take keepalived`, check.status)];
  return [];
}
