import { assign, type Assignment } from "./assign";
import { FWMARK_FIRST, FWMARK_MAX, numbersFrom } from "./ids";

/** Firewall marks by which a director can name a service or the way of a check, one for each. */
export function assignFwmarks(held: Readonly<Record<string, number>>, wanted: readonly string[]): Assignment<number> {
  return assign(held, wanted, numbersFrom(FWMARK_FIRST, FWMARK_MAX), new Set(Object.values(held)));
}
