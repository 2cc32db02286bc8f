/**
 * The binaries tier: every rendered file is read by the program that reads it on a host, and each of these programs is
 * shown to refuse something. It proves syntax, and for networkd, sysctl and VRRP what the program does with the file in a
 * network namespace of its own. It does not prove traffic, and where the kernel has no IPVS it does not prove that
 * ipvsadm takes the rules: test/lab does both.
 *
 * Needs keepalived, systemd, procps, iproute2 and shellcheck, and root or user namespaces. Nothing outside of the
 * namespace is changed.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Outcome { readonly status: number | null; readonly output: string }

/** Runs a shell script in a network and mount namespace of its own, and in one for processes, so that none outlives it. */
export function inNamespace(script: string, ...args: readonly string[]): Outcome {
  const user = process.getuid?.() === 0 ? [] : ["--map-root-user"];
  const flags = [...user, "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"];
  const { status, stdout, stderr, error } = spawnSync("unshare", [...flags, "sh", "-c", script, "sh", ...args], { encoding: "utf8", timeout: 60_000 });
  if (error !== undefined) throw error;
  return { status, output: stdout + stderr };
}

/** A command outside of a namespace. */
export function run(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", timeout: 60_000, env: { ...process.env, ...environment } });
  if (error !== undefined) throw error;
  return { status, output: stdout + stderr };
}

/** A folder that lasts as long as the work. */
export function withFolder<T>(files: Readonly<Record<string, string>>, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "pulumi-lvs-binaries-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
