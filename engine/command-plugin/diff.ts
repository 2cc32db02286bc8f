/** What changed between two sets of inputs, path by path, in the names that the engine shows. */
import { isDeepStrictEqual } from "node:util";
import { isObject, isSecret, type Properties } from "./wire";

export type DiffKind = "add" | "delete" | "update";
export interface Change { readonly kind: DiffKind; readonly replace: boolean }

/**
 * Secrets are compared as a whole, so that a changed connection is one line. `triggers` that come or go replace the resource; one
 * trigger that changed is `triggers[0]`, which the SDK's replaceOnChanges turns into a replacement.
 */
export function diff(olds: Properties, news: Properties): Record<string, Change> {
  const changes: Record<string, Change> = {};
  const internal = ([name]: [string, unknown]): boolean => name === "version" || name.startsWith("__");
  const visible = (inputs: Properties): Properties => Object.fromEntries(Object.entries(inputs).filter((entry) => !internal(entry)));
  compareObjects(visible(olds), visible(news), "", changes);
  return changes;
}

const member = (path: string, name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? (path === "" ? name : `${path}.${name}`) : `${path}[${JSON.stringify(name)}]`;

function compareObjects(old: Properties, now: Properties, path: string, changes: Record<string, Change>): void {
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) compare(old[name], now[name], member(path, name), changes);
}

function compare(old: unknown, now: unknown, path: string, changes: Record<string, Change>): void {
  const none = (value: unknown): boolean => value === undefined || value === null;
  if (none(old) && none(now)) return;
  if (none(old) || none(now)) {
    changes[path] = { kind: none(old) ? "add" : "delete", replace: path === "triggers" };
  } else if (Array.isArray(old) && Array.isArray(now)) {
    for (let index = 0; index < Math.max(old.length, now.length); index++) compare(old[index], now[index], `${path}[${index}]`, changes);
  } else if (isObject(old) && isObject(now) && !isSecret(old) && !isSecret(now)) {
    compareObjects(old, now, path, changes);
  } else if (!isDeepStrictEqual(old, now)) {
    changes[path] = { kind: "update", replace: path === "triggers" };
  }
}
