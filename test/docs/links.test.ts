/**
 * Docs: links between the documents, and the commands that they name.
 *
 * Proves: every relative link leads to a file, every npm script and verb that a document names is there.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { allFences, documents, root } from "./fences";

const scripts = Object.keys((JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> }).scripts);
const VERBS = ["check", "render", "allocate", "plan", "verify", "lab", "pulumi"];

const brokenLinks = (file: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!).filter((target) => !existsSync(join(root, dirname(file), target)));

const unknownCommands = (text: string): string[] => [
  ...[...text.matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1]!).filter((name) => !scripts.includes(name)).map((name) => `npm run ${name}`),
  ...[...text.matchAll(/\bnpx lvs ([\w-]+)/g)].map((match) => match[1]!).filter((name) => !VERBS.includes(name)).map((name) => `npx lvs ${name}`),
];

test.each(documents())("%s links to files that are there", (file) => {
  expect(brokenLinks(file, readFileSync(join(root, file), "utf8"))).toEqual([]);
});

test("every command in a shell fence exists", () => {
  const fences = [...allFences("sh"), ...allFences("console")];
  expect(fences.length).toBeGreaterThan(0);
  expect(fences.flatMap(({ file, line, text }) => unknownCommands(text).map((command) => `${file}:${line}: ${command}`))).toEqual([]);
});

test("a broken link and an unknown command are found", () => {
  expect(brokenLinks("README.md", "see [there](docs/nowhere.md) and [here](README.md)")).toEqual(["docs/nowhere.md"]);
  expect(unknownCommands("npm run nothing\nnpx lvs juggle\nnpm run build")).toEqual(["npm run nothing", "npx lvs juggle"]);
});
