import type { Issue } from "./issue";
import { escapeControls, sortIssues } from "./report";

/** Issues beyond this many are counted, not printed. */
const MOST_PRINTED = 100;

/** A topology that cannot be used, with all that is wrong with it. */
export class InvalidTopologyError extends Error {
  override readonly name = "InvalidTopologyError";
  /** Sorted by path. */
  readonly issues: readonly Issue[];

  /** @param source what the person wrote: a file's path, or the topology's name. */
  constructor(issues: readonly Issue[], readonly source: string = "") {
    const sorted = sortIssues(issues);
    super(formatIssues(sorted, source));
    this.issues = sorted;
  }
}

/** The text of an InvalidTopologyError. */
export function formatIssues(issues: readonly Issue[], source: string): string {
  const head = `invalid topology${source === "" ? "" : ` ${source}`} (${issues.length} ${issues.length === 1 ? "problem" : "problems"})`;
  const more = issues.length > MOST_PRINTED ? [` - … and ${issues.length - MOST_PRINTED} more`] : [];
  return [head, ...issues.slice(0, MOST_PRINTED).map(formatIssue), ...more].join("\n");
}

function formatIssue({ code, path, message, hint }: Issue): string {
  return ` - ${path === "" ? "(document)" : escapeControls(path)}: ${message}${hint === undefined ? "" : `; ${hint}`} [${code}]`;
}
