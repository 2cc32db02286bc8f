import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../core/load/package-root";
import { ISSUE_CATALOGUE } from "../../../core/model/issue-catalogue";

const codes = Object.keys(ISSUE_CATALOGUE);
const read = (folder: string): string => readdirSync(join(packageRoot(), folder), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")).join("\n");

describe("the catalogue of issues", () => {
  it("is the codes of docs/errors.md, both ways", () => {
    const page = readFileSync(join(packageRoot(), "docs/errors.md"), "utf8");
    expect([...page.matchAll(/^### (LVS\d{4}): /gm)].map(([, code]) => code).sort()).toEqual([...codes].sort());
  });

  it("has only codes that core/ gives, and all of them", () => {
    const sources = ["core/model/check", "core/allocate", "core/load"].map(read).join("\n") + ["shape", "parse", "read-yaml", "plain-data"].map((name) => readFileSync(join(packageRoot(), `core/model/${name}.ts`), "utf8")).join("\n") + readFileSync(join(packageRoot(), "core/compile.ts"), "utf8");
    const given = new Set([...sources.matchAll(/"(LVS\d{4})"/g)].map(([, code]) => code));
    // The scheduler's is named by the schema.
    given.add("LVS0203");
    expect([...given].sort()).toEqual([...codes].sort());
  });

  it("has a case for each code", () => {
    const cases = read("test/bad-input") + read("test/unit/allocate") + read("test/unit/load");
    expect(codes.filter((code) => !cases.includes(code))).toEqual([]);
  });
});
