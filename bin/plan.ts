/** `lvs plan FILE [--from OLD]`: what `pulumi up` would do on hosts, without asking one. */
import { allocate, checkedTopology, compile, locksFolder, lostClients, readLocks, survivalOf, type CompiledTopology } from "../core";
import { EXIT, type ExitCode } from "./exit-code";
import { plannedTransactions } from "./plan/changes";
import { printPlan } from "./plan/print";
import { compileFile, requireReadable, type LocksOption } from "./topology-file";

export function plan(file: string, options: LocksOption & { readonly from?: string; readonly json?: true }): ExitCode {
  const after = compileFile(file, options);
  const before = options.from === undefined ? null : compileOlder(options.from, options.locks ?? locksFolder(file));
  const transactions = plannedTransactions(before?.plan ?? null, after.plan);
  const words = { survival: survivalOf(after.topology), lostClients: lostClients(after.topology) };
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ topology: after.topology.name, transactions, ...words }, null, 2)}\n`);
  } else {
    const total = Object.values(after.plan).reduce((sum, host) => sum + host.transactions.length, 0);
    process.stdout.write(printPlan(transactions, total, before !== null, words));
  }
  return EXIT.ok;
}

/** What the locks no longer remember of the older topology is allocated again, in memory: it is about to go, wherever it was. */
function compileOlder(file: string, folder: string): CompiledTopology {
  requireReadable(file);
  const topology = checkedTopology(file);
  const { locks } = readLocks(folder, Object.keys(topology.segments));
  return compile(file, { locks: allocate(topology, locks).locks });
}
