/**
 * Records keyed by name, always in the order of their names, so that what is made of them does not depend on how they
 * were written.
 */

export function sortedKeys(record: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(record).sort();
}

/** A new record with each value made anew, in the order of the names. */
export function mapRecord<A, B>(record: Readonly<Record<string, A>>, make: (name: string, value: A) => B): Record<string, B> {
  return Object.fromEntries(sortedKeys(record).map((name) => [name, make(name, record[name] as A)]));
}
