import type { Issue } from "../issue";
import { issue, listed, pointer } from "../report";
import type { Director, Topology } from "../topology";

/** How open connections survive: only by what the director and its services have. */
export function checkSurvive(topology: Topology): Issue[] {
  return Object.values(topology.directors).flatMap((director) => (director.survive === "auto" || director.survive === "none" ? [] : judge(director, topology)));
}

function judge({ name, survive, manager, hosts }: Director, { services }: Topology): Issue[] {
  const path = pointer("directors", name, "survive");
  if (manager !== "keepalived") return [issue("LVS0325", path, `manager ${manager} runs one host and no sync daemon, so nothing takes over; remove it or take keepalived`, survive)];
  if (Object.keys(hosts).length === 1) return [issue("LVS0326", path, "the director is one host, so there is nobody that connections could go on with; add a host or remove it", survive)];
  if (survive === "sync") return [];
  const placedOtherwise = Object.values(services)
    .filter((service) => service.director === name && service.scheduler !== "mh" && service.forwarding !== "fullnat" && !service.ops)
    .map((service) => `${service.name} (${service.scheduler})`);
  return placedOtherwise.length === 0 ? [] : [issue("LVS0324", path, `only scheduler mh places a connection alike on every host, and other services have another one: ${listed(placedOtherwise, 5)}; give them scheduler: mh, or take survive: sync`, survive)];
}
