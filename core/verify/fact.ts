/**
 * One thing that must hold, and whether it does.
 */
export interface Fact {
  readonly ok: boolean;
  /** What must hold, short: `ARP for 10.77.0.100`. */
  readonly fact: string;
  /** What was seen. */
  readonly seen: string;
  /** What should have been seen; null when it was. */
  readonly expected: string | null;
  /** What to do about it; null when it holds. */
  readonly fix: string | null;
}

export function holds(fact: string, seen: string): Fact {
  return { ok: true, fact, seen, expected: null, fix: null };
}

export function fails(fact: string, seen: string, expected: string, fix: string): Fact {
  return { ok: false, fact, seen, expected, fix };
}
