/** Reads and writes the lock files of segments: whole or not at all, and one writer at a time. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { formatLock, lockFileName, parseLock } from "../allocate/lock";
import type { Lock, Locks } from "../allocate/allocation";
import { InvalidTopologyError } from "../model/invalid-topology";
import type { Issue } from "../model/issue";
import { issue } from "../model/report";
import { readText } from "./topology-file";

const GUARD = ".writing";

/** The locks of some segments; one that has no file is not there. */
export function readLocks(folder: string, segments: readonly string[]): { readonly locks: Locks; readonly issues: readonly Issue[] } {
  const read = segments.filter((segment) => existsSync(join(folder, lockFileName(segment)))).map((segment) => readLock(folder, segment));
  return {
    locks: Object.fromEntries(read.flatMap(({ lock, segment }) => (lock === null ? [] : [[segment, lock]]))),
    issues: read.flatMap(({ issues }) => issues),
  };
}

function readLock(folder: string, segment: string): { readonly segment: string; readonly lock: Lock | null; readonly issues: readonly Issue[] } {
  const { text, issues } = readText(join(folder, lockFileName(segment)));
  if (issues.length > 0) return { segment, lock: null, issues: issues.map((one) => issue("LVS0704", `/segments/${segment}`, `${lockFileName(segment)}: ${one.message}`)) };
  return { segment, ...parseLock(text, segment) };
}

/**
 * Writes locks, each by a rename, and only those that changed.
 *
 * @returns the files that were written
 * @throws InvalidTopologyError (LVS0712) when another process is writing in the folder
 */
export function writeLocks(folder: string, locks: Locks): string[] {
  return guarded(folder, () => writeAll(folder, locks));
}

/**
 * Reads locks, changes them and writes them, with nobody between.
 *
 * @throws InvalidTopologyError with the issues of the files or of the change; nothing is written then
 * @returns the files that were written
 */
export function updateLocks(folder: string, segments: readonly string[], change: (locks: Locks) => { readonly locks: Locks; readonly issues: readonly Issue[] }, source = ""): string[] {
  return guarded(folder, () => {
    const before = readLocks(folder, segments);
    if (before.issues.length > 0) throw new InvalidTopologyError(before.issues, source);
    const after = change(before.locks);
    if (after.issues.length > 0) throw new InvalidTopologyError(after.issues, source);
    return writeAll(folder, after.locks);
  });
}

function writeAll(folder: string, locks: Locks): string[] {
  return Object.entries(locks).flatMap(([segment, lock]) => {
    const file = join(folder, lockFileName(segment));
    const text = formatLock(lock);
    if (existsSync(file) && readFileSync(file, "utf8") === text) return [];
    writeWhole(file, text);
    return [file];
  });
}

/** A reader sees the old text or the new one, also when this process is killed or the disk is full. */
function writeWhole(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(temporary, "wx", 0o644);
    try {
      writeSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function guarded<T>(folder: string, work: () => T): T {
  mkdirSync(folder, { recursive: true });
  const guard = join(folder, GUARD);
  let descriptor: number;
  try {
    descriptor = openSync(guard, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const process = readFileSync(guard, "utf8").trim();
    throw new InvalidTopologyError([issue("LVS0712", "", `${guard} exists: process ${process} is writing lock files there; wait for it, or remove the file when it runs no more`)]);
  }
  try {
    writeSync(descriptor, `${process.pid}\n`);
    closeSync(descriptor);
    return work();
  } finally {
    rmSync(guard, { force: true });
  }
}
