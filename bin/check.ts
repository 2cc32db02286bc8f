/** `lvs check FILE…`: every issue of every file. */
import { InvalidTopologyError, type Issue, type Topology } from "../core";
import { formatRange } from "../core/model/ports";
import { EXIT, type ExitCode } from "./exit-code";
import { compileFile, requireReadable, type LocksOption } from "./topology-file";

export function check(files: readonly string[], options: LocksOption & { readonly json?: true }): ExitCode {
  // Before any is judged: a typo in the second name should not wait for the first file.
  for (const file of files) requireReadable(file);
  const results = files.map((file) => ({ file, ...judge(file, options) }));
  const ok = results.every(({ issues }) => issues.length === 0);
  if (options.json) process.stdout.write(`${JSON.stringify({ ok, files: results.map(({ file, issues }) => ({ file, issues })) }, null, 2)}\n`);
  else for (const { text } of results) process.stdout.write(`${text}\n`);
  return ok ? EXIT.ok : EXIT.no;
}

/** What presets came to, a line for each service. */
function derived({ services }: Topology): string[] {
  return Object.values(services).flatMap(({ name, preset, protocol, ports, scheduler, ops, persistence, check }) => (preset === null ? [] : [
    ` - ${name}: preset ${preset}: ${protocol} ${ports.map(formatRange).join(", ")}, ${scheduler}${ops ? ", each datagram on its own" : ""}${persistence === null ? "" : `, persistence ${persistence.timeoutSeconds} s${persistence.engine === null ? "" : ` by ${persistence.engine}`}`}, check ${check.kind}`,
  ]));
}

function judge(file: string, options: LocksOption): { issues: readonly Issue[]; text: string } {
  try {
    const { topology } = compileFile(file, options);
    const count = (record: object, one: string): string => `${Object.keys(record).length} ${one}${Object.keys(record).length === 1 ? "" : "s"}`;
    return { issues: [], text: [`${file}: no issues (${count(topology.services, "service")} on ${count(topology.hosts, "host")})`, ...derived(topology)].join("\n") };
  } catch (error) {
    if (!(error instanceof InvalidTopologyError)) throw error;
    return { issues: error.issues, text: error.message };
  }
}
