import { forwardingOf } from "../forwarding";
import type { Issue } from "../issue";
import { issue, pointer } from "../report";
import type { Director, Topology } from "../topology";

/** Directors that are real servers of what they direct: where that can be done without a loop. */
export function checkTwoBox(topology: Topology): Issue[] {
  return Object.values(topology.directors).flatMap((director) => {
    const services = Object.values(topology.services).filter((service) => service.director === director.name);
    const own = services.flatMap((service) => Object.keys(service.realServers).filter((host) => director.hosts[host] !== undefined).map((host) => ({ service, host })));
    const first = own[0];
    return first === undefined ? [] : [...own.flatMap(({ service, host }) => ways(director, service, host)), ...together(director, topology)];
  });
}

function ways({ manager }: Director, service: Topology["services"][string], host: string): Issue[] {
  const path = pointer("services", service.name, "realServers", host);
  const real = service.realServers[host];
  const forwarding = real === undefined ? service.forwarding : forwardingOf(service, real);
  return [
    ...(forwarding === "dr" ? [] : [issue("LVS0328", path, `is its own director, which only dr can do, not ${forwarding}; take dr or another host`, forwarding)]),
    ...(manager === "keepalived" ? [] : [issue("LVS0327", path, `is its own director, which is managed by ${manager}: as a real server it would keep silent about the VIP that it has to answer for; take keepalived or another host`)]),
  ];
}

/** While a host is not master its whole table is off, which needs one master and the kernel's backup daemon. */
function together(director: Director, topology: Topology): Issue[] {
  if (Object.keys(director.hosts).length === 1) return [];
  const path = pointer("directors", director.name);
  const masters = new Set(Object.values(topology.services).filter((service) => service.director === director.name).map(({ master }) => master));
  return [
    ...(masters.size > 1 ? [issue("LVS0329", path, `services have the masters ${[...masters].sort().join(" and ")}, and the hosts are real servers as well: a host's table is on or off as a whole; give all services one master, or take other real servers`)] : []),
    ...(director.survive === "mh" || director.survive === "none" ? [issue("LVS0330", `${path}/survive`, `the hosts are real servers as well, and only a host with the sync daemon can leave its table off; take auto, sync or both`, director.survive)] : []),
  ];
}
