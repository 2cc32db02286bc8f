/**
 * All verdicts on one topology, from what was observed. Pure.
 */
import type { Allocation } from "../../allocate/allocation";
import type { Topology } from "../../model/topology";
import { expectations } from "../expectations";
import type { Fact } from "../fact";
import type { Observations } from "../observations";
import { judgeArp } from "./arp";
import { judgeFilter } from "./filter";
import { judgeHost } from "./hosts";
import { judgeExtra, judgeIpvs } from "./ipvs";
import { judgeDirector } from "./masters";
import { judgeRealServer } from "./real-servers";
import { judgeRequests } from "./requests";
import { judgeReturnPaths } from "./return-paths";
import { reached } from "./seen";
import { judgeStrays } from "./strays";
import { judgeSurvival } from "./survival";

/** In the order of the packet: hosts, directors, ARP, tables, real servers, requests. */
export function judge(topology: Topology, allocation: Allocation, { hosts, requests }: Observations): Fact[] {
  const expected = expectations(topology, allocation);
  const unasked = { reachable: false, reason: "not asked" } as const;
  return [
    ...expected.hosts.flatMap((host) => judgeHost(host, hosts[host.name] ?? unasked)),
    ...expected.directors.flatMap((director) => judgeDirector(director, expected.vips, hosts)),
    ...expected.vips.filter(({ director }) => !expected.directors.some(({ name, announces }) => name === director && announces)).flatMap((vip) => judgeArp(vip, expected, interfacesIn(topology, vip.segment), hosts)),
    ...expected.directors.flatMap((director) => director.hosts.flatMap((host) => {
      const state = reached(hosts, host);
      return state === null ? [] : [...judgeIpvs(host, director, state), ...judgeFilter(host, director, state), ...judgeSurvival(host, director, state)];
    })),
    ...expected.hosts.flatMap(({ name }) => {
      const state = reached(hosts, name);
      const own = expected.directors.filter((director) => director.hosts.includes(name));
      return state === null || own.length === 0 ? [] : judgeExtra(name, own, state);
    }),
    ...expected.hosts.flatMap((host) => {
      const state = reached(hosts, host.name);
      return state === null ? [] : [...judgeRealServer(host, state), ...judgeReturnPaths(host.name, host.returnPaths, state)];
    }),
    ...judgeStrays(expected, hosts),
    ...Object.keys(topology.services).sort().flatMap((service) => {
      const observed = requests[service];
      return observed === undefined ? [] : [judgeRequests(service, observed)];
    }),
  ];
}

function interfacesIn(topology: Topology, segment: string): ReadonlyMap<string, string> {
  return new Map(Object.values(topology.hosts).flatMap((host) => {
    const own = host.addresses[segment];
    return own === undefined ? [] : [[host.name, own.interface] as const];
  }).sort(([a], [b]) => (a < b ? -1 : 1)));
}
