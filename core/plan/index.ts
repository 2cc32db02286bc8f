/** Planning: from what hosts must hold to what is done to them, wave by wave. Pure. */
import type { Topology } from "../model/topology";
import type { HostFiles } from "../render/host-files";
import type { HostPlan, Plan } from "./host-plan";
import { directorWaves, releaseWave, roleOf } from "./order";
import type { Program } from "./program";
import { directorTransactions, realServerTransactions, textsOf } from "./transaction";

export type { HostPlan, HostTransaction, Phase, Plan } from "./host-plan";
export type { Program } from "./program";
export { masterOf } from "../model/vrrp-groups";
export { directorWaves, releaseWave, roleOf } from "./order";

/**
 * The plan of every host that has something to hold, directors and real servers; sorted by host. A real server of full NAT
 * alone has nothing: no connection is opened to it.
 *
 * @param program the scripts that run on hosts, as `loadProgram` of core/load reads them
 */
export function planHosts(topology: Topology, hostFiles: readonly HostFiles[], program: Program): Plan {
  const texts = textsOf(program);
  const waves = directorWaves(topology);
  const release = releaseWave(topology);
  const plans = hostFiles.flatMap((files): HostPlan[] => {
    const role = roleOf(topology, files.host);
    const host = topology.hosts[files.host];
    if (role === null || host === undefined || holdsNothing(files)) return [];
    const transactions = role === "director"
      ? directorTransactions(files, host.ssh.become, waves[files.host]!, texts)
      : realServerTransactions(files, host.ssh.become, release, texts);
    return [{ host: files.host, role, transactions }];
  });
  return Object.fromEntries(plans.sort((a, b) => (a.host < b.host ? -1 : 1)).map((plan) => [plan.host, plan]));
}

const holdsNothing = ({ files, modules, sysctls, addresses, ip, units, virtualServers }: HostFiles): boolean =>
  [files, modules, sysctls, addresses, ip, units, virtualServers].every((list) => list.length === 0);
