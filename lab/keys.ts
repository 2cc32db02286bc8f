/**
 * The lab's own keys: one to log in with, held by an agent of its own, and one host key for each host and the bastion.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { LabFolders } from "./folders";
import { endProcess, isRunning, run, runOrFail } from "./process";

export interface KeyPair {
  readonly secret: string;
  /** `ssh-ed25519 BASE64`, without a comment. */
  readonly public: string;
}

/** Names in the keys folder cannot clash with a host's: a host's name has no dot. */
const LOGIN = "login.key";
export const BASTION = "bastion.key";

export function loginKeyFile(folders: LabFolders): string {
  return join(folders.keys, LOGIN);
}

/** The pair of that name; made when it is not there yet. */
export async function keyPair(folders: LabFolders, name: string): Promise<KeyPair> {
  const file = join(folders.keys, name);
  if (!existsSync(`${file}.pub`)) {
    mkdirSync(folders.keys, { recursive: true, mode: 0o700 });
    rmSync(file, { force: true });
    await runOrFail("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", `pulumi-lvs lab ${folders.id}`, "-f", file]);
  }
  const [type, key] = readFileSync(`${file}.pub`, "utf8").trim().split(" ");
  return { secret: readFileSync(file, "utf8"), public: `${type} ${key}` };
}

export async function loginKey(folders: LabFolders): Promise<KeyPair> {
  return keyPair(folders, LOGIN);
}

const AGENT = "ssh-agent";

/**
 * Starts the agent with the login key in it, unless it runs.
 *
 * @returns its process id, and whether it ran already
 */
export async function ensureAgent(folders: LabFolders, known: number | null): Promise<{ pid: number; reused: boolean }> {
  const environment = { ...process.env, SSH_AUTH_SOCK: folders.agentSocket };
  if (known !== null && isRunning(known, folders.agentSocket)) {
    const listed = await run("ssh-add", ["-l"], { environment, timeoutSeconds: 10 });
    if (listed.code === 0) return { pid: known, reused: true };
    await endAgent(folders, known);
  }
  rmSync(folders.agentSocket, { force: true });
  const printed = await runOrFail(AGENT, ["-s", "-a", folders.agentSocket], { timeoutSeconds: 10 });
  const pid = Number(/SSH_AGENT_PID=(\d+)/.exec(printed)?.[1]);
  if (!Number.isInteger(pid)) throw new Error(`${AGENT} did not say its process id: ${printed.trim()}`);
  await runOrFail("ssh-add", ["-q", loginKeyFile(folders)], { environment, timeoutSeconds: 10 });
  return { pid, reused: false };
}

export async function endAgent(folders: LabFolders, pid: number | null): Promise<void> {
  await endProcess(pid, folders.agentSocket);
  rmSync(folders.agentSocket, { force: true });
}
