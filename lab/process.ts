/**
 * Running programs of this machine, with bounded time and all their output.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Buffer;
  /** @default no limit */
  readonly timeoutSeconds?: number;
  readonly environment?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** The program leaves a child in the background that may keep its output open: do not wait for the output's end. */
  readonly leavesDaemon?: boolean;
}

/** The exit code that stands for "took too long", as timeout(1) has it. */
export const TIMED_OUT = 124;

/**
 * Runs a program to its end. A code other than 0 is a result, not an error.
 *
 * @throws Error when the program cannot be started
 */
export function run(program: string, argv: readonly string[], options: RunOptions = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, {
      stdio: ["pipe", "pipe", "pipe"],
      env: options.environment ?? process.env,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let timedOut = false;
    const timer =
      options.timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill("SIGKILL");
          }, options.timeoutSeconds * 1000);
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    // A program that ends before it has read everything is judged by its exit code.
    child.stdin.on("error", () => undefined);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(new Error(`cannot run ${program}: ${error.message}`));
    });
    child.on(options.leavesDaemon === true ? "exit" : "close", (code) => {
      clearTimeout(timer);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({
        code: timedOut ? TIMED_OUT : (code ?? 128),
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      });
    });
    child.stdin.end(options.stdin ?? "");
  });
}

/**
 * Runs a program that has to succeed, and gives what it printed.
 *
 * @throws Error with the last lines of its output when it fails
 */
export async function runOrFail(program: string, argv: readonly string[], options: RunOptions = {}): Promise<string> {
  const result = await run(program, argv, options);
  if (result.code !== 0) {
    const why = result.code === TIMED_OUT ? `took longer than ${options.timeoutSeconds} s` : `exit code ${result.code}`;
    throw new Error(`${program} failed (${why}):\n${lastLines(result.stderr + result.stdout, 15)}`);
  }
  return result.stdout;
}

export function lastLines(text: string, count: number): string {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}

/** Whether the process lives and is the one that was meant: process ids are used again, command lines tell. */
export function isRunning(pid: number | null, mark: string): boolean {
  if (pid === null) return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    if (/\) Z /.test(stat)) return false;
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(mark);
  } catch {
    return false;
  }
}

/** Ends a process politely, then for good; returns when it is gone. */
export async function endProcess(pid: number | null, mark: string): Promise<boolean> {
  if (pid === null || !isRunning(pid, mark)) return false;
  process.kill(pid, "SIGTERM");
  for (let tries = 0; tries < 100 && isRunning(pid, mark); tries += 1) {
    if (tries === 50) process.kill(pid, "SIGKILL");
    await sleep(50);
  }
  return true;
}

/** The process id in a file, or null when there is none. */
export function readPid(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, "utf8").trim(), 10);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}
