/** The steps that the program announces, against the page that describes them: both ways. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../core/load/package-root";
import { loadProgram } from "../../../core/load/scripts";

const announced = [...loadProgram().program.matchAll(/^ *step (.+)$/gm)].map(([, name]) => name!);
const page = readFileSync(join(packageRoot(), "docs/transaction.md"), "utf8");

test("every step is announced by a name of its own, written out", () => {
  expect(announced.length).toBeGreaterThan(10);
  expect(announced.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  expect(new Set(announced).size).toBe(announced.length);
});

test("docs/transaction.md has a row for each step, and none besides", () => {
  const table = page.slice(page.indexOf("| step |"), page.indexOf("## What survives what"));
  const described = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names]) => names!.split(", ").map((name) => name.replaceAll("`", "")));
  expect(described.sort()).toEqual([...announced].sort());
});
