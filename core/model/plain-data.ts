/**
 * Whether a value is plain data, and a copy of it that nothing else holds. What a TypeScript program passes can be anything.
 */
import type { Issue } from "./issue";
import { issue, pointer, shown } from "./report";

const DEEPEST = 32;
const MOST_VALUES = 2_000_000;
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** A deep copy without keys whose value is undefined, or what keeps it from being plain. */
export function plainCopy(value: unknown): { readonly value: Plain; readonly issues: Issue[] } {
  const issues: Issue[] = [];
  let left = MOST_VALUES;

  function copy(one: unknown, path: readonly (string | number)[]): Plain {
    left -= 1;
    if (left === 0) issues.push(issue("LVS0007", "", `more than ${MOST_VALUES} values; is this a topology?`));
    if (left <= 0) return null;
    if (path.length > DEEPEST) return refuse("LVS0008", path.slice(0, 3), `nested more than ${DEEPEST} levels deep`);
    if (one === null || typeof one === "string" || typeof one === "boolean") return one;
    if (typeof one === "number") return Number.isFinite(one) ? one : refuse("LVS0010", path, `got ${one}, expected a finite number`);
    if (Array.isArray(one)) return one.map((entry, index) => copy(entry, [...path, index]));
    if (typeof one !== "object") return refuse("LVS0010", path, `got ${kindOf(one)}, expected plain data`);
    const prototype: unknown = Object.getPrototypeOf(one);
    // An Object of another realm is plain too, so the chain is measured and not compared.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse("LVS0010", path, `got ${kindOf(one)}, expected plain data`);
    return copyRecord(one as Record<string, unknown>, path);
  }

  function copyRecord(record: Record<string, unknown>, path: readonly (string | number)[]): Plain {
    const result: { [key: string]: Plain } = {};
    for (const [key, entry] of Object.entries(record)) {
      if (RESERVED.has(key)) refuse("LVS0009", [...path, key], `${shown(key)} cannot be a key; choose another name`);
      else if (entry !== undefined) result[key] = copy(entry, [...path, key]);
    }
    return result;
  }

  function refuse(code: "LVS0008" | "LVS0009" | "LVS0010", path: readonly (string | number)[], message: string): null {
    const where = pointer(...path);
    if (!issues.some((known) => known.path === where && known.code === code)) issues.push(issue(code, where, message));
    return null;
  }

  return { value: copy(value, []), issues };
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) return `a ${value.constructor?.name ?? "object"}`;
  return typeof value === "symbol" ? "a symbol" : `a ${typeof value}`;
}
