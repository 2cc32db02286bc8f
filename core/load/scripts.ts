/** Reads templates/scripts/: the static text that runs on hosts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Program } from "../plan/program";
import { packageRoot } from "./package-root";

/** The transaction's parts in the order in which they are one program. */
export const TRANSACTION_PARTS = ["head", "live", "ipvs", "compare", "prepare", "activate", "undo", "main"] as const;

let loaded: Program | undefined;

/** What planning needs of templates/scripts/; read once per process. */
export function loadProgram(): Program {
  const read = (name: string): string => readFileSync(join(packageRoot(), "templates/scripts", name), "utf8");
  loaded ??= {
    loader: read("loader.sh"),
    installed: read("installed.sh"),
    program: TRANSACTION_PARTS.map((part) => read(`transaction/${part}.sh`)).join(""),
  };
  return loaded;
}
