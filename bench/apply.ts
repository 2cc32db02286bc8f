/**
 * What an apply costs each host, counted by its own sshd: connections, commands, bytes. Then the state: bytes and resources per host.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../core/load/package-root";
import { labExec, labReset } from "../lab";
import { ScratchStack } from "../stacks/scratch-stack";

interface Cost { connections: number; commands: number; received: number }

/** All that sshd wrote since the host booted. LogLevel VERBOSE gives a line per session and the bytes of each connection. */
async function costs(host: string): Promise<Cost> {
  const { stdout } = await labExec(host, "journalctl --no-pager --boot --output cat _COMM=sshd");
  const count = (pattern: RegExp): number => [...stdout.matchAll(pattern)].length;
  return {
    connections: count(/Accepted publickey/g),
    commands: count(/Starting session: command/g),
    received: [...stdout.matchAll(/Transferred: sent \d+, received (\d+) bytes/g)].reduce((sum, match) => sum + Number(match[1]), 0),
  };
}

async function costOf(hosts: readonly string[], work: () => Promise<unknown>): Promise<Record<string, Cost>> {
  const before = await Promise.all(hosts.map(costs));
  await work();
  const after = await Promise.all(hosts.map(costs));
  return Object.fromEntries(hosts.map((host, index) => {
    const [old, now] = [before[index]!, after[index]!];
    return [host, { connections: now.connections - old.connections, commands: now.commands - old.commands, received: now.received - old.received }];
  }));
}

function print(title: string, cost: Record<string, Cost>): void {
  process.stdout.write(`\n${title.padEnd(44)}connections  commands  bytes received\n`);
  for (const [host, { connections, commands, received }] of Object.entries(cost)) {
    process.stdout.write(`  ${host.padEnd(42)}${String(connections).padStart(11)}${String(commands).padStart(10)}${String(received).padStart(16)}\n`);
  }
}

interface Export { deployment: { resources?: { urn: string; custom: boolean; inputs?: unknown; outputs?: unknown }[] } }

/** Bytes of the resources whose name begins with the host's, and how many they are. */
function stateOf(text: string, hosts: readonly string[]): void {
  const resources = (JSON.parse(text) as Export).deployment.resources ?? [];
  process.stdout.write(`\n${"state".padEnd(44)}  resources     bytes\n`);
  for (const host of hosts) {
    const own = resources.filter(({ urn }) => new RegExp(`::${host}(-|$)`).test(urn));
    process.stdout.write(`  ${host.padEnd(42)}${String(own.length).padStart(11)}${String(JSON.stringify(own).length).padStart(10)}\n`);
  }
  process.stdout.write(`  ${"all".padEnd(42)}${String(resources.length).padStart(11)}${String(JSON.stringify(resources).length).padStart(10)}\n`);
}

export async function apply(): Promise<void> {
  const stack = await ScratchStack.fresh();
  try {
    const hosts = Object.keys(stack.compiled.plan).sort();
    print("first up", await costOf(hosts, () => stack.up()));
    print("second up, nothing changed", await costOf(hosts, () => stack.up()));
    stack.edit((spec) => {
      spec.services!["web"]!.realServers["web2"] = { weight: 2 };
    });
    print("one weight changed", await costOf(hosts, () => stack.up()));
    stateOf((await stack.pulumi("stack", "export")).output, hosts);

    await labReset();
    const peer = join(stack.folder, "peer");
    mkdirSync(peer);
    writeFileSync(join(peer, "Pulumi.yaml"), `name: peer\nruntime: { name: nodejs, options: { typescript: false } }\nmain: ${join(packageRoot(), "dist/bench/peers.js")}\n`);
    const run = (...args: string[]): Promise<string> => stack.elsewhere(peer, { PEER_TOPOLOGY: stack.file }, args);
    await run("stack", "init", "peer");
    process.stdout.write("\npeer: a remote command for each file, sysctl, address and unit\n");
    print("first up", await costOf(hosts, () => run("up", "--yes", "--skip-preview")));
    print("second up, nothing changed", await costOf(hosts, () => run("up", "--yes", "--skip-preview")));
    stateOf(await run("stack", "export"), hosts);
  } finally {
    stack.remove();
  }
}
