/**
 * A stack of its own for a test or a benchmark: the lab's topology in a scratch folder, the real engine on a scratch backend, and the
 * lab's hosts fresh from a reset.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { allocate, checkedTopology, compile, updateLocks, type CompiledTopology, type TopologySpec } from "../core";
import { packageRoot } from "../core/load/package-root";
import { engineEnvironment } from "../engine/env";
import { labEnvironment, labReset, labTopologyFile, labUp } from "../lab";

/** `-readonly`, so that a test can edit a copy. */
export type Editable<T> = { -readonly [K in keyof T]: T[K] extends object | undefined ? Editable<T[K]> : T[K] };

export interface Outcome { readonly code: number; readonly output: string }

export class ScratchStack {
  readonly folder = mkdtempSync(join(tmpdir(), "pulumi-lvs-stack-"));
  readonly file = join(this.folder, "topologies/lab.yaml");
  private readonly locks = join(this.folder, "allocations");

  private constructor(private readonly engine: { readonly command: string; readonly env: NodeJS.ProcessEnv }) {
    const stacks = join(packageRoot(), "stacks");
    mkdirSync(join(this.folder, "topologies"));
    mkdirSync(join(this.folder, "backend"));
    cpSync(labTopologyFile(), this.file);
    cpSync(join(stacks, "allocations"), this.locks, { recursive: true });
    writeFileSync(this.config, stringify({ config: { "pulumi-lvs:topology": this.file } }));
  }

  private get config(): string {
    return join(this.folder, "Pulumi.lab.yaml");
  }

  /**
   * Brings up the lab, with hosts as on their first day, and an empty stack for it; nothing is deployed yet.
   *
   * @param change what the lab's hosts and segments have otherwise than in the default topology
   */
  static async fresh(change?: (spec: Editable<TopologySpec>) => void): Promise<ScratchStack> {
    const { command, env } = await engineEnvironment();
    const stack = new ScratchStack({ command, env: { ...env } });
    if (change !== undefined) stack.edit(change);
    await labUp(stack.compiled.topology);
    await labReset();
    Object.assign(stack.engine.env, labEnvironment());
    stack.engine.env["PULUMI_BACKEND_URL"] = `file://${join(stack.folder, "backend")}`;
    const made = await stack.pulumi("stack", "init", "lab");
    if (made.code !== 0) throw new Error(made.output);
    return stack;
  }

  /** What the topology file says now. */
  get compiled(): CompiledTopology {
    return compile(this.file);
  }

  /** Changes the topology file and its locks, as a person and `lvs allocate` would. */
  edit(change: (spec: Editable<TopologySpec>) => void): void {
    const spec = parse(readFileSync(this.file, "utf8")) as Editable<TopologySpec>;
    change(spec);
    writeFileSync(this.file, stringify(spec));
    const topology = checkedTopology(this.file);
    updateLocks(this.locks, Object.keys(topology.segments), (locks) => allocate(topology, locks));
  }

  /** Runs the real CLI on this stack; gives what it printed, in its order. */
  pulumi(...args: string[]): Promise<Outcome> {
    const flags = args[0] === "stack" ? [] : ["--stack", "lab", "--config-file", this.config];
    return this.run([...args, ...flags], packageRoot(), this.engine.env);
  }

  /** Runs the CLI on another program with the same engine and backend; gives what it printed. */
  async elsewhere(folder: string, env: Readonly<Record<string, string>>, args: readonly string[]): Promise<string> {
    const { code, output } = await this.run(args, folder, { ...this.engine.env, ...env });
    if (code !== 0) throw new Error(`pulumi ${args.join(" ")} ended with ${code}:\n${output}`);
    return output;
  }

  private run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const child = spawn(this.engine.command, [...args, "--non-interactive", "--color", "never"], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
      child.on("error", reject);
      child.on("close", (code) => resolve({ code: code ?? 1, output }));
    });
  }

  /** `pulumi up`; fails the test with the CLI's own words when it does not succeed. */
  async up(...flags: string[]): Promise<string> {
    const { code, output } = await this.pulumi("up", "--yes", "--skip-preview", ...flags);
    if (code !== 0) throw new Error(`pulumi up ended with ${code}:\n${output}`);
    return output;
  }

  async destroy(): Promise<string> {
    const { code, output } = await this.pulumi("destroy", "--yes", "--skip-preview");
    if (code !== 0) throw new Error(`pulumi destroy ended with ${code}:\n${output}`);
    return output;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
