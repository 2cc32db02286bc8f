/** The host transaction's own text: how it gets small enough to travel in each bundle, and how a command line starts it. */
import { gzipSync } from "node:zlib";
import type { Become } from "../model/terms";

/** The scripts as they are written, with comments. `loadProgram` of core/load reads them. */
export interface Program {
  /** Takes the program out of the bundle and starts it. */
  readonly loader: string;
  /** Starts the program that an earlier transaction installed. */
  readonly installed: string;
  /** The transaction itself, all parts in one text. */
  readonly program: string;
}

/** What the command line asks the program to do. */
export type Verb = "apply" | "release" | "remove";

/** A script without what only its readers need: whole-line comments, indentation, empty lines. */
export function strip(script: string): string {
  return script
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => `${line}\n`)
    .join("");
}

/** Width of the packed program's lines. */
const WIDTH = 120;

/** gzip and base64 of a script, one text for one input: no time, and no name of the system that packed it. */
export function pack(script: string): string {
  const packed = gzipSync(strip(script), { level: 9 });
  packed[9] = 255; // RFC 1952, OS: unknown; zlib writes the building system's own number
  return packed.toString("base64").replace(new RegExp(`.{1,${WIDTH}}`, "g"), "$&\n");
}

/**
 * The command line that a login's shell gets: static, the same for every host of a login kind, for any shell.
 *
 * @throws Error when the script holds a single quote, which would end its quoting.
 */
export function commandLine(script: string, become: Become, verb: Verb): string {
  const text = strip(script).trimEnd();
  if (text.includes("'")) throw new Error("a script that becomes a command line cannot hold a single quote");
  return `sh -c '${text}' pulumi-lvs ${become} ${verb}`;
}
