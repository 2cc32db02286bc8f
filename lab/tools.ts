/**
 * The programs of this machine that the lab is built with, and how a missing one is installed.
 */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { run, lastLines } from "./process";

/** Programs, each with the Debian package that brings it. */
export type Tools = Readonly<Record<string, string>>;

export const LAB_TOOLS: Tools = {
  "qemu-system-x86_64": "qemu-system-x86",
  mmdebstrap: "mmdebstrap",
  mke2fs: "e2fsprogs",
  ssh: "openssh-client",
  "ssh-agent": "openssh-client",
  "ssh-keygen": "openssh-client",
  tar: "tar",
};

/** mke2fs is in /sbin, which is not on everybody's PATH. */
export function searchPath(environment: NodeJS.ProcessEnv = process.env): string {
  return [environment["PATH"] ?? "", "/usr/local/sbin", "/usr/sbin", "/sbin"].filter((part) => part !== "").join(delimiter);
}

/** Names of the programs that are not there. */
export function missingTools(tools: Tools = LAB_TOOLS, path: string = searchPath()): string[] {
  return Object.keys(tools).filter(
    (tool) =>
      !path.split(delimiter).some((folder) => {
        try {
          accessSync(join(folder, tool), constants.X_OK);
          return true;
        } catch {
          return false;
        }
      }),
  );
}

/**
 * Installs what is missing when it may, else says everything that is missing at once.
 *
 * @param purpose who needs the programs, for the error
 * @returns the packages that were installed
 * @throws Error that names what to install
 */
export async function ensureTools(purpose = "the lab", tools: Tools = LAB_TOOLS): Promise<string[]> {
  const missing = missingTools(tools);
  if (missing.length === 0) return [];
  const packages = [...new Set(missing.map((tool) => tools[tool] as string))].sort();
  const command = `apt-get install --no-install-recommends ${packages.join(" ")}`;
  const needs = `${purpose} needs ${missing.join(", ")}`;
  if (process.getuid?.() !== 0) throw new Error(`${needs}, which this machine does not have; as root: ${command}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Another clone on this machine may be installing as well: wait for it, up to ten minutes.
  const install = ["install", "--option", "DPkg::Lock::Timeout=600", "--yes", "--quiet", "--no-install-recommends", ...packages];
  let result = await run("apt-get", install, { environment });
  if (result.code !== 0) {
    await run("apt-get", ["update", "--quiet"], { environment });
    result = await run("apt-get", install, { environment });
  }
  if (result.code !== 0 || missingTools(tools).length > 0) {
    throw new Error(`${needs}, and "${command}" failed:\n${lastLines(result.stderr + result.stdout, 10)}`);
  }
  return packages;
}
