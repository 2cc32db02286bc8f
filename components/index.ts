/**
 * The Pulumi components of pulumi-lvs: what another program imports.
 */
export { LayeredTopology, type LayeredTopologyArgs } from "./layered-topology";
export { Director, type DirectorArgs } from "./director";
export { RealServer, type RealServerArgs } from "./real-server";
export { VipPool, type VipPoolArgs } from "./vip-pool";
export { ManagedHost, type ManagedHostArgs } from "./managed-host";
export { connectionOf, type ConnectionArgs, type EndpointArgs } from "./connection";
export { compiledTopology, type TopologyArgs } from "./compiled-topology";
export { TOKENS } from "./tokens";
export type { CompiledTopology, TopologySpec } from "../core";
