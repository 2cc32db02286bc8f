/** Reading a topology file for a verb: a file that cannot be read is wrong usage, everything else that is wrong is an issue. */
import { closeSync, openSync, readSync } from "node:fs";
import { compile, type CompiledTopology } from "../core";
import { UsageError } from "./usage-error";

export interface LocksOption {
  /** Folder of the lock files; beside the topology by default. */
  readonly locks?: string;
}

/**
 * @throws UsageError when the file cannot be read
 * @throws InvalidTopologyError with every issue
 */
export function compileFile(file: string, { locks }: LocksOption): CompiledTopology {
  requireReadable(file);
  return compile(file, locks === undefined ? {} : { locksDir: locks });
}

/** @throws UsageError when not one byte of it can be read */
export function requireReadable(file: string): void {
  try {
    const descriptor = openSync(file, "r");
    try {
      readSync(descriptor, Buffer.alloc(1), 0, 1, null);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "no such file" : code === "EISDIR" ? "it is a directory" : code === "EACCES" ? "permission denied" : String(code);
    throw new UsageError(`cannot read ${file}: ${why}`);
  }
}
