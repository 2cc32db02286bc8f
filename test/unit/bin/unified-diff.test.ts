/** The diff of `lvs plan --from`, against literals, and against its own definition on random texts. */
import fc from "fast-check";
import { unifiedDiff } from "../../../bin/plan/unified-diff";

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `line ${index + 1}`);
const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

test("equal texts have no diff", () => {
  expect(unifiedDiff("a\nb\n", "a\nb\n", "old", "new")).toBe("");
});

test("a changed line with three lines around it", () => {
  const after = numbered(9).map((line) => (line === "line 5" ? "line five" : line));
  expect(unifiedDiff(text(numbered(9)), text(after), "old", "new")).toBe(text([
    "--- old", "+++ new", "@@ -2,7 +2,7 @@", " line 2", " line 3", " line 4", "-line 5", "+line five", " line 6", " line 7", " line 8",
  ]));
});

test("changes far apart are two hunks, near ones are one", () => {
  const change = (...which: number[]): string => text(numbered(30).map((line, index) => (which.includes(index + 1) ? "x" : line)));
  const count = (after: string): number => unifiedDiff(text(numbered(30)), after, "a", "b").split("\n").filter((line) => line.startsWith("@@")).length;
  expect(count(change(3, 20))).toBe(2);
  expect(count(change(3, 9))).toBe(1);
});

test("from nothing and to nothing", () => {
  expect(unifiedDiff("", "a\n", "/dev/null", "new")).toBe("--- /dev/null\n+++ new\n@@ -0,0 +1,1 @@\n+a\n");
  expect(unifiedDiff("a\n", "", "old", "/dev/null")).toBe("--- old\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n");
});

/** What patch(1) does with it. */
function applied(before: readonly string[], diff: string): string[] {
  const result: string[] = [];
  let next = 0;
  for (const line of diff.split("\n").slice(2, -1)) {
    const hunk = /^@@ -(\d+),(\d+) /.exec(line);
    if (hunk) {
      const start = Number(hunk[1]) - (hunk[2] === "0" ? 0 : 1);
      result.push(...before.slice(next, start));
      next = start;
    } else if (line.startsWith("+")) result.push(line.slice(1));
    else {
      expect(before[next]).toBe(line.slice(1));
      next += 1;
      if (line.startsWith(" ")) result.push(line.slice(1));
    }
  }
  return [...result, ...before.slice(next)];
}

test("applying the diff gives the new text", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 });
  fc.assert(fc.property(lines, lines, (before, after) => {
    const diff = unifiedDiff(text(before), text(after), "a", "b");
    expect(diff === "" ? before : applied(before, diff)).toEqual(after);
  }), { numRuns: 500 });
});
