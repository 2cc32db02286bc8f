/** Where the engine keeps things: what was built is shared by all clones of a user, the rest belongs to one clone. */
import { createHash } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../core/load/package-root";
import { LANGUAGE_HOST_VERSION, PULUMI_VERSION } from "./versions";

/** `$XDG_CACHE_HOME/pulumi-lvs`, by default `~/.cache/pulumi-lvs`. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "pulumi-lvs");
}

/** The two Go modules that the engine is built from. */
export const goModules = (root: string = packageRoot()): { cli: string; languageHost: string } => ({
  cli: join(root, "engine/go/cli"),
  languageHost: join(root, "engine/go/language-nodejs"),
});

/** Tells one set of sources from another: both modules' go.mod and go.sum, and the versions that the build stamps in. */
export function engineDigest(root: string = packageRoot()): string {
  const hash = createHash("sha256").update(`${PULUMI_VERSION} ${LANGUAGE_HOST_VERSION} ${process.platform} ${process.arch}\n`);
  for (const folder of Object.values(goModules(root))) {
    for (const file of ["go.mod", "go.sum"]) hash.update(readFileSync(join(folder, file))).update("\0");
  }
  return hash.digest("hex").slice(0, 12);
}

export interface CloneFolders {
  /** PULUMI_HOME: plugins and workspaces of this clone; never the user's ~/.pulumi. */
  readonly home: string;
  /** The file backend: the state of this clone's stacks. */
  readonly backend: string;
  /** A JSON object of variables that a running lab of this clone leaves for other programs. */
  readonly labEnvironment: string;
}

/** Named by the clone's real path, so that two clones on one machine do not meet. */
export function cloneFolders(root: string = packageRoot(), env: NodeJS.ProcessEnv = process.env): CloneFolders {
  const id = createHash("sha256").update(realpathSync(root)).digest("hex").slice(0, 12);
  const folder = join(cacheFolder(env), "labs", id);
  return { home: join(folder, "pulumi-home"), backend: join(folder, "pulumi-state"), labEnvironment: join(folder, "environment.json") };
}
