/** Runs one command on this machine. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import type { ResourceLog } from "../engine-log";
import { CommandOutput, type Logging, type Outputs } from "../output";

export interface LocalRun {
  readonly command: string;
  readonly interpreter?: readonly string[];
  readonly dir?: string;
  readonly stdin?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly logging?: Logging;
  readonly addPreviousOutputInEnv?: boolean;
  readonly previous?: Outputs;
  readonly assetPaths?: readonly string[];
  readonly archivePaths?: readonly string[];
}

/** @throws Error when the command fails, or when files are asked for, which the stand-in does not collect */
export async function runLocal(run: LocalRun, log: ResourceLog): Promise<Outputs> {
  if (run.assetPaths !== undefined || run.archivePaths !== undefined) {
    throw new Error("assetPaths and archivePaths are not in the stand-in for the command plugin; put the official plugin in place to use them");
  }
  const [program, ...args] = run.interpreter !== undefined && run.interpreter.length > 0 ? run.interpreter : ["/bin/sh", "-c"];
  const previous = run.addPreviousOutputInEnv === false ? {} : {
    ...(run.previous?.stdout ? { PULUMI_COMMAND_STDOUT: run.previous.stdout } : {}),
    ...(run.previous?.stderr ? { PULUMI_COMMAND_STDERR: run.previous.stderr } : {}),
  };
  const output = new CommandOutput(log, run.logging);
  const reason = await new Promise<string | undefined>((resolve) => {
    const child = spawn(program!, [...args, run.command], { cwd: run.dir, env: { ...process.env, ...run.environment, ...previous } });
    child.stdout.on("data", (data: Buffer) => output.add("stdout", data));
    child.stderr.on("data", (data: Buffer) => output.add("stderr", data));
    // A command need not read its stdin.
    child.stdin.on("error", () => undefined);
    child.stdin.end(run.stdin ?? "");
    child.once("error", (error: NodeJS.ErrnoException) => resolve(spawnFailure(error, program!, run.dir)));
    child.once("close", (code, signal) => {
      if (code === 0) resolve(undefined);
      else resolve(signal === null ? `exit status ${code}` : `signal: ${SIGNAL_WORDS[signal] ?? `signal ${constants.signals[signal]}`}`);
    });
  });
  await output.finish();
  if (reason !== undefined) throw output.failure(reason, run.command);
  output.refuseLongLine(run.command);
  return output.outputs;
}

/** node names the program where it is the folder that is missing. */
function spawnFailure(error: NodeJS.ErrnoException, program: string, dir: string | undefined): string {
  if (error.code !== "ENOENT") return error.message;
  return `${dir !== undefined && !existsSync(dir) ? `chdir ${dir}` : `fork/exec ${program}`}: no such file or directory`;
}

const SIGNAL_WORDS: Partial<Record<NodeJS.Signals, string>> = {
  SIGABRT: "aborted", SIGHUP: "hangup", SIGINT: "interrupt", SIGKILL: "killed", SIGPIPE: "broken pipe", SIGQUIT: "quit", SIGSEGV: "segmentation fault", SIGTERM: "terminated",
};
