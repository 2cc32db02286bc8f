/**
 * Docs: each preset has an example that is a golden and a row in docs/services.md, and what that page says is derived, is.
 */
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { checkedTopology } from "../../core";
import { PRESET_NAMES } from "../../core/model/terms";
import { root } from "./fences";

const page = readFileSync(join(root, "docs/services.md"), "utf8");
const examples = readdirSync(join(root, "examples/presets")).map((file) => file.replace(".yaml", "")).sort();

test("each preset has an example", () => expect(examples).toEqual([...PRESET_NAMES].sort()));

test.each(examples)("%s is a golden, and in the table with its ports", (name) => {
  const file = join(root, "examples/presets", `${name}.yaml`);
  expect(realpathSync(join(root, "test/golden", `preset-${name}`, "topology.yaml"))).toBe(file);
  const row = page.split("\n").find((line) => line.startsWith(`| [${name}](`)) ?? "";
  for (const { port, ops, persistence, scheduler } of Object.values(checkedTopology(file).services)) {
    expect(row).toContain(String(port));
    if (ops) expect(row).toContain("`ops`");
    if (persistence !== null) expect(row).toContain("persistence");
    if (scheduler !== "wlc") expect(row).toContain(`\`${scheduler}\``);
  }
});
