/** Requests from a lab client while something happens to the hosts, and what became of each. */
import { labExec } from "..";

export interface Answers {
  readonly sent: number;
  /** One entry for each request that got no 200, with curl's words. */
  readonly failed: readonly string[];
  /** Real server → how many requests it answered. */
  readonly by: Readonly<Record<string, number>>;
}

/** Each request is a connection of its own; the page's first word is the real server's name. */
const CURL = "curl --silent --show-error --no-keepalive --header 'Connection: close' --connect-timeout 5 --max-time 20 --write-out '#%{http_code} %{exitcode} port %{local_port}, %{time_connect} s to connect: %{errormsg}\\n'";

export function readAnswers(text: string): Answers {
  const by: Record<string, number> = {};
  const failed: string[] = [];
  let sent = 0;
  for (const line of text.split("\n")) {
    if (line.startsWith("#")) {
      sent++;
      if (!line.startsWith("#200 0")) failed.push(line.slice(1));
    } else if (/^[a-z][a-z0-9-]* [\d.]+$/.test(line)) {
      const name = line.split(" ")[0]!;
      by[name] = (by[name] ?? 0) + 1;
    }
  }
  return { sent, failed, by };
}

/** A fixed number of requests, one after the other. */
export async function requests(client: string, address: string, count: number): Promise<Answers> {
  const { stdout, stderr } = await labExec(client, `${CURL} "http://${address}/?[1-${count}]" 2>&1`, { timeoutSeconds: 600 });
  const answers = readAnswers(stdout);
  if (answers.sent !== count) throw new Error(`asked for ${count} requests, ${answers.sent} were made: ${stderr}${stdout.slice(-500)}`);
  return answers;
}

/** Requests one after the other for as long as `work` takes, and at least `least`. */
export async function requestsDuring<T>(client: string, address: string, least: number, work: () => Promise<T>): Promise<{ value: T; answers: Answers }> {
  const stop = `/tmp/stop-${Date.now()}`;
  const loop = `i=0; while [ ! -e ${stop} ] || [ $i -lt ${least} ]; do ${CURL} "http://${address}/?[1-20]" 2>&1; i=$((i + 20)); done; rm -f ${stop}`;
  const running = labExec(client, loop, { timeoutSeconds: 1200 });
  let value: T;
  try {
    value = await work();
  } finally {
    await labExec(client, ["touch", stop]);
  }
  const { stdout } = await running;
  const answers = readAnswers(stdout);
  if (answers.sent < least) throw new Error(`only ${answers.sent} requests were made, expected ${least} or more`);
  return { value, answers };
}

/** What became of connections that stayed open. */
export interface Held {
  /** One entry for each request on them that got no 200. */
  readonly failed: readonly string[];
  /** How many connections it took: more than were held means that one was cut and opened again. */
  readonly connects: number;
}

/** Connections that stay open and ask once a second, for so many seconds. */
export async function heldConnections(client: string, address: string, connections: number, seconds: number): Promise<Held> {
  const one = `curl --silent --show-error --rate 60/m --max-time 20 --write-out '#%{http_code} %{exitcode} %{num_connects} %{errormsg}\\n' "http://${address}/?[1-${seconds}]" 2>&1`;
  const { stdout } = await labExec(client, `for i in $(seq ${connections}); do ${one} & done; wait`, { timeoutSeconds: seconds + 120 });
  const lines = stdout.split("\n").filter((line) => line.startsWith("#")).map((line) => line.slice(1));
  if (lines.length !== connections * seconds) throw new Error(`${connections * seconds} requests were to be made, ${lines.length} were`);
  return {
    failed: lines.filter((line) => !line.startsWith("200 0")),
    connects: lines.reduce((sum, line) => sum + Number(line.split(" ")[2]), 0),
  };
}
