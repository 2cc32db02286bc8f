/** Programs on PATH. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first executable of that name that is allowed. */
export function onPath(program: string, path: string, allowed: (file: string) => boolean = () => true): string | undefined {
  return path.split(delimiter).filter((folder) => folder !== "").map((folder) => join(folder, program)).find((file) => isExecutable(file) && allowed(file));
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
