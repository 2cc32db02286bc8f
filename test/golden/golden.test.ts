import { expectedTree, GOLDENS, renderedTree, updateGolden } from "./cases";

test("there are goldens", () => expect(GOLDENS).toContain("pair"));

describe.each(GOLDENS)("%s", (name) => {
  if (process.env["UPDATE_GOLDENS"] === "1") updateGolden(name);
  const rendered = renderedTree(name);
  const expected = expectedTree(name);

  test("renders exactly the expected files", () => expect(Object.keys(rendered).sort()).toEqual(Object.keys(expected).sort()));
  test.each(Object.keys(expected))("%s", (path) => expect(rendered[path]).toBe(expected[path]));
});

test("a weight changed by one is one line, on directors only", () => {
  const before = renderedTree("pair");
  const after = renderedTree("pair", (yaml) => yaml.replace("weight: 2", "weight: 3"));
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]).sort();
  expect(changed).toEqual(["expected/lb1/etc/keepalived/keepalived.conf", "expected/lb2/etc/keepalived/keepalived.conf", "state.json"]);
  for (const path of changed.slice(0, 2)) {
    const lines = before[path]?.split("\n");
    expect(after[path]?.split("\n").filter((line, index) => line !== lines?.[index])).toEqual(["        weight 3"]);
  }
});
