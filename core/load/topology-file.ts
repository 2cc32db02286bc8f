/** Reads the text of a topology file, and says where its lock files are. */
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Issue } from "../model/issue";
import { issue } from "../model/report";

/** Ten thousand services with ten real servers each are about 4 MB. */
export const LARGEST_FILE_BYTES = 5_000_000;

/** The text of a file; a file that is too large is not read. */
export function readText(file: string): { readonly text: string; readonly issues: readonly Issue[] } {
  const failed = (one: Issue): { readonly text: string; readonly issues: readonly Issue[] } => ({ text: "", issues: [one] });
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch (error) {
    return failed(unreadable(error));
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return failed(issue("LVS0001", "", `cannot read the file: it is ${stat.isDirectory() ? "a directory" : "no regular file"}`));
    if (stat.size > LARGEST_FILE_BYTES) return failed(issue("LVS0002", "", `the file has ${stat.size} bytes, allowed are at most ${LARGEST_FILE_BYTES}; is it a topology?`));
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(descriptor)), issues: [] };
  } catch (error) {
    return failed((error as NodeJS.ErrnoException).code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? issue("LVS0011", "", "the file is not UTF-8 text; save it as UTF-8") : unreadable(error));
  } finally {
    closeSync(descriptor);
  }
}

/** The folder of the lock files that belong to a topology file. */
export function locksFolder(file: string): string {
  const folder = dirname(file);
  return join(basename(folder) === "topologies" ? dirname(folder) : folder, "allocations");
}

function unreadable(error: unknown): Issue {
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = { ENOENT: "no such file", EACCES: "permission denied", EISDIR: "it is a directory", ENOTDIR: "a part of its path is no directory", ENAMETOOLONG: "its path is too long" };
  return issue("LVS0001", "", `cannot read the file: ${reasons[code ?? ""] ?? code ?? "unknown reason"}`);
}
