/**
 * Sends requests through each service's VIP: from a client of the lab where there is one, else from this machine.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../core/load/package-root";
import type { Topology } from "../../core/model/topology";
import { parseRequests, type RequestObservation, type RequestQuestion } from "../../core/verify";
import { labExec } from "../../lab";

/** Services are asked side by side; this bounds the slowest. */
const TIMEOUT_SECONDS = 150;

/** Keyed by service. */
export async function askServices(topology: Topology, questions: readonly RequestQuestion[], requests: number): Promise<Record<string, RequestObservation>> {
  if (questions.length === 0) return {};
  const script = readFileSync(join(packageRoot(), "templates/scripts/probe-requests.sh"), "utf8");
  const words = ["sh", "-s", "--", String(requests), ...questions.flatMap((question) => question.words)];
  if (topology.lab === null) return parseRequests(questions, await here(words, script), "this machine");
  const [client] = Object.keys(topology.lab.clients).sort();
  if (client === undefined) return parseRequests(questions, "", "nobody");
  const { code, stdout, stderr } = await labExec(client, words, { stdin: script, timeoutSeconds: TIMEOUT_SECONDS });
  if (code !== 0) throw new Error(`${client} could not ask the services (code ${code}): ${stderr.trim()}`);
  return parseRequests(questions, stdout, client);
}

function here([program, ...args]: string[], stdin: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program as string, args, { stdio: ["pipe", "pipe", "pipe"], timeout: TIMEOUT_SECONDS * 1000 });
    let out = "";
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => { out += chunk.toString("utf8"); });
    child.stderr.on("data", (chunk: Buffer) => { said += chunk.toString("utf8"); });
    child.stdin.on("error", () => undefined);
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(out) : reject(new Error(`this machine could not ask the services (code ${code ?? "none"}): ${said.trim()}`))));
    child.stdin.end(stdin);
  });
}
