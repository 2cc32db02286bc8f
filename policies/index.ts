/**
 * The rules and what is needed to put them into a pack of one's own: `new PolicyPack("ours", packOf([...lvsProduction, ourRule]))`.
 */
export { packOf, policyOf, topologyIn } from "./adapter";
export type { Rule, Violation } from "./rule";
export { lvsProduction } from "./packs/lvs-production/rules";
export { serviceHasTwoRealServers } from "./rules/service/has-two-real-servers";
