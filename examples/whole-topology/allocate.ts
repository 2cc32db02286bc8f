/**
 * What `npx lvs allocate` does for a file: run it after each change of the literal, and commit what it writes.
 *
 *     node dist/examples/whole-topology/allocate.js
 */
import { allocate, normalise, updateLocks } from "../../core";
import { locksDir, topology } from "./topology";

const written = updateLocks(locksDir, Object.keys(topology.segments), (locks) => allocate(normalise(topology), locks));
process.stdout.write(written.length === 0 ? "up to date\n" : `wrote ${written.join(", ")}\n`);
