/** Runs the compiled command line as a process, in a folder of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

// Each test starts processes, on machines that may be busy; none of them is timed.
jest.setTimeout(120_000);

export const root = join(__dirname, "../../..");

export interface Ended { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** @param extra more environment; SSH_AUTH_SOCK is never the tester's own */
export function lvs(cwd: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, "bin/lvs"), args, { cwd, env: { ...process.env, SSH_AUTH_SOCK: "", ...extra }, stdio: ["ignore", "pipe", "pipe"] });
    const out = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => { out.stdout += chunk.toString("utf8"); });
    child.stderr.on("data", (chunk: Buffer) => { out.stderr += chunk.toString("utf8"); });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...out }));
  });
}

/** Refuses every contact, so that a verb which makes one fails with `CONTACT`. */
export const offline: NodeJS.ProcessEnv = { NODE_OPTIONS: `--require ${join(__dirname, "no-network.cjs")}` };

const made: string[] = [];
afterAll(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })));

/** A folder with the given files in it; removed when the tests of the file are done. */
export function folder(files: Readonly<Record<string, string>>): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "lvs-cli-")));
  made.push(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

/** Ten lines that are a cluster. */
export const SHOP = `name: shop
ssh: { user: deploy, become: sudo, insecureIgnoreHostKey: true }
segments:
  front: { cidr: 10.77.0.0/24, gateway: 10.77.0.1 }
hosts:
  lb1:  { addresses: { front: 10.77.0.11 } }
  lb2:  { addresses: { front: 10.77.0.12 } }
  web1: { addresses: { front: 10.77.0.21 } }
  web2: { addresses: { front: 10.77.0.22 } }
pools:
  public: { segment: front, ranges: [10.77.0.100-10.77.0.119] }
directors:
  edge: { hosts: [lb1, lb2] }
services:
  web:
    director: edge
    vip: { pool: public }
    port: 80
    forwarding: dr
    scheduler: wlc
    realServers: { web1: {}, web2: { weight: 2 } }
    check: { http: { path: /healthz } }
`;

export const change = (from: string, to: string): string => {
  if (!SHOP.includes(from)) throw new Error(`the topology does not hold ${from}`);
  return SHOP.replace(from, to);
};
