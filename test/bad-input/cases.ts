/**
 * The corpus: one faulty topology per case, `NNN-name.yaml`, or a folder `NNN-name/` with topology.yaml and the lock file that
 * is at fault. The lines that begin with `#! ` are what must be printed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface BadInput {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
  readonly locksDir: string;
}

const FOLDER = join(__dirname, "cases");
const HEAD = "#! ";

export function badInputs(): BadInput[] {
  return readdirSync(FOLDER, { withFileTypes: true }).map((entry) => {
    const locksDir = join(FOLDER, entry.name);
    const text = readFileSync(entry.isDirectory() ? join(locksDir, "topology.yaml") : locksDir, "utf8");
    const expected = text.split("\n").filter((line) => line.startsWith(HEAD)).map((line) => line.slice(HEAD.length)).join("\n");
    return { name: entry.name, text, expected, locksDir };
  }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
