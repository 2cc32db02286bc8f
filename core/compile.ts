/**
 * From what a person wrote to what is done to hosts: every step of the flow, offline.
 */
import type { Allocation, Locks } from "./allocate/allocation";
import { resolveAllocation } from "./allocate/resolve";
import { readLocks } from "./load/lock-files";
import { loadProgram } from "./load/scripts";
import { loadTemplates } from "./load/templates";
import { locksFolder, readText } from "./load/topology-file";
import { check } from "./model/check";
import { InvalidTopologyError } from "./model/invalid-topology";
import type { Issue } from "./model/issue";
import { normalise } from "./model/normalise";
import { parseLiteral, parseYaml, type ParseResult } from "./model/parse";
import { issue } from "./model/report";
import type { TopologySpec } from "./model/spec";
import type { Topology } from "./model/topology";
import { planHosts } from "./plan";
import type { Plan } from "./plan/host-plan";
import { renderHosts } from "./render";
import type { HostFiles } from "./render/host-files";

export interface CompileOptions {
  /** Where the topology comes from, for messages and for the default folder of lock files. @default the source, if it is a path */
  readonly file?: string;
  /** The locks themselves. @default read from locksDir */
  readonly locks?: Locks;
  /** Folder of the lock files. @default `allocations`, beside the file or beside its folder `topologies`; a literal has none */
  readonly locksDir?: string;
}

export interface CompiledTopology {
  readonly topology: Topology;
  readonly allocation: Allocation;
  readonly hostFiles: readonly HostFiles[];
  readonly plan: Plan;
}

/**
 * A topology, checked, allocated, rendered and planned.
 *
 * @param source the path of a YAML file; or its text, which has a line break in it; or a literal.
 * @throws InvalidTopologyError with every issue.
 */
export function compile(source: string | TopologySpec, options: CompileOptions = {}): CompiledTopology {
  const topology = checkedTopology(source, options);
  const { allocation, issues } = allocationOf(topology, source, options);
  if (issues.length > 0) throw new InvalidTopologyError(issues, sourceName(source, options));
  const hostFiles = renderHosts(topology, allocation, loadTemplates());
  return { topology, allocation, hostFiles, plan: planHosts(topology, hostFiles, loadProgram()) };
}

/**
 * The first half of compile: a topology that has no issue of its own. Locks are not looked at.
 *
 * @throws InvalidTopologyError with every issue.
 */
export function checkedTopology(source: string | TopologySpec, options: CompileOptions = {}): Topology {
  const { spec, issues } = parse(source);
  if (spec === null) throw new InvalidTopologyError(issues, sourceName(source, options));
  const topology = normalise(spec);
  const found = check(topology);
  if (found.length > 0) throw new InvalidTopologyError(found, sourceName(source, options));
  return topology;
}

/** What a source is called in messages. */
function sourceName(source: string | TopologySpec, { file }: CompileOptions): string {
  if (file !== undefined) return file;
  if (typeof source === "string") return isPath(source) ? source : "";
  const name: unknown = (source as { name?: unknown } | null)?.name;
  return typeof name === "string" && /^[a-z][a-z0-9-]{0,39}$/.test(name) ? name : "";
}

function isPath(source: string): boolean {
  return !source.includes("\n") && source !== "";
}

function parse(source: string | TopologySpec): ParseResult {
  if (typeof source !== "string") return parseLiteral(source);
  if (!isPath(source)) return parseYaml(source);
  const { text, issues } = readText(source);
  return issues.length > 0 ? { spec: null, issues } : parseYaml(text);
}

function allocationOf(topology: Topology, source: string | TopologySpec, { file, locks, locksDir }: CompileOptions): { readonly allocation: Allocation; readonly issues: readonly Issue[] } {
  const path = file ?? (typeof source === "string" && isPath(source) ? source : undefined);
  const folder = locksDir ?? (path === undefined ? undefined : locksFolder(path));
  if (locks !== undefined) return resolveAllocation(topology, locks, path);
  const nothing = resolveAllocation(topology, {}, path);
  if (nothing.issues.length === 0) return nothing;
  if (folder === undefined) return { ...nothing, issues: [issue("LVS0711", "", "pass locks or locksDir: allocations are remembered in lock files, and a topology that is not in a file has none beside it")] };
  const read = readLocks(folder, Object.keys(topology.segments));
  const resolved = resolveAllocation(topology, read.locks, path);
  // A lock that cannot be read is not missing as well.
  const broken = new Set(read.issues.map((one) => one.path));
  return { ...resolved, issues: [...read.issues, ...resolved.issues.filter((one) => !broken.has(one.path))] };
}
