/** Finds the engine: the user's own `pulumi`, or the one that is built here. */
import { existsSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { packageRoot } from "../core/load/package-root";
import { buildEngine } from "./build";
import { cacheFolder, engineDigest } from "./folders";
import { withProcessLock } from "../core/load/process-lock";
import { onPath } from "./path";
import { type Say, toStderr } from "./progress";

export interface Engine {
  /** The absolute path of `pulumi`. */
  readonly command: string;
  /** True when it was built here: then its plugins are ours too. */
  readonly selfBuilt: boolean;
}

export interface FindOptions {
  /** Whose PATH and cache count. @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  /** Hears one line per step. @default stderr */
  readonly say?: Say;
  /** The clone whose Go modules are built. @default this one */
  readonly root?: string;
}

/** @throws EngineMissingError when there is neither `pulumi` nor a `go` that can build it */
export async function findEngine(options: FindOptions = {}): Promise<Engine> {
  const { env = process.env, say = toStderr, root = packageRoot() } = options;
  const built = join(cacheFolder(env), "engine");
  const own = onPath("pulumi", env["PATH"] ?? "", (file) => !isInside(file, built));
  if (own !== undefined) return { command: own, selfBuilt: false };

  const target = join(built, engineDigest(root));
  const command = join(target, "bin", "pulumi");
  if (existsSync(command)) {
    say(`engine     reused ${target}`);
    return { command, selfBuilt: true };
  }
  await withProcessLock(`${target}.lock`, (pid) => say(`engine     process ${pid} is building it: waiting`), async () => {
    if (existsSync(command)) say(`engine     reused ${target}`);
    else await buildEngine(root, target, env, say);
  });
  return { command, selfBuilt: true };
}

/** A program that runs under our engine has it on PATH: that is no pulumi of the user's. */
function isInside(file: string, folder: string): boolean {
  return existsSync(folder) && realpathSync(file).startsWith(realpathSync(folder) + sep);
}
