/**
 * Sends requests through each service's VIP: from a client of the lab where there is one, else from this machine.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../core/load/package-root";
import type { Topology } from "../../core/model/topology";
import { parseRequests, type RequestObservation, type RequestQuestion } from "../../core/verify";
import { printable } from "../../core/verify/parse-probe";
import { labExec } from "../../lab";

/** Services are asked side by side; this bounds the slowest, with the seconds that a thousand requests may need. */
const TIMEOUT_SECONDS = 300;

interface Ended { readonly code: number; readonly stdout: string; readonly stderr: string }

/** Keyed by service. A machine that cannot ask is an observation too: no request sent, and why. */
export async function askServices(topology: Topology, questions: readonly RequestQuestion[], requests: number): Promise<Record<string, RequestObservation>> {
  if (questions.length === 0) return {};
  const script = readFileSync(join(packageRoot(), "templates/scripts/probe-requests.sh"), "utf8");
  const words = ["sh", "-s", "--", String(requests), ...questions.flatMap((question) => question.words)];
  const [client] = Object.keys(topology.lab?.clients ?? {}).sort();
  if (topology.lab === null) return observed(questions, await here(words, script), "this machine");
  if (client === undefined) return observed(questions, { code: 1, stdout: "", stderr: "the lab has no client" }, "nobody");
  return observed(questions, await labExec(client, words, { stdin: script, timeoutSeconds: TIMEOUT_SECONDS }), client);
}

function observed(questions: readonly RequestQuestion[], { code, stdout, stderr }: Ended, from: string): Record<string, RequestObservation> {
  const answers = parseRequests(questions, stdout, from);
  if (code === 0) return answers;
  const why = printable(stderr.trim().split("\n").at(-1) ?? "") || `ended with code ${code}`;
  return Object.fromEntries(Object.entries(answers).map(([service, one]) => [service, { ...one, failures: [...one.failures, why] }]));
}

function here([program, ...args]: string[], stdin: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program as string, args, { stdio: ["pipe", "pipe", "pipe"], timeout: TIMEOUT_SECONDS * 1000 });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => { stdout += chunk.toString("utf8"); });
    child.stderr.on("data", (chunk: Buffer) => { stderr += chunk.toString("utf8"); });
    child.stdin.on("error", () => undefined);
    child.on("error", (error) => resolve({ code: 127, stdout, stderr: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 124, stdout, stderr }));
    child.stdin.end(stdin);
  });
}
