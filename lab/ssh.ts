/**
 * One multiplexed SSH connection to the lab's machine. Everything that the lab itself does goes through it; hosts see none of it.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { HostConnection } from "../core/model/connection";
import type { LabFolders } from "./folders";
import { loginKeyFile } from "./keys";
import { lastLines, run, type Result, type RunOptions } from "./process";

/** What the machine is called in ssh's files: its port differs from lab to lab, and no host's name has a dot. */
const BASTION_ALIAS = "lab.bastion";

/** One word for a POSIX shell. */
export function quote(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A configuration for ssh(1): the machine as `lab.bastion`, and each host by its name through it. */
export function sshConfig(folders: LabFolders, port: number, hosts: Readonly<Record<string, HostConnection>>): string {
  const common = [
    `Host *`,
    `    IdentityFile "${loginKeyFile(folders)}"`,
    `    IdentitiesOnly yes`,
    `    IdentityAgent none`,
    `    UserKnownHostsFile "${folders.knownHosts}"`,
    `    GlobalKnownHostsFile none`,
    `    StrictHostKeyChecking yes`,
    `    BatchMode yes`,
    `    LogLevel ERROR`,
    `    ServerAliveInterval 30`,
  ];
  const bastion = [
    `Host ${BASTION_ALIAS}`,
    `    HostName 127.0.0.1`,
    `    Port ${port}`,
    `    User root`,
    `    HostKeyAlias ${BASTION_ALIAS}`,
    `    ControlMaster auto`,
    `    ControlPersist yes`,
    `    ControlPath "${folders.controlSocket}"`,
  ];
  const each = Object.entries(hosts).flatMap(([name, host]) => [
    `Host ${name}`,
    `    HostName ${host.address}`,
    `    Port ${host.port}`,
    `    User ${host.user}`,
    `    HostKeyAlias ${name}`,
    `    ProxyJump ${BASTION_ALIAS}`,
  ]);
  return [...bastion, ...each, ...common].map((line) => `${line}\n`).join("");
}

/** Lines of known_hosts(8) for the machine and each host. */
export function knownHosts(bastionKey: string, hosts: Readonly<Record<string, HostConnection>>): string {
  const lines = Object.entries(hosts).map(([name, host]) => `${name} ${host.hostKey ?? ""}`);
  return [`${BASTION_ALIAS} ${bastionKey}`, ...lines].map((line) => `${line}\n`).join("");
}

export function writeSshFiles(folders: LabFolders, port: number, bastionKey: string, hosts: Readonly<Record<string, HostConnection>>): void {
  writeFileSync(folders.sshConfig, sshConfig(folders, port, hosts));
  writeFileSync(folders.knownHosts, knownHosts(bastionKey, hosts));
}

/** Opens the shared connection, unless it is open. */
export async function openConnection(folders: LabFolders): Promise<void> {
  if ((await run("ssh", ["-F", folders.sshConfig, "-O", "check", BASTION_ALIAS])).code === 0) return;
  const opened = await run("ssh", ["-F", folders.sshConfig, "-o", "ConnectTimeout=60", "-f", "-N", BASTION_ALIAS], {
    timeoutSeconds: 120,
    leavesDaemon: true,
  });
  if (opened.code !== 0) {
    throw new Error(`no SSH connection to the lab's machine: ${lastLines(opened.stderr, 3) || `exit code ${opened.code}`}; its console is in ${folders.console}`);
  }
}

export async function closeConnection(folders: LabFolders): Promise<void> {
  await run("ssh", ["-F", folders.sshConfig, "-O", "exit", BASTION_ALIAS], { timeoutSeconds: 10 });
}

/** Runs a command on the lab's machine as root; its words are quoted for the shell there. */
export async function onMachine(folders: LabFolders, argv: readonly string[], options: RunOptions = {}): Promise<Result> {
  await openConnection(folders);
  return run("ssh", ["-F", folders.sshConfig, "-T", BASTION_ALIAS, argv.map(quote).join(" ")], options);
}

/** As `onMachine`, with this process's own input and output. */
export async function throughMachine(folders: LabFolders, argv: readonly string[]): Promise<number> {
  await openConnection(folders);
  return new Promise((resolve, reject) => {
    const child = spawn("ssh", ["-F", folders.sshConfig, "-T", BASTION_ALIAS, argv.map(quote).join(" ")], { stdio: "inherit" });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 128));
  });
}
