/**
 * The addresses of a pool.
 */
import { formatAddress, parseAddress } from "./address";
import type { Pool } from "./topology";

/** Whether an address is in one of a pool's ranges. */
export function poolHolds(pool: Pool, address: string): boolean {
  const value = parseAddress(address);
  return value !== null && pool.ranges.some(({ first, last }) => (parseAddress(first) ?? Infinity) <= value && value <= (parseAddress(last) ?? -1));
}

/** Every address of a pool, lowest first. */
export function* poolAddresses(pool: Pool): Generator<string> {
  for (const { first, last } of pool.ranges) {
    const end = parseAddress(last) ?? -1;
    for (let value = parseAddress(first) ?? Infinity; value <= end; value += 1) yield formatAddress(value);
  }
}

/** How many addresses a pool has. */
export function poolSize(pool: Pool): number {
  return pool.ranges.reduce((sum, { first, last }) => sum + ((parseAddress(last) ?? -1) - (parseAddress(first) ?? 0) + 1), 0);
}

/** `10.77.0.100-10.77.0.119 10.77.0.130`. */
export function poolRanges(pool: Pool): string {
  return pool.ranges.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(" ");
}
