/**
 * What `lab up` remembers, in labs/<id>/lab.json. It holds no secret: keys are files beside it, and the agent has the login.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Endpoint, HostConnection } from "../core/model/connection";
import type { LabFolders } from "./folders";
import type { Accelerator } from "./machine/qemu";

export interface LabState {
  readonly id: string;
  /** Of the topology that the lab was made from. */
  readonly topologyName: string;
  readonly image: string;
  readonly accelerator: Accelerator;
  /** The machine's sshd, on loopback; every host is one hop behind it. */
  readonly bastion: Endpoint;
  readonly agentPid: number;
  /** Keyed by host. */
  readonly hosts: Readonly<Record<string, HostConnection>>;
  readonly clients: readonly string[];
}

/** What the lab has, or null when none was brought up. */
export function readState(folders: LabFolders): LabState | null {
  try {
    return JSON.parse(readFileSync(folders.state, "utf8")) as LabState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`${folders.state} cannot be read (${(error as Error).message}); \`lab down\` clears it`);
  }
}

function writeWhole(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export function writeState(folders: LabFolders, state: LabState): void {
  mkdirSync(folders.folder, { recursive: true, mode: 0o700 });
  writeWhole(folders.environment, { SSH_AUTH_SOCK: folders.agentSocket });
  writeWhole(folders.state, state);
}
