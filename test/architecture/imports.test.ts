/**
 * Architecture: who may import whom, read from the import statements.
 *
 * Proves: no file crosses the walls between the rooms. Does not prove that what is in a room belongs there.
 */
import { join } from "node:path";
import { importsOf, MAY_IMPORT, sources, violation, violationsIn } from "./imports";

const root = join(__dirname, "../..");
const folders = [...new Set(Object.keys(MAY_IMPORT).map((room) => room.split("/")[0]!))];

test.each(folders)("%s/ imports only what it may", (folder) => {
  const files = sources(root, folder);
  expect(files.length).toBeGreaterThan(0);
  expect(violationsIn(root, files)).toEqual([]);
});

test.each([
  ["core/model/parse.ts", 'import * as pulumi from "@pulumi/pulumi";', /nothing in core\/ may know Pulumi/],
  ["core/plan/order.ts", 'const x = require("@pulumi/command");', /nothing in core\/ may know Pulumi/],
  ["core/model/parse.ts", 'import { readFileSync } from "node:fs";', /core\/load\/ is the only room/],
  ["core/render/keepalived.ts", 'import Handlebars from "handlebars";', /only importer/],
  ["core/model/check/vip.ts", 'import { renderHosts } from "../../render";', /core\/model may import only core\/model/],
  ["policies/rules/service/x.ts", 'import { compile } from "../../../core/compile";', /policies may import only/],
  ["lab/vm.ts", 'export * from "../components";', /lab may import only/],
])("a fixture in %s that breaks a rule is refused", (file, text, words) => {
  const found = importsOf(file, text).map(violation);
  expect(found).toEqual([expect.stringMatching(words)]);
});
