/**
 * One `lab up`, `down` or `reset` at a time in a clone.
 */
import { closeSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

function holderOf(file: string): { pid: number; started: string } | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { pid: number; started: string };
  } catch {
    return null;
  }
}

/** Start time in clock ticks: tells a process from a later one with the same id. */
function startOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

/**
 * Runs the work while this process holds the file.
 *
 * @throws Error that names the process that holds it
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const own = `${file}.${process.pid}`;
  const descriptor = openSync(own, "w");
  writeSync(descriptor, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  closeSync(descriptor);
  try {
    take(own, file);
  } finally {
    rmSync(own, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** A hard link is made whole or not at all, and never over another. */
function take(own: string, file: string): void {
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      linkSync(own, file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = holderOf(file);
      if (holder !== null && startOf(holder.pid) === holder.started) {
        throw new Error(`another command is at work on this clone's lab (process ${holder.pid}); wait for it to end`);
      }
      rmSync(file, { force: true });
    }
  }
  throw new Error(`the lab's lock ${file} could not be taken; another command took it first, try again`);
}
