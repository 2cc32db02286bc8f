import type { Rule } from "../../rule";
import { serviceHasTwoRealServers } from "../../rules/service/has-two-real-servers";

/** What a cluster that people depend on should satisfy. Kept apart from the pack: making a pack starts a server. */
export const lvsProduction: readonly Rule[] = [serviceHasTwoRealServers];
