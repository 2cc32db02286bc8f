/** `lvs verify --json` on a stack's topology, as a person runs it. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../../core/load/package-root";
import type { Fact } from "../../../core/verify";
import type { ScratchStack } from "../../../stacks/scratch-stack";

export function observe(stack: Pick<ScratchStack, "file">): Promise<readonly Fact[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(packageRoot(), "dist/bin/main.js"), "verify", "--json", stack.file], { stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", () => {
      try {
        resolve((JSON.parse(stdout) as { facts: Fact[] }).facts);
      } catch {
        reject(new Error(`lvs verify gave no JSON:\n${stdout}${stderr}`));
      }
    });
  });
}
