/**
 * The type tokens of the components: part of a resource's identity, so a contract.
 *
 * A token that changes replaces every resource below it. test/components/names.golden.json shows such a change as a diff.
 */
export const TOKENS = {
  layeredTopology: "lvs:index:LayeredTopology",
  managedHost: "lvs:index:ManagedHost",
  realServer: "lvs:index:RealServer",
  director: "lvs:index:Director",
  vipPool: "lvs:index:VipPool",
} as const;

export type Token = (typeof TOKENS)[keyof typeof TOKENS];
