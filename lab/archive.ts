/**
 * Entries as a tar archive, made with the machine's tar in a private folder that is gone afterwards.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Entries } from "./hosts/files";
import { runOrFail } from "./process";

/** Writes `file`, an archive in which everything belongs to root. `scratch` is an existing folder for the tree. */
export async function writeArchive(entries: Entries, file: string, scratch: string): Promise<void> {
  const tree = mkdtempSync(join(scratch, "tree-"));
  // The caller's umask has no say in what a host gets.
  const umask = process.umask(0o022);
  try {
    chmodSync(tree, 0o755);
    for (const [path, entry] of Object.entries(entries)) {
      const target = join(tree, path);
      mkdirSync(dirname(target), { recursive: true });
      if ("link" in entry) symlinkSync(entry.link, target);
      else {
        writeFileSync(target, entry.content, { mode: entry.mode });
        chmodSync(target, entry.mode);
      }
    }
    process.umask(umask);
    await runOrFail("tar", ["-C", tree, "--owner=0", "--group=0", "--numeric-owner", "--sort=name", "--mode=go-w", "-cf", file, "."]);
    chmodSync(file, 0o600);
  } finally {
    process.umask(umask);
    rmSync(tree, { recursive: true, force: true });
  }
}
