/**
 * A fresh clone to its first answer, step by step, and again with what the first run left: `npm run lab` twice in a clone with an empty
 * home. The peer of the first run is the second.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../core/load/package-root";

export function firstAnswer(): void {
  const folder = mkdtempSync(join(tmpdir(), "first-"));
  const home = join(folder, "home");
  const clone = join(folder, "clone");
  mkdirSync(home);
  execFileSync("git", ["clone", "--quiet", packageRoot(), clone]);
  const env = { PATH: process.env["PATH"], HOME: home, LANG: "C.UTF-8" };
  try {
    for (const title of ["fresh clone, empty home", "again"]) {
      const start = Date.now();
      process.stdout.write(`\n${title}\n`);
      const { status } = spawnSync("npm", ["run", "--silent", "lab"], { cwd: clone, env, stdio: ["ignore", "inherit", "inherit"] });
      process.stdout.write(`${title}: ${((Date.now() - start) / 1000).toFixed(0)} s, exit ${String(status)}\n`);
    }
  } finally {
    spawnSync("npm", ["run", "--silent", "lab:down"], { cwd: clone, env, stdio: "ignore" });
    execFileSync("chmod", ["-R", "u+w", folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}
