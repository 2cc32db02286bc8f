/**
 * One thing that is wrong with what a person wrote: where, what was given, what is allowed and what to change.
 *
 * Impossible or dangerous is an issue; legal but unwise is a policy. The catalogue of codes is `issue-catalogue.ts`.
 */
export interface Issue {
  /** `LVS` and four digits; each is described in docs/errors.md. */
  readonly code: string;
  /** JSON pointer into the topology (RFC 6901), or "" for the whole document. */
  readonly path: string;
  /** What is wrong, what is allowed and what to change, in one sentence; no secret and no control character in it. */
  readonly message: string;
  /** What was given, shortened and escaped for a terminal; absent when the fault is that nothing was given. */
  readonly got?: string;
  /** What to do, where the message does not say it already. */
  readonly hint?: string;
}
