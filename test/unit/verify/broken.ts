/** A healthy cluster with one thing broken, and the facts that then do not hold. */
import type { Allocation } from "../../../core/allocate/allocation";
import type { Topology } from "../../../core/model/topology";
import { judge, type Fact } from "../../../core/verify";
import type { HostObservation, HostState, IpvsService, Observations } from "../../../core/verify/observations";
import { allocation, healthy, topology, type Healthy } from "./healthy";

export type Hosts = Healthy["hosts"];

export function failing(observations: Observations, spec: Topology = topology, allocated: Allocation = allocation): Fact[] {
  return judge(spec, allocated, observations).filter(({ ok }) => !ok);
}

export function broken(name: keyof Hosts, change: (state: HostState) => HostObservation): Fact[] {
  const seen = healthy();
  return failing({ ...seen, hosts: { ...seen.hosts, [name]: change(seen.hosts[name]) } });
}

export const lines = (facts: Fact[]): string[] => facts.map(({ fact, seen }) => `${fact}: ${seen}`);

export function withTable(change: (service: IpvsService) => readonly IpvsService[]): (state: HostState) => HostState {
  return (state) => (state.ipvs.kind === "table" ? { ...state, ipvs: { ...state.ipvs, services: state.ipvs.services.flatMap(change) } } : state);
}
