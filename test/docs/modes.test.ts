/**
 * Docs: the page of each forwarding mode shows the example of that mode, whole; the examples are goldens, so what the page shows is
 * rendered and read by the real programs.
 */
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { FORWARDINGS } from "../../core/model/terms";
import { checkedTopology } from "../../core";
import { fencesOf, root } from "./fences";

const EXAMPLES = join(root, "examples/modes");
const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith(".yaml")).map((name) => name.slice(0, -".yaml".length)).sort();
const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");

test.each(examples)("docs/modes shows examples/modes/%s.yaml as it is, and it is a golden", (name) => {
  const pages = readdirSync(join(root, "docs/modes")).filter((page) => page.endsWith(".md"));
  const shown = pages.flatMap((page) => fencesOf(page, read("docs/modes", page))).filter(({ language }) => language === "yaml").map(({ text }) => text);
  expect(shown).toContain(read("examples/modes", `${name}.yaml`));
  expect(realpathSync(join(root, "test/golden", name, "topology.yaml"))).toBe(join(EXAMPLES, `${name}.yaml`));
});

test("every mode has a page, a picture and an example", () => {
  const used = new Set(examples.flatMap((name) => Object.values(checkedTopology(join(EXAMPLES, `${name}.yaml`)).services).map(({ forwarding }) => forwarding)));
  expect([...used].sort()).toEqual([...FORWARDINGS].sort());
  for (const mode of FORWARDINGS) expect(read("docs/modes", `${mode}.md`)).toMatch(/──▶/);
});
