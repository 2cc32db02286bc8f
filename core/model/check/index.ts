/**
 * Whether a topology can work: every rule of every family, all at once.
 */
import type { Issue } from "../issue";
import { sortIssues } from "../report";
import type { Topology } from "../topology";
import { checkBgp } from "./bgp";
import { checkCapacity } from "./capacity";
import { checkDirectors } from "./directors";
import { checkGateways } from "./gateways";
import { checkHealthChecks } from "./health-checks";
import { checkHostAddresses } from "./host-addresses";
import { checkLdirectord } from "./ldirectord";
import { checkNames } from "./names";
import { checkPlatforms } from "./platforms";
import { checkPools } from "./pools";
import { checkReach } from "./reach";
import { checkPorts } from "./ports";
import { checkPresets } from "./presets";
import { checkRealServers } from "./real-servers";
import { checkScheduling } from "./scheduling";
import { checkSegments } from "./segments";
import { checkServices } from "./services";
import { checkSorryServers } from "./sorry-servers";
import { checkSources } from "./sources";
import { checkSsh } from "./ssh";
import { checkSurvive } from "./survive";
import { checkTwoBox } from "./two-box";
import { checkTunnels } from "./tunnels";
import { checkVips } from "./vips";
import { checkVrrp } from "./vrrp";

/** One family of rules. It looks only at what it can resolve; what it cannot is another family's issue. */
export type Rule = (topology: Topology) => Issue[];

const RULES: readonly Rule[] = [
  checkSegments, checkHostAddresses, checkPools, checkDirectors, checkVrrp, checkLdirectord, checkBgp, checkSurvive, checkTwoBox, checkServices, checkPorts, checkPresets, checkVips, checkRealServers,
  checkReach, checkGateways, checkTunnels, checkSources, checkScheduling, checkCapacity, checkHealthChecks, checkSorryServers, checkNames, checkSsh, checkPlatforms,
];

/** All issues, sorted by path; none when the topology can be allocated and rendered. */
export function check(topology: Topology): Issue[] {
  return sortIssues(asWritten(RULES.flatMap((rule) => rule(topology)), topology));
}

/** Parts of a preset have names of their own, which no file has: their issues are told where the preset is written, each once. */
function asWritten(issues: readonly Issue[], { services }: Topology): Issue[] {
  const renamed = issues.map((one) => {
    const [, kind, name = "", ...rest] = one.path.split("/");
    const written = kind === "services" ? services[name]?.written ?? name : name;
    return written === name ? one : { ...one, path: ["", kind, written, ...rest].join("/") };
  });
  return [...new Map(renamed.map((one) => [JSON.stringify([one.code, one.path, one.message]), one])).values()];
}
