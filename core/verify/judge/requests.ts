/** Judges that a client gets answers through a service's VIP. */
import { fails, holds, type Fact } from "../fact";
import type { RequestObservation } from "../observations";

export function judgeRequests(service: string, observed: RequestObservation): Fact {
  const fact = `${service} answers`;
  const by = Object.entries(observed.answeredBy).sort(([a], [b]) => (a < b ? -1 : 1)).map(([host, times]) => `${host} ${times}`).join(", ");
  const seen = `${observed.succeeded} of ${observed.sent} requests from ${observed.from}${by === "" ? "" : `: ${by}`}`;
  if (observed.sent > 0 && observed.succeeded === observed.sent && observed.failures.length === 0) return holds(fact, seen);
  const failures = observed.failures.length > 0 ? ` (${observed.failures.join(", ")})` : "";
  return fails(fact, `${seen}${failures}`, observed.sent === 0 ? "a client that can ask" : `${observed.sent} answers`,
    observed.sent === 0 ? "install curl on the machine that asks, or give the lab a client under /lab/clients" : "see the other facts that fail; a real server that swallows requests has a fact of its own");
}
