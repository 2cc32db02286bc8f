/**
 * A rendering on disk: DIR/<host>/<absolute path>, whole or not at all. It is written beside DIR and put in its place by
 * rename, so that a failure leaves the earlier one, and nothing of an earlier one is left after a success.
 */
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { HostFiles } from "../../core/render/host-files";
import { UsageError } from "../usage-error";

/** Says that a folder is a rendering, and lists what is in it. */
const MARKER = ".lvs-rendering.json";

export interface Rendering {
  readonly hosts: number;
  readonly files: number;
  /** Files of the earlier rendering that are not in this one. */
  readonly removed: readonly string[];
}

/**
 * @throws UsageError when DIR is something else than a rendering, or cannot be written
 */
export function writeRendering(topology: string, hostFiles: readonly HostFiles[], out: string): Rendering {
  const target = existsSync(out) ? realpathSync(out) : resolve(out);
  const previous = filesOf(target);
  const parent = dirname(target);
  try {
    mkdirSync(parent, { recursive: true });
    const stage = mkdtempSync(join(parent, `.${basename(target)}.lvs-new-`));
    try {
      const written = stageFiles(stage, topology, hostFiles);
      swap(stage, target);
      const current = new Set(written);
      return { hosts: hostFiles.length, files: written.length, removed: previous.filter((path) => !current.has(path)) };
    } finally {
      rmSync(stage, { recursive: true, force: true });
    }
  } catch (error) {
    throw new UsageError(`cannot write ${out}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Relative paths of what an earlier rendering wrote. A folder with anything else in it is not ours to replace. */
function filesOf(target: string): string[] {
  if (!existsSync(target)) return [];
  if (!lstatSync(target).isDirectory()) throw new UsageError(`${target} is not a directory; choose another --out`);
  const marker = join(target, MARKER);
  const found = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(target, join(entry.parentPath, entry.name)))
    .filter((path) => path !== MARKER);
  if (!existsSync(marker)) {
    if (readdirSync(target).length === 0) return [];
    throw new UsageError(`${target} is not empty and not a rendering; choose another --out, or remove it`);
  }
  const known = new Set((JSON.parse(readFileSync(marker, "utf8")) as { files: string[] }).files);
  const strange = found.filter((path) => !known.has(path)).sort();
  if (strange.length > 0) {
    throw new UsageError(`${target} holds what no rendering put there: ${strange.slice(0, 3).join(", ")}${strange.length > 3 ? `, … (${strange.length})` : ""}; move it away`);
  }
  return found.sort();
}

function stageFiles(stage: string, topology: string, hostFiles: readonly HostFiles[]): string[] {
  const written: string[] = [];
  for (const { host, files } of hostFiles) {
    mkdirSync(join(stage, host), { recursive: true });
    for (const file of files) {
      const path = join(host, file.path);
      mkdirSync(dirname(join(stage, path)), { recursive: true });
      writeFileSync(join(stage, path), file.content);
      // Not the umask's business: what is rendered shows what the host gets.
      chmodSync(join(stage, path), Number.parseInt(file.mode, 8));
      written.push(path);
    }
  }
  written.sort();
  writeFileSync(join(stage, MARKER), `${JSON.stringify({ topology, files: written }, null, 2)}\n`);
  chmodSync(stage, 0o755);
  return written;
}

function swap(stage: string, target: string): void {
  if (!existsSync(target) || readdirSync(target).length === 0) {
    renameSync(stage, target);
    return;
  }
  const aside = `${stage}.previous`;
  renameSync(target, aside);
  try {
    renameSync(stage, target);
  } catch (error) {
    renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
