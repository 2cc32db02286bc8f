/** Collects what a command writes, and passes its lines on to the log while it runs. */
import { StringDecoder } from "node:string_decoder";
import type { ResourceLog } from "./engine-log";

/** The official plugin stops reading at a line of this size, and the command then hangs for ever. */
const LINE_LIMIT_BYTES = 64 * 1024;

export type Logging = "stdout" | "stderr" | "stdoutAndStderr" | "none";
export interface Outputs { readonly stdout: string; readonly stderr: string }

export class CommandOutput {
  private readonly chunks: { stream: "stdout" | "stderr"; data: Buffer }[] = [];
  private readonly decoder = new StringDecoder("utf8");
  private readonly logged: Record<"stdout" | "stderr", boolean>;
  private partial = "";
  private readonly log: ResourceLog;
  /** True once a logged line was too long for the official plugin. */
  lineTooLong = false;

  constructor(log: ResourceLog, logging: Logging | undefined) {
    this.log = log;
    const which = logging ?? "stdoutAndStderr";
    this.logged = { stdout: which === "stdout" || which === "stdoutAndStderr", stderr: which === "stderr" || which === "stdoutAndStderr" };
  }

  add(stream: "stdout" | "stderr", data: Buffer): void {
    this.chunks.push({ stream, data });
    if (!this.logged[stream]) return;
    const lines = (this.partial + this.decoder.write(data)).split("\n");
    this.partial = lines.pop()!;
    for (const line of lines) this.report(line);
    if (Buffer.byteLength(this.partial) > LINE_LIMIT_BYTES) this.lineTooLong = true;
  }

  private report(line: string): void {
    if (Buffer.byteLength(line) > LINE_LIMIT_BYTES) this.lineTooLong = true;
    else this.log.status(line.replace(/\r$/, ""));
  }

  /** Sends what is left of the last line. */
  async finish(): Promise<void> {
    if (this.partial !== "") this.report(this.partial);
    this.partial = "";
    await this.log.flushed();
  }

  /** Both streams in the order in which they arrived: for an error. */
  get everything(): string {
    return Buffer.concat(this.chunks.map(({ data }) => data)).toString();
  }

  /** Each stream without its last newline. */
  get outputs(): Outputs {
    const text = (wanted: string): string =>
      Buffer.concat(this.chunks.filter(({ stream }) => stream === wanted).map(({ data }) => data)).toString().replace(/\n$/, "");
    return { stdout: text("stdout"), stderr: text("stderr") };
  }

  /**
   * The error of a command that failed, in the official plugin's form: it holds the whole command, so no command may hold a secret.
   */
  failure(reason: string, command: string): Error {
    return new Error(`${reason}: running ${goQuoted(command)}:\n${this.everything}`);
  }

  /** Throws where the official plugin would hang, so that nobody finds out with a hang. */
  refuseLongLine(command: string): void {
    if (!this.lineTooLong) return;
    throw new Error(`a line of output is longer than ${LINE_LIMIT_BYTES} bytes: running ${goQuoted(command)}: ` +
      "the official plugin hangs for ever there; write shorter lines or set logging to \"none\"");
  }
}

/** A string as Go's %q prints it. */
export function goQuoted(text: string): string {
  const short: Record<string, string> = { "\x07": "\\a", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\v": "\\v", "\\": "\\\\", '"': '\\"' };
  return `"${text.replace(/[\x00-\x1f\x7f\\"]/g, (char) => short[char] ?? `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`)}"`;
}
