/**
 * Bringing the lab up, and taking it down.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import type { HostConnection } from "../core/model/connection";
import type { Topology } from "../core/model/topology";
import { packageRoot } from "../core/load/package-root";
import { writeArchive } from "./archive";
import { labFolders, type LabFolders } from "./folders";
import { labBundle } from "./hosts/bundle";
import type { Entries } from "./hosts/files";
import { ensureImage, type Image } from "./image/image";
import { BASTION, endAgent, ensureAgent, keyPair, loginKey, type KeyPair } from "./keys";
import { withLabLock } from "./one-command";
import { chooseAccelerator, rememberAccelerator, type Choice } from "./machine/accelerator";
import { endMachine, machineRuns, startMachine } from "./machine/machine";
import { MACHINE_ADDRESS, type Accelerator } from "./machine/qemu";
import { lastLines } from "./process";
import { closeConnection, onMachine, writeSshFiles } from "./ssh";
import { readState, writeState, type LabState } from "./state";
import { ensureTools } from "./tools";
import { machineId } from "./wires/names";

/** One step of the way up. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
  readonly outcome: "reused" | "made";
  readonly detail: string;
}
export type Report = (step: Step) => void;

/** Seconds for all hosts to boot side by side. Emulated, six take 20. */
const HOSTS_SECONDS = 600;

async function step<T>(report: Report, name: string, work: () => Promise<{ value: T; reused: boolean; detail?: string }>): Promise<T> {
  const start = performance.now();
  const { value, reused, detail } = await work();
  report({ name, seconds: (performance.now() - start) / 1000, outcome: reused ? "reused" : "made", detail: detail ?? "" });
  return value;
}

/**
 * Makes the lab that the topology describes. What is there already and as described stays untouched, so that a second call
 * is harmless, and one with a host more only adds that host.
 *
 * @param report is told of each step when it is done
 * @throws Error when a program is missing, or a step fails
 */
export async function labUp(topology: Topology, report: Report = () => undefined): Promise<LabState> {
  const folders = labFolders();
  return withLabLock(folders, async () => {
    await step(report, "programs", async () => {
      const installed = await ensureTools();
      return { value: undefined, reused: installed.length === 0, detail: installed.join(" ") };
    });
    const image = await step(report, "image", async () => {
      const { image: made, reused } = await ensureImage();
      return { value: made, reused, detail: made.digest };
    });
    const known = readState(folders);
    mkdirSync(folders.folder, { recursive: true, mode: 0o700 });

    const keys = await step(report, "keys", async () => {
      const login = await loginKey(folders);
      const bastion = await keyPair(folders, BASTION);
      const hosts = new Map<string, KeyPair>();
      for (const host of Object.keys(topology.hosts)) hosts.set(host, await keyPair(folders, host));
      const agent = await ensureAgent(folders, known?.agentPid ?? null);
      return { value: { login, bastion, hosts, agent }, reused: agent.reused, detail: `${hosts.size} hosts` };
    });

    const machine = await bootMachine(folders, known, image, keys, report);
    const bastion = { address: "127.0.0.1", port: machine.port, user: "root", hostKey: keys.bastion.public };
    const hosts = Object.fromEntries(
      Object.values(topology.hosts).map((host): [string, HostConnection] => [
        host.name,
        {
          // The name that the topology dials may be known elsewhere only; a lab's host has its addresses.
          address: Object.values(host.addresses)[0]?.address ?? host.ssh.address,
          port: host.ssh.port,
          user: host.ssh.user,
          hostKey: keys.hosts.get(host.name)?.public ?? null,
          become: host.ssh.become,
          bastion,
        },
      ]),
    );
    const state: LabState = {
      id: folders.id,
      topologyName: topology.name,
      image: image.digest,
      accelerator: machine.accelerator,
      bastion,
      agentPid: keys.agent.pid,
      hosts,
      clients: Object.keys(topology.lab?.clients ?? {}),
    };
    // Before the hosts: whatever happens to them, `lab down` then knows what to end.
    writeState(folders, state);
    writeSshFiles(folders, machine.port, keys.bastion.public, hosts);

    await step(report, "hosts", async () => {
      const bundle = labBundle(topology, (host) => ({
        machineId: machineId(folders.id, host),
        hostKey: keys.hosts.get(host) as KeyPair,
        authorizedKeys: `${keys.login.public} lab\n`,
      }));
      const archive = join(folders.folder, "hosts.tar");
      await writeArchive(bundle, archive, folders.folder);
      const applied = await onMachine(folders, ["sh", "/opt/lab/apply.sh"], { stdin: readFileSync(archive), timeoutSeconds: HOSTS_SECONDS });
      rmSync(archive, { force: true });
      if (applied.code !== 0) throw new Error(`the lab's hosts did not come up:\n${lastLines(applied.stderr + applied.stdout, 15)}`);
      const changed = applied.stdout.split("\n").filter((line) => line !== "" && !line.endsWith(" reused"));
      return { value: undefined, reused: changed.length === 0, detail: changed.join(", ") };
    });
    return state;
  });
}

