/**
 * Docs: every topology that a document or an example shows is one that the toolkit takes.
 *
 * Proves: each YAML fence with hosts compiles without an issue, each TypeScript fence type-checks. Does not prove that the prose is right.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { allocate, check, normalise, parseTopology } from "../../core";
import { allFences, root, type Fence } from "./fences";

const at = ({ file, line }: Fence): string => `${file}:${line}`;
const topologies = allFences("yaml").filter(({ text }) => /^hosts:/m.test(text));

/** Every issue of a topology, its allocation included, from an empty lock. */
function issuesOf(text: string): string[] {
  const { spec, issues } = parseTopology(text);
  if (spec === null) return issues.map(({ message }) => message);
  const topology = normalise(spec);
  const found = check(topology);
  return [...found, ...(found.length > 0 ? [] : allocate(topology, {}).issues)].map(({ path, message }) => `${path}: ${message}`);
}

test("the documents show at least one topology", () => expect(topologies.length).toBeGreaterThan(0));

test.each(topologies.map((fence) => [at(fence), fence.text]))("the topology at %s is taken", (_at, text) => {
  expect(issuesOf(text)).toEqual([]);
});

test("a topology with a fault is refused", () => {
  expect(issuesOf(topologies[0]!.text.replace(/forwarding: dr/, "forwarding: direct"))).not.toEqual([]);
});

/** Type-checks programs against the library's sources, as a user's compiler would against the package. */
function typeErrors(programs: readonly string[]): string[] {
  const folder = mkdtempSync(join(root, "test/docs/.fence-"));
  try {
    const files = programs.map((text, index) => {
      const file = join(folder, `fence-${index}.ts`);
      writeFileSync(file, text);
      return file;
    });
    const parsed = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config, ts.sys, root);
    const program = ts.createProgram(files, {
      ...parsed.options, noEmit: true, noUnusedLocals: false, baseUrl: root,
      paths: { "pulumi-lvs": ["components/index.ts"], "pulumi-lvs/core": ["core/index.ts"], "pulumi-lvs/policies": ["policies/index.ts"] },
    });
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("every TypeScript fence type-checks", () => {
  const programs = allFences("ts").map(({ text }) => text);
  expect(programs.length).toBeGreaterThan(0);
  expect(typeErrors(programs)).toEqual([]);
});

test("a program with a wrong type is refused", () => {
  expect(typeErrors(['import { LayeredTopology } from "pulumi-lvs";\nnew LayeredTopology(1);\n'])).not.toEqual([]);
});
