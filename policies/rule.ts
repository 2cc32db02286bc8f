/**
 * A rule judges a topology that is valid: legal, but unwise. What is impossible or dangerous is an issue of the core instead.
 */
import type { Topology } from "../core/model/topology";

/** One place where a topology breaks a rule. */
export interface Violation {
  /** JSON pointer into the topology. */
  readonly path: string;
  /** What was found and what to change; no secret in it. */
  readonly message: string;
}

/** A pure judgement, independent of the policy engine: the pack's adapter gives it the topology and reports what it returns. */
export interface Rule {
  /** `<object>-<requirement>`, as the file's path says it; the name that a pack's configuration uses. */
  readonly name: string;
  /** What is required and why, in one or two sentences. */
  readonly description: string;
  /** How strictly a pack enforces it unless its configuration says otherwise. */
  readonly level: "advisory" | "mandatory";
  judge(topology: Topology): Violation[];
}
