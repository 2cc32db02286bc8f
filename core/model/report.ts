/**
 * How issues are made: pointers, and values shown so that a terminal and a reader survive them.
 */
import { closest, distance } from "fastest-levenshtein";
import type { Issue } from "./issue";
import type { IssueCode } from "./issue-catalogue";

const LONGEST_SHOWN = 60;
/** Line 9 before line 10. */
const BY_NUMBER = new Intl.Collator("en", { numeric: true });

/** JSON pointer (RFC 6901) of keys. */
export function pointer(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}

/** An issue; `got` is what was given, as it was. */
export function issue(code: IssueCode, path: string, message: string, got?: unknown): Issue {
  return got === undefined ? { code, path, message } : { code, path, message, got: shown(got) };
}

/** A value in one line: quoted, shortened, without control characters and without characters that reorder text. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a mapping";
  if (typeof value !== "string") return String(value);
  const short = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  return escapeControls(JSON.stringify(short));
}

/** Control and formatting characters as \uXXXX. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

/** `; did you mean "wlc"?`, or nothing where no word is near. */
export function didYouMean(given: string, words: readonly string[]): string {
  if (words.length === 0 || given.length > LONGEST_SHOWN) return "";
  const best = closest(given.toLowerCase(), words as string[]);
  return distance(given.toLowerCase(), best) <= (best.length <= 3 ? 1 : Math.max(2, Math.floor(best.length / 3))) ? `; did you mean "${best}"?` : "";
}

/** A list for a sentence, shortened when it is long. */
export function listed(words: readonly string[], most = 14): string {
  return words.length <= most ? words.join(", ") : `${words.slice(0, most).join(", ")}, … (${words.length})`;
}

/** Issues in the order in which they are shown. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => BY_NUMBER.compare(a.path, b.path) || BY_NUMBER.compare(a.code, b.code) || BY_NUMBER.compare(a.message, b.message));
}
