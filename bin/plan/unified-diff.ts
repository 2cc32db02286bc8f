/**
 * Line differences of two texts as `diff -u` prints them. Myers' greedy algorithm: configuration changes little between two
 * plans, and its cost is the size of the change.
 */
const CONTEXT = 3;
/** Beyond this many changed lines the texts have little in common, and are shown as one removed and one added. */
const MOST_CHANGES = 2000;

type Op = " " | "-" | "+";
interface Line { readonly op: Op; readonly text: string }

/** "" when the texts are equal. */
export function unifiedDiff(before: string, after: string, beforeName: string, afterName: string): string {
  const lines = compare(split(before), split(after));
  const changed = lines.flatMap(({ op }, index) => (op === " " ? [] : [index]));
  if (changed.length === 0) return "";
  return [`--- ${beforeName}`, `+++ ${afterName}`, ...hunks(lines, changed)].join("\n") + "\n";
}

function split(text: string): string[] {
  if (text === "") return [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function hunks(lines: readonly Line[], changed: readonly number[]): string[] {
  const ranges: { from: number; to: number }[] = [];
  for (const index of changed) {
    const last = ranges.at(-1);
    const to = Math.min(lines.length, index + CONTEXT + 1);
    if (last !== undefined && index - CONTEXT <= last.to) last.to = to;
    else ranges.push({ from: Math.max(0, index - CONTEXT), to });
  }
  return ranges.flatMap(({ from, to }) => {
    const part = lines.slice(from, to);
    const range = (without: Op): string => {
      const start = lines.slice(0, from).filter(({ op }) => op !== without).length;
      const count = part.filter(({ op }) => op !== without).length;
      return `${count === 0 ? start : start + 1},${count}`;
    };
    return [`@@ -${range("+")} +${range("-")} @@`, ...part.map(({ op, text }) => op + text)];
  });
}

function compare(a: readonly string[], b: readonly string[]): Line[] {
  const trace = search(a, b);
  if (trace === null) return [...a.map((text) => ({ op: "-" as const, text })), ...b.map((text) => ({ op: "+" as const, text }))];
  const lines: Line[] = [];
  let x = a.length;
  let y = b.length;
  for (let depth = trace.length - 1; depth >= 0; depth -= 1) {
    const reach = trace[depth]!;
    const k = x - y;
    const down = k === -depth || (k !== depth && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const fromX = depth === 0 ? 0 : reach.get(down ? k + 1 : k - 1) ?? 0;
    const fromY = depth === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) lines.push({ op: " ", text: a[(y -= 1, x -= 1)]! });
    if (depth > 0) lines.push(down ? { op: "+", text: b[(y -= 1)]! } : { op: "-", text: a[(x -= 1)]! });
  }
  return lines.reverse();
}

/** For each number of changes, the furthest line of `a` on each diagonal before it; null when there are too many. */
function search(a: readonly string[], b: readonly string[]): Map<number, number>[] | null {
  const reach = new Map([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let depth = 0; depth <= Math.min(a.length + b.length, MOST_CHANGES); depth += 1) {
    trace.push(new Map(reach));
    for (let k = -depth; k <= depth; k += 2) {
      const down = k === -depth || (k !== depth && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? reach.get(k + 1) ?? 0 : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return null;
}
