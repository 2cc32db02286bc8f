/**
 * The property tier: what holds for every valid topology, tried on 1,000 random ones. It proves the rules of the model, of
 * allocation and of rendering; it does not prove that a host does with the result what we think (binaries and lab do).
 *
 * The seed is fixed so that a failure is the same everywhere; PROPERTY_SEED tries others.
 */
export const SEED = Number(process.env["PROPERTY_SEED"] ?? 20_770_100);
/** A failure is shown with its seed and path as it is: shrinking a whole topology takes minutes. */
export const RUNS = { seed: SEED, numRuns: 1000, endOnFailure: true } as const;
export const TITLE = `1,000 topologies, seed ${SEED}`;
