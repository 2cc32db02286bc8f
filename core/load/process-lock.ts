/** One process of this machine at a time: a file that names its holder, and is taken over from one that died. */
import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const POLL_MS = 500;

/**
 * Runs the work while this process holds the file.
 *
 * @param busy is asked, once, what to do while another process holds it: throwing gives up, returning waits for the other's end
 */
export async function withProcessLock<T>(file: string, busy: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, `${process.pid} ${startOf(process.pid)}`);
  try {
    for (let told = false; !take(own, file); await sleep(POLL_MS)) {
      const holder = holderOf(file);
      if (holder === null) continue;
      if (holder.started === "" || startOf(holder.pid) !== holder.started) rmSync(file, { force: true });
      else if (!told) {
        busy(holder.pid);
        told = true;
      }
    }
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
function take(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

/** Null when the lock was let go in between. */
function holderOf(file: string): { readonly pid: number; readonly started: string } | null {
  try {
    const [pid, started = ""] = readFileSync(file, "utf8").split(" ");
    return { pid: Number(pid), started };
  } catch {
    return null;
  }
}

/** Start time in clock ticks: tells a process from a later one with the same id; empty when there is none. */
function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
