/** Runs one command on a host over a connection of its own. */
import { constants } from "node:os";
import type { Client } from "ssh2";
import type { ResourceLog } from "../engine-log";
import { CommandOutput, type Logging, type Outputs } from "../output";
import type { Connection } from "./connection";
import { dial } from "./dial";
import { execute, openSession, type Session, setEnvironment } from "./session";

export interface RemoteRun {
  readonly connection: Connection;
  readonly command: string;
  readonly stdin?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly logging?: Logging;
  readonly addPreviousOutputInEnv?: boolean;
  /** What the previous command of this resource wrote. */
  readonly previous?: Outputs;
}

const MISSING_STATUS = "wait: remote command exited without exit status or exit signal";

/** @throws Error in the official plugin's words; it holds the whole command and its output */
export async function runRemote(run: RemoteRun, log: ResourceLog, cancelled: AbortSignal): Promise<Outputs> {
  const { client, close } = await dial(run.connection, log, cancelled);
  try {
    const session = await openSession(client);
    await sendEnvironment(client, session, run, log);
    return await converse(client, session, run, log);
  } finally {
    close();
    await log.flushed();
  }
}

async function sendEnvironment(client: Client, session: Session, run: RemoteRun, log: ResourceLog): Promise<void> {
  for (const [name, value] of Object.entries(run.environment ?? {})) {
    if (await setEnvironment(client, session, name, value)) continue;
    log.line("error", refusal(name));
    throw new Error(`could not set environment variable "${name}": ssh: setenv failed`);
  }
  if (run.addPreviousOutputInEnv === false) return;
  const previous = { PULUMI_COMMAND_STDOUT: run.previous?.stdout ?? "", PULUMI_COMMAND_STDERR: run.previous?.stderr ?? "" };
  for (const [name, value] of Object.entries(previous)) {
    if (value !== "" && !(await setEnvironment(client, session, name, value))) log.line("warning", refusal(name));
  }
}

const refusal = (name: string): string =>
  `The host does not accept the environment variable '${name}'.\n` +
  "Its sshd has to name the variable in AcceptEnv; or write 'NAME=value command' where the shell on the host allows it.\n" +
  "For the previous output alone, set addPreviousOutputInEnv to false.";

async function converse(client: Client, session: Session, run: RemoteRun, log: ResourceLog): Promise<Outputs> {
  const output = new CommandOutput(log, run.logging);
  session.on("data", (data: Buffer) => output.add("stdout", data));
  session.stderr.on("data", (data: Buffer) => output.add("stderr", data));
  let status: number | null | undefined;
  let signal: string | undefined;
  let description: string | undefined;
  session.on("exit", (code: number | null, name?: string, _dump?: string, text?: string) => {
    status = code;
    signal = name;
    description = text;
  });
  const closed = new Promise<void>((resolve) => session.once("close", () => resolve()));
  await execute(client, session, run.command);
  // Nothing reads it any more when the command has ended: that is the EOF below.
  let written = false;
  session.on("error", () => undefined);
  if (run.stdin === undefined || run.stdin === "") { session.end(); written = true; }
  else session.write(run.stdin, () => { written = true; session.end(); });
  await closed;
  await output.finish();

  const reason = failureReason(status, signal, description) ?? (written ? undefined : "EOF");
  if (reason !== undefined) throw output.failure(reason, run.command);
  output.refuseLongLine(run.command);
  return output.outputs;
}

/** The signals that RFC 4254 names and that have a number everywhere. */
const NUMBERED = ["ABRT", "ALRM", "FPE", "HUP", "ILL", "INT", "KILL", "PIPE", "QUIT", "SEGV", "TERM"];

function failureReason(status: number | null | undefined, signal: string | undefined, description: string | undefined): string | undefined {
  if (status === 0) return undefined;
  if (status === undefined) return MISSING_STATUS;
  if (status !== null) return `Process exited with status ${status}`;
  const name = (signal ?? "").replace(/^SIG/, "");
  const number = NUMBERED.includes(name) ? constants.signals[`SIG${name}` as NodeJS.Signals] : 0;
  return `Process exited with status ${128 + number} from signal ${name}${description ? `. Reason was: ${description}` : ""}`;
}
