import { assign, type Assignment } from "./assign";
import { ID_FIRST, ID_MAX, numbersFrom } from "./ids";

/** VRRP's virtual router ids of one segment. Two routers with the same one on a segment take each other's packets. */
export function assignVrids(held: Readonly<Record<string, number>>, routers: readonly string[]): Assignment<number> {
  return assign(held, routers, numbersFrom(ID_FIRST, ID_MAX), new Set(Object.values(held)));
}
