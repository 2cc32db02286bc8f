/**
 * Where the lab keeps things: images are shared by all clones, everything else belongs to one clone.
 */
import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../core/load/package-root";

/** The longest path that a Unix socket may have (sun_path, with its final zero), less what ssh appends while it binds. */
const SOCKET_PATH_LIMIT = 107 - 17;

/** `$XDG_CACHE_HOME/pulumi-lvs`, by default `~/.cache/pulumi-lvs`. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const base = environment["XDG_CACHE_HOME"];
  return join(base !== undefined && base !== "" ? base : join(homedir(), ".cache"), "pulumi-lvs");
}

/** Twelve hex digits that tell this clone's lab from every other clone's on the machine. */
export function labId(cloneFolder: string = packageRoot()): string {
  return createHash("sha256").update(realpathSync(cloneFolder)).digest("hex").slice(0, 12);
}

export interface LabFolders {
  readonly id: string;
  readonly folder: string;
  /** What `labUp` remembers; its presence means that a lab was brought up. */
  readonly state: string;
  /** Variables that other programs need to reach the hosts. */
  readonly environment: string;
  readonly keys: string;
  readonly knownHosts: string;
  readonly sshConfig: string;
  readonly agentSocket: string;
  readonly controlSocket: string;
  readonly machinePid: string;
  readonly console: string;
  readonly lock: string;
}

/**
 * The paths of one clone's lab.
 *
 * @throws Error when the cache folder's path is too long for a Unix socket in it
 */
export function labFolders(id: string = labId(), cache: string = cacheFolder()): LabFolders {
  const folder = join(cache, "labs", id);
  const controlSocket = join(folder, "ssh");
  if (controlSocket.length > SOCKET_PATH_LIMIT) {
    throw new Error(
      `the lab's socket ${controlSocket} has ${controlSocket.length} characters, at most ${SOCKET_PATH_LIMIT} are possible; ` +
        "set XDG_CACHE_HOME to a shorter path",
    );
  }
  return {
    id,
    folder,
    state: join(folder, "lab.json"),
    environment: join(folder, "environment.json"),
    keys: join(folder, "keys"),
    knownHosts: join(folder, "known_hosts"),
    sshConfig: join(folder, "ssh_config"),
    agentSocket: join(folder, "agent"),
    controlSocket,
    machinePid: join(folder, "machine.pid"),
    console: join(folder, "console.log"),
    lock: join(folder, "lock"),
  };
}

/** The topology of the embedded default environment. */
export function labTopologyFile(): string {
  return join(packageRoot(), "stacks/topologies/lab.yaml");
}
