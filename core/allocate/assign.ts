/**
 * The one rule of allocation: what has a value keeps it; what is new takes the next free one, in the order of the names.
 *
 * So a value never depends on what else is there, except that it is taken.
 */

export interface Assignment<T> {
  readonly values: Readonly<Record<string, T>>;
  /** Names for which nothing was left. */
  readonly missing: readonly string[];
}

/** @param free values in the order of preference; those that are taken are skipped. */
export function assign<T>(held: Readonly<Record<string, T>>, wanted: readonly string[], free: Iterable<T>, taken: ReadonlySet<T>): Assignment<T> {
  const values: Record<string, T> = {};
  const missing: string[] = [];
  const next = free[Symbol.iterator]();
  for (const name of [...wanted].sort()) {
    const value = held[name] ?? nextFree(next, taken);
    if (value === undefined) missing.push(name);
    else values[name] = value;
  }
  return { values, missing };
}

function nextFree<T>(iterator: Iterator<T>, taken: ReadonlySet<T>): T | undefined {
  for (let step = iterator.next(); step.done !== true; step = iterator.next()) if (!taken.has(step.value)) return step.value;
  return undefined;
}
