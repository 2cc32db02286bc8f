/** A plan as people read it: waves, hosts, what happens there. */
import type { LostClient, Survival } from "../../core/network";
import type { PlannedTransaction } from "./changes";

const MARKS = { add: "+", change: "~", remove: "-" } as const;

/** What the topology amounts to, beyond files. */
export interface Words {
  /** What becomes of open connections when their director fails. */
  readonly survival: readonly Survival[];
  readonly lostClients: readonly LostClient[];
}

export function printPlan(transactions: readonly PlannedTransaction[], total: number, withDiffs: boolean, { survival, lostClients }: Words): string {
  const lines: string[] = [];
  let wave: number | null | undefined;
  for (const transaction of transactions) {
    if (transaction.wave !== wave) {
      wave = transaction.wave;
      lines.push(wave === null ? "after the last wave" : `wave ${wave}`);
    }
    lines.push(`  ${transaction.host} ${transaction.phase} (${transaction.change}${transaction.bytes > 0 ? `, ${(transaction.bytes / 1024).toFixed(1)} KiB` : ""})`);
    for (const file of transaction.files) {
      lines.push(`    ${MARKS[file.change]} ${file.path}`);
      if (withDiffs && file.diff !== "") lines.push(...file.diff.trimEnd().split("\n").map((line) => `        ${line}`));
    }
    lines.push(...transaction.effects.map((effect) => `    ${effect}`));
    if (transaction.files.length + transaction.effects.length === 0) lines.push("    nothing to do on the host");
  }
  if (transactions.length > 0 && survival.length > 0) {
    lines.push("when a director fails", ...survival.map(({ service, means, why }) => `    ${service}: ${means}: ${why}`));
  }
  if (transactions.length > 0 && lostClients.length > 0) lines.push("who does not see the client", ...lostClients.map(({ service, why }) => `    ${service}: ${why}`));
  const hosts = new Set(transactions.map(({ host }) => host)).size;
  lines.push(transactions.length === 0 ? "no transaction changes" : `${transactions.length} of ${total} transactions, on ${hosts} ${hosts === 1 ? "host" : "hosts"}`);
  return `${lines.join("\n")}\n`;
}
