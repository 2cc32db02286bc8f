/** One `lab up`, `down` or `reset` at a time in a clone: the second is told, rather than kept waiting for minutes. */
import { withProcessLock } from "../core/load/process-lock";
import type { LabFolders } from "./folders";

/** @throws Error that names the process that is at work */
export function withLabLock<T>({ lock }: Pick<LabFolders, "lock">, work: () => Promise<T>): Promise<T> {
  const busy = (pid: number): never => {
    throw new Error(`another command is at work on this clone's lab (process ${pid}); wait for it to end`);
  };
  return withProcessLock(lock, busy, work);
}
