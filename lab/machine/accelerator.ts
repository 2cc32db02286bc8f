/**
 * Whether hardware virtualisation works here. That /dev/kvm exists proves nothing: QEMU may abort on it, or hang before the
 * kernel's first line. So it is tried once, for a bounded time, and the answer is remembered.
 */
import { spawn } from "node:child_process";
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { release } from "node:os";
import { dirname, join } from "node:path";
import { cacheFolder } from "../folders";
import type { Image } from "../image/image";
import { runOrFail } from "../process";
import { probeArguments, type Accelerator } from "./qemu";

/** Seconds until a kernel that has said nothing counts as hanging. With working hardware it takes one. */
const PROBE_SECONDS = 10;
const FIRST_LINE = /Linux version/;

export interface Choice {
  readonly accelerator: Accelerator;
  readonly reason: string;
  readonly reused: boolean;
}

function memoryFile(): string {
  return join(cacheFolder(), "lab", "accelerator.json");
}

/** A kernel's or a QEMU's update may change the answer. */
async function circumstances(): Promise<string> {
  const version = (await runOrFail("qemu-system-x86_64", ["--version"])).split("\n")[0] ?? "";
  return `${version}; host kernel ${release()}`;
}

function remembered(here: string): Choice | null {
  try {
    const memory = JSON.parse(readFileSync(memoryFile(), "utf8")) as { circumstances: string; accelerator: Accelerator; reason: string };
    if (memory.circumstances !== here || (memory.accelerator !== "kvm" && memory.accelerator !== "tcg")) return null;
    return { accelerator: memory.accelerator, reason: memory.reason, reused: true };
  } catch {
    return null;
  }
}

/** Writes the answer down for the next boot. */
export async function rememberAccelerator(accelerator: Accelerator, reason: string): Promise<void> {
  mkdirSync(dirname(memoryFile()), { recursive: true });
  writeFileSync(memoryFile(), `${JSON.stringify({ circumstances: await circumstances(), accelerator, reason }, null, 2)}\n`);
}

function kvmSpeaks(image: Image): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn("qemu-system-x86_64", probeArguments("kvm", image), { stdio: ["ignore", "pipe", "pipe"] });
    let seen = "";
    let problem = "";
    const finish = (answer: string | null): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      resolve(answer);
    };
    const timer = setTimeout(() => finish(`no line from the kernel in ${PROBE_SECONDS} s`), PROBE_SECONDS * 1000);
    child.stdout.on("data", (chunk: Buffer) => {
      seen += chunk.toString("latin1");
      if (FIRST_LINE.test(seen)) finish(null);
    });
    child.stderr.on("data", (chunk: Buffer) => (problem += chunk.toString("utf8")));
    child.on("error", (error) => finish(error.message));
    child.on("close", () => finish(`QEMU ended: ${problem.trim().split("\n")[0] ?? "without a word"}`));
  });
}

export async function chooseAccelerator(image: Image): Promise<Choice> {
  const here = await circumstances();
  const known = remembered(here);
  if (known !== null) return known;
  try {
    accessSync("/dev/kvm", constants.R_OK | constants.W_OK);
  } catch {
    // Not remembered: looking again costs nothing, and rights may change.
    return { accelerator: "tcg", reason: "/dev/kvm cannot be used", reused: false };
  }
  const problem = await kvmSpeaks(image);
  const choice = problem === null
    ? { accelerator: "kvm" as const, reason: "hardware virtualisation works" }
    : { accelerator: "tcg" as const, reason: `hardware virtualisation does not work here (${problem})` };
  await rememberAccelerator(choice.accelerator, choice.reason);
  return { ...choice, reused: false };
}
