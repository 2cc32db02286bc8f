/**
 * `npm run lab`: from nothing to answers from a VIP, one line per step with its seconds.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { compile } from "../core";
import { packageRoot } from "../core/load/package-root";
import { engineEnvironment } from "../engine/env";
import { labEnvironment, labExec, labTopologyFile, labUp } from "../lab";
import { UsageError } from "./usage-error";

const CLIENT = "client1";
const ANSWERS = 10;

function line(name: string, seconds: number, detail: string): void {
  process.stdout.write(`${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s  ${detail}\n`);
}

async function step<T>(name: string, work: () => Promise<{ value: T; detail: string }>): Promise<T> {
  const start = performance.now();
  const { value, detail } = await work();
  line(name, (performance.now() - start) / 1000, detail);
  return value;
}

/** Runs a program to its end; its output is shown only when it fails. */
function quietly(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: packageRoot(), env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(output) : reject(new Error(`${args.join(" ")} ended with ${String(code)}:\n${output}`))));
  });
}

/** Shows a program's own output as it comes. */
function aloud(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: packageRoot(), env, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/**
 * Engine, lab, `pulumi up`, `verify`, and answers from the VIP.
 *
 * @returns the exit code: 0 when every fact holds and every request was answered
 */
export async function demo(): Promise<number> {
  const file = labTopologyFile();
  const { topology, allocation } = compile(file);
  const engine = await step("engine", async () => {
    const value = await engineEnvironment();
    return { value, detail: value.standIn ? "built here, with a stand-in for the command plugin (docs/engine.md)" : "pulumi from PATH" };
  });
  await labUp(topology, ({ name, seconds, outcome, detail }) => line(`lab ${name}`, seconds, `${outcome}${detail === "" ? "" : `: ${detail}`}`));
  const env = { ...engine.env, ...labEnvironment() };
  await step("pulumi up", async () => {
    await quietly(engine.command, ["stack", "select", "--create", "lab"], env);
    const output = await quietly(engine.command, ["up", "--yes", "--skip-preview", "--non-interactive", "--stack", "lab", "--color", "never"], env);
    const resources = /Resources:\n((?:\s+.*\n)+?)\n/.exec(output)?.[1] ?? "";
    return { value: undefined, detail: resources.split("\n").map((text) => text.trim()).filter((text) => text !== "").join(", ") };
  });
  const verified = await aloud(process.execPath, [join(__dirname, "main.js"), "verify", file], env);

  const [service] = Object.keys(topology.services);
  const vip = allocation.vips[service ?? ""];
  if (service === undefined || vip === undefined) throw new UsageError(`${file} declares no service to ask`);
  const { port } = topology.services[service]!;
  process.stdout.write(`\n${ANSWERS} answers from http://${vip}:${port}/, asked by ${CLIENT}: real server, and the client as it saw it\n`);
  const { code, stdout, stderr } = await labExec(CLIENT, ["curl", "--silent", "--show-error", "--no-keepalive", "--header", "Connection: close", `http://${vip}:${port}/?[1-${ANSWERS}]`]);
  process.stdout.write(stdout.replace(/^/gm, "  ").trimEnd() + "\n");
  if (code !== 0) process.stderr.write(stderr);
  return verified === 0 && code === 0 ? 0 : 1;
}
