/**
 * What is asked through each service's VIP, and what the answers mean: the arguments and the output of
 * templates/scripts/probe-requests.sh.
 */
import type { Allocation } from "../allocate/allocation";
import type { Service, Topology } from "../model/topology";
import type { RequestObservation } from "./observations";
import { printable } from "./parse-probe";

export interface RequestQuestion {
  readonly service: string;
  /** The script's words for it: `http NAME STATUS HOST URL` or `tcp NAME ADDRESS PORT`. */
  readonly words: readonly string[];
  /** Hosts whose names an answer may carry. */
  readonly realServers: readonly string[];
}

/**
 * One question for each TCP service. UDP and SCTP have no answer that holds for every service, and are not asked.
 *
 * A lab's real servers serve a page with their name at `/`; elsewhere only what the health check asks for is known to exist.
 */
export function requestQuestions(topology: Topology, allocation: Allocation): RequestQuestion[] {
  return Object.values(topology.services)
    .filter(({ protocol }) => protocol === "tcp")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((service) => ({
      service: service.name,
      words: words(service, allocation.vips[service.name] ?? "", topology.lab !== null),
      realServers: Object.keys(service.realServers).sort(),
    }));
}

function words(service: Service, vip: string, lab: boolean): string[] {
  const { check } = service;
  if (check.kind !== "http" && check.kind !== "https") return ["tcp", service.name, vip, String(service.port)];
  const authority = `${vip.includes(":") ? `[${vip}]` : vip}:${service.port}`;
  const [path, status] = lab ? ["/", 200] : [check.path, check.status];
  return ["http", service.name, String(status), check.host ?? "-", `${check.kind}://${authority}${path}`];
}

/** @param output what the script printed: `answer NAME STATUS BODY`, `connected NAME` or `failed NAME REASON` a line */
export function parseRequests(questions: readonly RequestQuestion[], output: string, from: string): Record<string, RequestObservation> {
  const lines = output.split("\n").map((line) => /^(answer|connected|failed) (\S+) ?(.*)$/.exec(line)).filter((match) => match !== null);
  return Object.fromEntries(questions.map(({ service, words: asked, realServers }) => {
    const own = lines.filter((match) => match[2] === service);
    const expectedStatus = asked[0] === "http" ? asked[2] : null;
    const answeredBy: Record<string, number> = {};
    const failures = new Set<string>();
    let succeeded = 0;
    for (const [, kind, , rest = ""] of own) {
      const [status = "", ...body] = rest.split(" ");
      if (kind === "connected") succeeded += 1;
      else if (kind === "failed") failures.add(printable(rest));
      else if (status !== expectedStatus) failures.add(`status ${printable(status)}`);
      else {
        succeeded += 1;
        const named = new Set(body.join(" ").split(/[^A-Za-z0-9-]+/).filter((word) => realServers.includes(word)));
        const [only] = named;
        if (named.size === 1 && only !== undefined) answeredBy[only] = (answeredBy[only] ?? 0) + 1;
      }
    }
    return [service, { from, sent: own.length, succeeded, answeredBy, failures: [...failures].sort() }];
  }));
}