interface Keys { readonly login: KeyPair; readonly bastion: KeyPair }

async function bootMachine(
  folders: LabFolders, known: LabState | null, image: Image, keys: Keys, report: Report,
): Promise<{ port: number; accelerator: Accelerator }> {
  return step(report, "machine", async () => {
    if (known !== null && known.image === image.digest && machineRuns(folders)) {
      return { value: { port: known.bastion.port, accelerator: known.accelerator }, reused: true, detail: `port ${known.bastion.port}` };
    }
    if (known !== null) await closeConnection(folders);
    await endMachine(folders);
    const seed = join(folders.folder, "machine.tar");
    await writeArchive(machineFiles(keys), seed, folders.folder);
    let choice: Choice = await chooseAccelerator(image);
    let port: number;
    try {
      port = await startMachine(folders, { accelerator: choice.accelerator, image, seed });
    } catch (error) {
      if (choice.accelerator === "tcg") throw error;
      // It could say its first line, and came no further.
      choice = { accelerator: "tcg", reason: "hardware virtualisation does not boot the machine here", reused: false };
      await rememberAccelerator(choice.accelerator, choice.reason);
      port = await startMachine(folders, { accelerator: "tcg", image, seed });
    }
    const how = choice.accelerator === "kvm" ? "KVM" : `emulated, ${choice.reason}`;
    return { value: { port, accelerator: choice.accelerator }, reused: false, detail: `port ${port}, ${how}` };
  });
}

/** What the machine finds on its third disk. */
function machineFiles(keys: Keys): Entries {
  const guest = join(packageRoot(), "lab", "guest");
  const scripts = readdirSync(guest).map((name) => {
    const content = readFileSync(join(guest, name), "utf8");
    const path = name.endsWith(".service") ? `etc/systemd/system/${name}` : `opt/lab/${name}`;
    return [path, { content, mode: 0o644 }] as const;
  });
  return {
    ...Object.fromEntries(scripts),
    "opt/lab/machine-address": { content: `${MACHINE_ADDRESS}\n`, mode: 0o644 },
    "etc/hostname": { content: "lab\n", mode: 0o644 },
    "etc/hosts": { content: "127.0.0.1 localhost\n127.0.1.1 lab\n", mode: 0o644 },
    "etc/ssh/ssh_host_ed25519_key": { content: keys.bastion.secret, mode: 0o600 },
    "etc/ssh/lab_authorized_keys": { content: `${keys.login.public} lab\n`, mode: 0o644 },
    // Every session to every host passes here: the bastion must not be the narrow place.
    "etc/ssh/sshd_config.d/bastion.conf": { content: "MaxStartups 500:30:1000\nMaxSessions 500\n", mode: 0o644 },
  };
}

/**
 * Ends the lab: machine, agent, connection, keys and state. The image stays, for the next time.
 *
 * @returns whether there was anything to end
 */
export async function labDown(): Promise<boolean> {
  const folders = labFolders();
  const ended = await withLabLock(folders, async () => {
    const known = readStateIfPossible(folders);
    const ran = machineRuns(folders);
    if (ran) await closeConnection(folders);
    await endMachine(folders);
    await endAgent(folders, known?.agentPid ?? null);
    const own = [folders.keys, folders.console, folders.sshConfig, folders.knownHosts, folders.environment, folders.controlSocket,
      join(folders.folder, "machine.tar"), join(folders.folder, "hosts.tar"), folders.state];
    for (const path of own) rmSync(path, { recursive: true, force: true });
    return ran || known !== null;
  });
  // Other rooms keep things of this clone here, too.
  if (readdirSync(folders.folder).length === 0) rmdirSync(folders.folder);
  return ended;
}

/** A state that cannot be read must not keep anybody from ending the lab. */
function readStateIfPossible(folders: LabFolders): LabState | null {
  try {
    return readState(folders);
  } catch {
    return null;
  }
}
