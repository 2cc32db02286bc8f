import { assign, type Assignment } from "./assign";
import { ID_FIRST, ID_MAX, numbersFrom } from "./ids";

/** Ids of IPVS connection sync of one segment. Directors with the same one copy each other's connections. */
export function assignSyncIds(held: Readonly<Record<string, number>>, directors: readonly string[]): Assignment<number> {
  return assign(held, directors, numbersFrom(ID_FIRST, ID_MAX), new Set(Object.values(held)));
}
