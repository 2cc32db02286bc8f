/**
 * Runs the probe on every host, side by side, one connection each.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../core/load/package-root";
import type { HostConnection } from "../../core/model/connection";
import { parseProbe, probeArguments, type HostObservation, type HostQuestions } from "../../core/verify";
import { printable } from "../../core/verify/parse-probe";
import { Dialler, execute, messageOf } from "./dial";

/** sshd drops connections at random beyond ten that have not logged in yet, and a bastion sees all of them. */
const DIALS_AT_ONCE = 8;

const PROBE_TIMEOUT_SECONDS = 60;

/** Keyed by host. A host that cannot be asked is an observation too, never an error. */
export async function askHosts(
  connections: Readonly<Record<string, HostConnection>>,
  questions: Readonly<Record<string, HostQuestions>>,
  agentSocket: string | undefined,
): Promise<Record<string, HostObservation>> {
  const probe = readFileSync(join(packageRoot(), "templates/scripts/probe.sh"), "utf8");
  const dialler = new Dialler(agentSocket);
  const waiting = Object.entries(questions);
  const seen: Record<string, HostObservation> = {};
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [host, asked] = next;
      const connection = connections[host];
      seen[host] = connection === undefined
        ? { reachable: false, reason: "nothing says how it is reached" }
        : await askHost(dialler, connection, asked, probe).catch((error: unknown) => ({ reachable: false as const, reason: printable(messageOf(error)) }));
    }
  };
  await Promise.all(Array.from({ length: DIALS_AT_ONCE }, worker));
  dialler.close();
  return seen;
}

async function askHost(dialler: Dialler, connection: HostConnection, asked: HostQuestions, probe: string): Promise<HostObservation> {
  const words = probeArguments(asked).map((word) => `'${word}'`).join(" ");
  const command = `${connection.become === "sudo" ? "sudo -n " : ""}sh -s -- ${words}`;
  const client = await dialler.dial(connection);
  try {
    const { code, stdout, stderr } = await execute(client, command, probe, PROBE_TIMEOUT_SECONDS);
    if (code === 0) return parseProbe(stdout);
    const said = printable(stderr.split("\n").find((line) => line.trim() !== "") ?? "");
    return { reachable: false, reason: `the probe ended with ${code === null ? "a cut connection" : `code ${code}`}${said === "" ? "" : `: ${said}`}` };
  } finally {
    client.end();
  }
}
