/**
 * The lab: a real kernel and real hosts on one machine, made from a topology. Docs: docs/lab.md.
 */
import { existsSync, readFileSync } from "node:fs";
import type { HostConnection } from "../core/model/connection";
import { labFolders } from "./folders";
import { withLabLock } from "./one-command";
import { machineRuns } from "./machine/machine";
import { lastLines, type Result, type RunOptions } from "./process";
import { onMachine, throughMachine } from "./ssh";
import { readState, type LabState } from "./state";

export { labFolders, labTopologyFile } from "./folders";
export { labDown, labUp, type Report, type Step } from "./up";
export type { LabState } from "./state";
export type { Result } from "./process";

/** Seconds that `labExec` gives a command unless told otherwise. */
const EXEC_SECONDS = 120;
const RESET_SECONDS = 600;

function required(): LabState {
  const folders = labFolders();
  const state = readState(folders);
  if (state === null || !machineRuns(folders)) throw new Error("the lab is not up; bring it up with: npx lvs lab up");
  return state;
}

/** The lab as it is, or null when it is down. */
export function labState(): LabState | null {
  const folders = labFolders();
  return machineRuns(folders) ? readState(folders) : null;
}

/**
 * How each host of the lab is dialled, keyed by name. Reads one small file, so that a Pulumi program can call it.
 *
 * @throws Error that says how to bring the lab up when it is down
 */
export function labConnections(): Readonly<Record<string, HostConnection>> {
  return required().hosts;
}

/** Variables that a program needs to log in to the hosts; empty when the lab is down. */
export function labEnvironment(): Readonly<Record<string, string>> {
  const { environment } = labFolders();
  return existsSync(environment) ? (JSON.parse(readFileSync(environment, "utf8")) as Record<string, string>) : {};
}

export type ExecOptions = Pick<RunOptions, "stdin" | "timeoutSeconds">;

/** Words for a shell on the machine that run the command in that host. */
function insideOf(host: string, command: readonly string[], seconds: number): string[] {
  const state = required();
  if (host === MACHINE) return ["timeout", "-k", "2", String(seconds), ...command];
  const script = host in state.hosts ? "host.sh" : state.clients.includes(host) ? "client.sh" : null;
  if (script === null) {
    const names = [...Object.keys(state.hosts), ...state.clients, MACHINE].join(", ");
    throw new Error(`the lab has no host ${JSON.stringify(host)}, expected one of ${names}`);
  }
  return ["sh", `/opt/lab/${script}`, "exec", host, String(seconds), ...command];
}

/**
 * Runs a command as root in a host, or in a client's network, or on the lab's machine itself (`lab.machine`). It does not go
 * through the host's sshd, so it neither costs nor counts as a connection.
 *
 * @param command words, or one line for `sh -c`
 * @returns the command's own exit code; 124 when it took too long, 125 when the host does not run
 * @throws Error when the lab is down or has no such host
 */
export async function labExec(host: string, command: string | readonly string[], options: ExecOptions = {}): Promise<Result> {
  const seconds = options.timeoutSeconds ?? EXEC_SECONDS;
  const words = insideOf(host, typeof command === "string" ? ["sh", "-c", command] : command, seconds);
  // The machine's own limit comes first, so that the command ends there as well.
  return onMachine(labFolders(), words, { ...options, timeoutSeconds: seconds + 10 });
}

/** As `labExec`, with this process's own input and output; gives the exit code. */
export async function labRun(host: string, command: readonly string[], timeoutSeconds = 3600): Promise<number> {
  return throughMachine(labFolders(), insideOf(host, command, timeoutSeconds));
}

/** The name by which `labExec` means the virtual machine under the hosts. */
export const MACHINE = "lab.machine";

async function script(argv: readonly string[], what: string): Promise<void> {
  required();
  const result = await onMachine(labFolders(), argv, { timeoutSeconds: RESET_SECONDS });
  if (result.code !== 0) throw new Error(`${what} failed:\n${lastLines(result.stderr + result.stdout, 10)}`);
}

/**
 * Gives hosts their first file system, sysctls and addresses again; they keep their keys.
 *
 * @param hosts all hosts when none is named; only then the kernel modules that they loaded go, too
 */
export async function labReset(hosts: readonly string[] = []): Promise<void> {
  await withLabLock(labFolders(), () => script(["sh", "/opt/lab/reset.sh", ...hosts], "the reset"));
}

/**
 * Restarts a host, as a reboot: its disk stays, everything in its kernel's memory is gone. Returns when it has booted.
 *
 * @param options.power pull the plug instead of shutting down
 */
export async function labReboot(host: string, options: { readonly power?: boolean } = {}): Promise<void> {
  const unit = `lab-host@${host}.service`;
  if (!(host in required().hosts)) throw new Error(`the lab has no host ${JSON.stringify(host)}`);
  if (options.power === true) await script(["systemctl", "kill", "--kill-whom=all", "--signal=KILL", unit], `pulling the plug of ${host}`);
  await script(["systemctl", "restart", unit], `the restart of ${host}`);
}
