/** `lvs verify FILE`: asks the hosts, the network and the services, and compares them with the topology. Changes nothing. */
import type { HostConnection } from "../core/model/connection";
import type { Topology } from "../core/model/topology";
import { expectations, judge, questions, requestQuestions } from "../core/verify";
import { labConnections, labEnvironment } from "../lab";
import { EXIT, type ExitCode } from "./exit-code";
import { during } from "./progress";
import { compileFile, type LocksOption } from "./topology-file";
import { UsageError } from "./usage-error";
import { askHosts } from "./verify/ask-hosts";
import { askServices } from "./verify/ask-services";
import { printFacts } from "./verify/print";

const MOST_REQUESTS = 1000;

export async function verify(file: string, options: LocksOption & { readonly requests: string; readonly json?: true }): Promise<ExitCode> {
  const requests = Number(options.requests);
  if (!Number.isInteger(requests) || requests < 1 || requests > MOST_REQUESTS) {
    throw new UsageError(`--requests ${JSON.stringify(options.requests)}: expected a whole number from 1 to ${MOST_REQUESTS}`);
  }
  const { topology, allocation } = compileFile(file, options);
  const asked = questions(topology, expectations(topology, allocation));
  const { connections, agentSocket } = access(topology);
  const hosts = await during(`asking ${Object.keys(asked).length} hosts`, () => askHosts(connections, asked, agentSocket));
  const services = requestQuestions(topology, allocation);
  const answered = await during(`${requests} requests through each of ${services.length} services`, () => askServices(topology, services, requests));
  const facts = judge(topology, allocation, { hosts, requests: answered });
  const ok = facts.every((fact) => fact.ok);
  process.stdout.write(options.json ? `${JSON.stringify({ topology: topology.name, ok, facts }, null, 2)}\n` : printFacts(facts));
  return ok ? EXIT.ok : EXIT.no;
}

/** A lab knows its own hosts and has an agent of its own; elsewhere the topology says it all. */
function access(topology: Topology): { connections: Readonly<Record<string, HostConnection>>; agentSocket: string | undefined } {
  if (topology.lab !== null) return { connections: labConnections(), agentSocket: labEnvironment()["SSH_AUTH_SOCK"] };
  const connections = Object.fromEntries(Object.values(topology.hosts).map(({ name, ssh }) => [name, ssh]));
  return { connections, agentSocket: process.env["SSH_AUTH_SOCK"] };
}
