/** A verdict as people read it: one line a fact. */
import type { Fact } from "../../core/verify";
import { table } from "../table";

export function printFacts(facts: readonly Fact[]): string {
  const failed = facts.filter(({ ok }) => !ok).length;
  const rows = facts.map((fact) => [fact.ok ? "ok" : "FAIL", fact.fact, detail(fact)]);
  const summary = failed === 0 ? `all ${facts.length} facts hold` : `${failed} of ${facts.length} facts fail`;
  return `${table(rows)}${summary}\n`;
}

function detail({ ok, seen, expected, fix }: Fact): string {
  return ok ? seen : [seen, expected === null ? null : `expected ${expected}`, fix].filter((part) => part !== null).join("; ");
}
