/**
 * Starting and ending the virtual machine. It is nobody's child: it lives until `lab down`.
 */
import { readFileSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { LabFolders } from "../folders";
import { endProcess, isRunning, lastLines, readPid, run } from "../process";
import { searchPath } from "../tools";
import { machineArguments, machineMark, type MachineOptions } from "./qemu";

/** How many ports to try before the machine's failure to start must have another reason. */
const PORT_TRIES = 5;

/** Seconds from QEMU's start to sshd's greeting that count as a failed boot. Emulated and on a busy computer it takes 40. */
const BOOT_SECONDS = 300;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => finish(false));
    socket.on("error", () => finish(false));
    socket.on("close", () => finish(false));
    socket.on("data", (chunk: Buffer) => finish(chunk.toString("latin1").startsWith("SSH-")));
  });
}

export function machineRuns(folders: LabFolders): boolean {
  return isRunning(readPid(folders.machinePid), machineMark(folders.id));
}

/**
 * Boots the machine and waits for its sshd.
 *
 * @returns the port on 127.0.0.1 that leads to its sshd
 * @throws Error with the end of the console when it does not come up
 */
export async function startMachine(folders: LabFolders, options: Omit<MachineOptions, "port" | "pidFile" | "console" | "id">): Promise<number> {
  const environment = { ...process.env, PATH: searchPath(), TMPDIR: folders.folder };
  let failure = "";
  for (let tries = 0; tries < PORT_TRIES; tries += 1) {
    const port = await freePort();
    rmSync(folders.console, { force: true });
    const argv = machineArguments({ ...options, id: folders.id, port, pidFile: folders.machinePid, console: folders.console });
    const result = await run("qemu-system-x86_64", argv, { environment, timeoutSeconds: 60 });
    if (result.code === 0) {
      await waitForGreeting(folders, port);
      return port;
    }
    failure = lastLines(result.stderr, 5);
    // Between looking for a free port and taking it, another program may have taken it.
    if (!/host forwarding|Address already in use/i.test(failure)) break;
  }
  throw new Error(`the lab's machine did not start: ${failure}`);
}

async function waitForGreeting(folders: LabFolders, port: number): Promise<void> {
  const deadline = performance.now() + BOOT_SECONDS * 1000;
  while (performance.now() < deadline) {
    if (await greets(port)) return;
    if (!machineRuns(folders)) break;
    await sleep(200);
  }
  const said = lastLines(readFileSync(folders.console, "utf8"), 10);
  const ended = !machineRuns(folders);
  await endMachine(folders);
  throw new Error(`the lab's machine ${ended ? "ended while it booted" : `did not boot in ${BOOT_SECONDS} s`}; its console says:\n${said}`);
}

export async function endMachine(folders: LabFolders): Promise<void> {
  await endProcess(readPid(folders.machinePid), machineMark(folders.id));
  rmSync(folders.machinePid, { force: true });
}
