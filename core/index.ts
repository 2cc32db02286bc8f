/**
 * What runs without Pulumi: the public functions and types, from a topology to the plan of each host.
 */
export { compile, checkedTopology, type CompiledTopology, type CompileOptions } from "./compile";
export { allocate } from "./allocate/allocate";
export { resolveAllocation } from "./allocate/resolve";
export type { Allocation, Lock, Locks } from "./allocate/allocation";
export { readLocks, updateLocks, writeLocks } from "./load/lock-files";
export { locksFolder } from "./load/topology-file";
export { check } from "./model/check";
export type { HostConnection, Endpoint } from "./model/connection";
export { InvalidTopologyError, formatIssues } from "./model/invalid-topology";
export type { Issue } from "./model/issue";
export { normalise } from "./model/normalise";
export { parseLiteral, parseTopology, parseYaml, type ParseResult } from "./model/parse";
export type * from "./model/spec";
export type * from "./model/terms";
export type * from "./model/topology";
export { addressOwners, expectedArpOwner, hostsOnSegment, lostClients, prefixContains, survivalOf } from "./network";
export type { HostPlan, HostTransaction, Phase, Plan } from "./plan/host-plan";
export type { HostFile, HostFiles } from "./render/host-files";
