/** The steps of a transaction, as its text announces them. */
import { loadProgram } from "../../../core/load/scripts";

/** In the order of the text; a step that is added to the program is in here by that alone. */
export const STEPS: readonly string[] = [...loadProgram().program.matchAll(/^ *step ([a-z-]+)$/gm)].map(([, name]) => name!);
