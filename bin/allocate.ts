/** `lvs allocate FILE…`: writes the lock file of each segment, or with --check only says what it would write. */
import { join, relative } from "node:path";
import { allocate as allocated, checkedTopology, InvalidTopologyError, locksFolder, readLocks, updateLocks, type Locks, type Topology } from "../core";
import { emptyLock, lockFileName } from "../core/allocate/lock";
import { lockChanges } from "./allocate/lock-changes";
import { EXIT, type ExitCode } from "./exit-code";
import { requireReadable, type LocksOption } from "./topology-file";

interface Declared { readonly file: string; readonly folder: string; readonly topology: Topology }

export function allocate(files: readonly string[], options: LocksOption & { readonly check?: true }): ExitCode {
  for (const file of files) requireReadable(file);
  // All are read before one lock is written: a fault in the last file leaves every lock as it was.
  const declared = files.map((file): Declared => ({ file, folder: options.locks ?? locksFolder(file), topology: checkedTopology(file) }));
  let outOfDate = false;
  for (const folder of [...new Set(declared.map((one) => one.folder))]) {
    outOfDate = allocateFolder(folder, declared.filter((one) => one.folder === folder), options.check === true) || outOfDate;
  }
  return options.check && outOfDate ? EXIT.no : EXIT.ok;
}

/** @returns whether a lock of the folder was out of date */
function allocateFolder(folder: string, declared: readonly Declared[], onlyCheck: boolean): boolean {
  const segments = [...new Set(declared.flatMap(({ topology }) => Object.keys(topology.segments)))].sort();
  let before: Locks = {};
  let after: Locks = {};
  const change = (locks: Locks): { locks: Locks; issues: [] } => {
    before = locks;
    after = declared.reduce<Locks>((sofar, { file, topology }) => {
      const next = allocated(topology, sofar);
      if (next.issues.length > 0) throw new InvalidTopologyError(next.issues, file);
      return next.locks;
    }, locks);
    return { locks: after, issues: [] };
  };
  if (onlyCheck) {
    const read = readLocks(folder, segments);
    if (read.issues.length > 0) throw new InvalidTopologyError(read.issues, folder);
    change(read.locks);
  } else {
    updateLocks(folder, segments, change, folder);
  }
  let outOfDate = false;
  for (const [segment, lock] of Object.entries(after).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const old = before[segment];
    const changes = lockChanges(old ?? emptyLock({ name: lock.segment, cidr: lock.cidr }), lock);
    const changed = old === undefined || changes.length > 0;
    outOfDate ||= changed;
    const word = !changed ? "unchanged" : onlyCheck ? "out of date" : "written";
    process.stdout.write(`${relative(process.cwd(), join(folder, lockFileName(segment)))}: ${word}\n${changes.map((line) => `  ${line}\n`).join("")}`);
  }
  return outOfDate;
}
