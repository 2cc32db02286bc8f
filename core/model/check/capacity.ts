import type { Issue } from "../issue";
import { issue, pointer } from "../report";
import type { RealServer, Service, Topology } from "../topology";

/** Bounds on connections, how many real servers have to be alive, and what happens when they are not. */
export function checkCapacity({ services, directors }: Topology): Issue[] {
  return Object.values(services).flatMap((service) => [
    ...Object.values(service.realServers).flatMap((real) => thresholds(service.name, real)),
    ...quorum(service),
    ...scripts(service),
    ...(directors[service.director]?.manager === "ipvsadm" ? unmanaged(service) : []),
  ]);
}

function thresholds(service: string, { host, thresholds: bounds }: RealServer): Issue[] {
  if (bounds === null || bounds.lower <= bounds.upper) return [];
  return [issue("LVS0252", pointer("services", service, "realServers", host, "thresholds"), `lower ${bounds.lower} is above upper ${bounds.upper}, and keepalived would pass that on to a kernel that refuses it; take one below`, bounds.lower)];
}

function quorum({ name, realServers, quorum: { weight, hysteresis } }: Service): Issue[] {
  const path = pointer("services", name, "quorum");
  const sum = Object.values(realServers).reduce((total, real) => total + real.weight, 0);
  return [
    ...(weight > Math.max(sum, 1) ? [issue("LVS0255", `${path}/weight`, `${weight} is more than all real servers weigh together (${sum}), so the quorum is never there; take at most ${sum}`, weight)] : []),
    ...(hysteresis >= weight ? [issue("LVS0255", `${path}/hysteresis`, `${hysteresis} is not below the quorum's weight ${weight}, so the quorum is never lost; take at most ${weight - 1}`, hysteresis)] : []),
    ...(hysteresis < weight && weight <= sum && weight + hysteresis > sum ? [issue("LVS0255", `${path}/hysteresis`, `weight ${weight} and hysteresis ${hysteresis} are more than all real servers weigh together (${sum}), so a quorum that was lost never comes back; take at most ${sum - weight}`, hysteresis)] : []),
  ];
}

function scripts({ name, omega, alpha, check, quorum: { downScript } }: Service): Issue[] {
  return [
    ...(omega && downScript === null ? [issue("LVS0257", pointer("services", name, "omega"), "runs the quorum's downScript at a stop, and there is none; write quorum: { downScript: … }, or remove it")] : []),
    ...(alpha && check.kind === "none" ? [issue("LVS0257", pointer("services", name, "alpha"), "waits for the first check of a real server, and there is none; write a check, or remove it")] : []),
  ];
}

/** What a daemon does while it watches: a table that is loaded once has nobody for it. */
function unmanaged({ name, director, alpha, omega, quorum: { weight, hysteresis, upScript, downScript } }: Service): Issue[] {
  const wanted = { alpha, omega, quorum: weight > 1 || hysteresis > 0 || upScript !== null || downScript !== null };
  return Object.entries(wanted).filter(([, is]) => is)
    .map(([key]) => issue("LVS0256", pointer("services", name, key), `director "${director}" is managed by ipvsadm, which watches nothing; remove it or take keepalived`));
}
