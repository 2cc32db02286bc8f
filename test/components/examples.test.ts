/** Every program in examples/ runs, and registers what its folder's name says. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { register } from "./support/register";

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "whole-topology": [
    "lb1-apply", "lb2-apply", "web1-accept", "web1-release", "web2-accept", "web2-release", "edge", "blog", "web1", "web2",
  ],
  "directors-only": ["lb1-apply", "lb2-apply", "edge", "public"],
  "real-servers-only": ["web1-accept", "web1-release", "web2-accept", "web2-release", "web1", "web2"],
};

const examples = join(__dirname, "../../examples");

test("every example is listed here", () => {
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => existsSync(join(examples, entry.name, "index.ts")));
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(EXAMPLES).sort());
});

test.each(Object.entries(EXAMPLES))("%s", async (example, names) => {
  const registered = await register(async () => { await import(join(examples, example, "index.ts")); });
  expect(registered.map(({ name }) => name)).toEqual(names);
});
