/** What the command line's exit codes mean; the same for every verb but `lab exec`, which ends as its command does. */
export const EXIT = {
  /** All is well: no issue, nothing out of date, every fact holds. */
  ok: 0,
  /** The answer is no: issues, a lock out of date, a fact that fails. */
  no: 1,
  /** The question cannot be asked: wrong usage, a file that cannot be read or written. */
  usage: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
