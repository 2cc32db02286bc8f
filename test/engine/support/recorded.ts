/** A stack of test/engine/programs/recorded: the real CLI, a backend of its own, and a real sshd that counts logins. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allocate, normalise, writeLocks, type TopologySpec } from "../../../core";
import { engineEnvironment } from "../../../engine/env";
import { startSshd, type Sshd } from "./sshd";

export interface Outcome { readonly code: number; readonly output: string }

/** A resource as the state holds it. */
export interface Stored { readonly urn: string; readonly type: string; readonly dependencies?: readonly string[] }

export class RecordedStack {
  private readonly folder = mkdtempSync(join(tmpdir(), "pulumi-lvs-recorded-"));
  private readonly locksDir = join(this.folder, "allocations");
  private readonly log = join(this.folder, "log");
  /** Names of transactions that end with an error, such as `lb2-apply`. */
  failing: string[] = [];

  private constructor(readonly sshd: Sshd, private readonly engine: { readonly command: string; readonly env: NodeJS.ProcessEnv }) {}

  static async make(): Promise<RecordedStack> {
    const { command, env } = await engineEnvironment();
    const sshd = await startSshd();
    const stack = new RecordedStack(sshd, { command, env: { ...env } });
    mkdirSync(join(stack.folder, "backend"));
    mkdirSync(stack.locksDir);
    // The client's key is given explicitly: no agent may answer in its place.
    delete stack.engine.env["SSH_AUTH_SOCK"];
    Object.assign(stack.engine.env, {
      PULUMI_BACKEND_URL: `file://${join(stack.folder, "backend")}`,
      PULUMI_CONFIG_PASSPHRASE: "test",
      // The state holds each bundle twice, as an input and as an output: a backend of files is told to compress.
      PULUMI_DIY_BACKEND_GZIP: "true",
      RECORDED_INPUT: join(stack.folder, "input.json"),
    });
    const made = await stack.pulumi("stack", "init", "test");
    if (made.code !== 0) throw new Error(made.output);
    return stack;
  }

  /** What the program is given next; brings the lock files up to date first, as `lvs allocate` would. */
  give(topology: TopologySpec, options: { readonly allocated?: boolean } = {}): void {
    if (options.allocated !== false) writeLocks(this.locksDir, allocate(normalise(topology), {}).locks);
    const connection = { address: "127.0.0.1", port: this.sshd.port, user: this.sshd.user, hostKey: this.sshd.hostKey, privateKey: this.sshd.privateKey };
    const input = { topology, locksDir: this.locksDir, connection, log: this.log, failing: this.failing };
    writeFileSync(join(this.folder, "input.json"), JSON.stringify(input), { mode: 0o600 });
  }

  /** Runs the CLI on the stack. */
  pulumi(...args: string[]): Promise<Outcome> {
    const cwd = join(__dirname, "../programs/recorded");
    return new Promise((resolve, reject) => {
      const config = args[0] === "stack" ? [] : ["--stack", "test", "--config-file", join(this.folder, "Pulumi.test.yaml")];
      const flags = ["--non-interactive", "--color", "never", ...config];
      const child = spawn(this.engine.command, [...args, ...flags], { cwd, env: this.engine.env, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
      child.on("error", reject);
      child.on("close", (code) => resolve({ code: code ?? 1, output }));
    });
  }

  async up(...args: string[]): Promise<Outcome> { return this.pulumi("up", "--yes", "--skip-preview", ...args); }

  /** The transactions that ran since the last call, in their order. */
  ran(): string[] {
    const lines = existsSync(this.log) ? readFileSync(this.log, "utf8").split("\n").filter((line) => line !== "") : [];
    rmSync(this.log, { force: true });
    return lines;
  }

  /** Every resource in the state. */
  async stored(): Promise<Stored[]> {
    const { code, output } = await this.pulumi("stack", "export", "--stack", "test");
    if (code !== 0) throw new Error(output);
    return (JSON.parse(output) as { deployment: { resources?: Stored[] } }).deployment.resources ?? [];
  }

  /** How many bytes the backend holds for the whole stack. */
  storedBytes(): number {
    return statSync(join(this.folder, "backend/.pulumi/stacks/recorded/test.json.gz")).size;
  }

  remove(): void {
    this.sshd.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
