/**
 * Numbers that two machines must not share in one segment, and the order in which they are given out.
 */

/** VRIDs and sync ids: one byte, 0 means none. @see RFC 5798 section 5.2.3, ipvsadm(8) --syncid */
export const ID_MAX = 255;
/** Low ids are what people and examples write by hand, so they are given out last. */
export const ID_FIRST = 51;
/** Marks below are left to the host's own firewall rules. */
export const FWMARK_FIRST = 4096;
export const FWMARK_MAX = 2_147_483_647;

/** From `first` to `max`, then from 1 to what is before `first`. */
export function* numbersFrom(first: number, max: number): Generator<number> {
  for (let number = first; number <= max; number += 1) yield number;
  for (let number = 1; number < first; number += 1) yield number;
}
