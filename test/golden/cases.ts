/**
 * A golden is a folder: `topology.yaml`, `allocations/` as the command line would write them, `expected/<host>/` with
 * every file of that host under its own absolute path, so that it reads as a root filesystem, and `state.json` with what a
 * host has to hold besides files.
 *
 * The tier proves what is rendered for a topology, whole and from the same text that a person writes. It does not prove
 * that a program accepts it (test/binaries) or that packets arrive (test/lab).
 *
 * `UPDATE_GOLDENS=1 npx jest test/golden` writes what is rendered now; review the difference before committing it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { allocate, checkedTopology, compile, readLocks, writeLocks, type HostFiles } from "../../core";

const ROOT = __dirname;
const topologyFile = (name: string): string => join(ROOT, name, "topology.yaml");

export const GOLDENS = readdirSync(ROOT).filter((name) => existsSync(topologyFile(name))).sort();

const STATE = "state.json";

/** The rendered tree of a case, as paths in its folder and their text. */
export function renderedTree(name: string, edit?: (yaml: string) => string): Record<string, string> {
  const hosts = hostFilesOf(name, edit);
  return {
    ...Object.fromEntries(hosts.flatMap(({ host, files }) => files.map((file) => [`expected/${host}${file.path}`, file.content]))),
    [STATE]: `${JSON.stringify(hosts.map(({ files, ...rest }) => ({ ...rest, files: files.map(({ path, mode, owner, kind }) => `${mode} ${owner} ${kind} ${path}`) })), null, 2)}\n`,
  };
}

export function hostFilesOf(name: string, edit: (yaml: string) => string = (yaml) => yaml): readonly HostFiles[] {
  const file = topologyFile(name);
  return compile(edit(readFileSync(file, "utf8")), { file }).hostFiles;
}

export function expectedTree(name: string): Record<string, string> {
  const root = join(ROOT, name);
  const paths = filesUnder(root).filter((path) => path === STATE || path.startsWith("expected/"));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** Allocates afresh what is missing, and replaces what is expected. */
export function updateGolden(name: string): void {
  const folder = join(ROOT, name, "allocations");
  const topology = checkedTopology(topologyFile(name));
  const { locks, issues } = allocate(topology, existsSync(folder) ? readLocks(folder, Object.keys(topology.segments)).locks : {});
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  writeLocks(folder, locks);
  const root = join(ROOT, name);
  rmSync(join(root, "expected"), { recursive: true, force: true });
  for (const [path, text] of Object.entries(renderedTree(name))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function filesUnder(folder: string, prefix = ""): string[] {
  return readdirSync(folder).sort().flatMap((name) =>
    (statSync(join(folder, name)).isDirectory() ? filesUnder(join(folder, name), `${prefix}${name}/`) : [`${prefix}${name}`]));
}
