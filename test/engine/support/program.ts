/** A Pulumi program of one remote command in a folder of its own, run by the real CLI. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../../core/load/package-root";
import { engineEnvironment } from "../../../engine/env";

export class Program {
  private constructor(readonly folder: string, private readonly command: string, private readonly env: NodeJS.ProcessEnv, readonly standIn: boolean) {}

  static async make(): Promise<Program> {
    const folder = mkdtempSync(join(tmpdir(), "pulumi-lvs-program-"));
    mkdirSync(join(folder, "backend"));
    symlinkSync(join(packageRoot(), "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "Pulumi.yaml"), "name: probe\nruntime: nodejs\n");
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "probe", main: "index.js" }));
    writeFileSync(join(folder, "index.js"), [
      'const { remote } = require("@pulumi/command");',
      'const { readFileSync } = require("node:fs");',
      'const command = new remote.Command("probe", JSON.parse(readFileSync("inputs.json", "utf8")));',
      "exports.stdout = command.stdout;", "",
    ].join("\n"));
    const { command, env, standIn } = await engineEnvironment({ extra: { PULUMI_BACKEND_URL: `file://${folder}/backend`, PULUMI_CONFIG_PASSPHRASE: "test", SSH_AUTH_SOCK: "" } });
    const program = new Program(folder, command, env, standIn);
    await program.pulumi("stack", "init", "test");
    return program;
  }

  inputs(value: unknown): void {
    writeFileSync(join(this.folder, "inputs.json"), JSON.stringify(value));
  }

  /** @returns what the CLI printed @throws Error with it when the CLI failed */
  pulumi(...args: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn(this.command, [...args, "--non-interactive", "--color", "never"], { cwd: this.folder, env: this.env, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => { output += data.toString(); });
      child.once("error", reject);
      child.once("close", (code) => (code === 0 ? resolve(output) : reject(new Error(`pulumi ${args.join(" ")} ended with ${code}:\n${output}`))));
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
