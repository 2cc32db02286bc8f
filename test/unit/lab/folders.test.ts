import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cacheFolder, labFolders, labId } from "../../../lab/folders";

let scratch: string;
beforeAll(() => (scratch = mkdtempSync(join(tmpdir(), "lab-folders-"))));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("the cache is where XDG says, an empty variable being none", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: "/c" })).toBe("/c/pulumi-lvs");
  expect(cacheFolder({ XDG_CACHE_HOME: "" })).toMatch(/\/\.cache\/pulumi-lvs$/);
});

test("two clones have two labs; one clone under two names has one", () => {
  for (const name of ["one", "two"]) mkdirSync(join(scratch, name));
  symlinkSync(join(scratch, "one"), join(scratch, "also-one"));
  expect(labId(join(scratch, "one"))).toMatch(/^[0-9a-f]{12}$/);
  expect(labId(join(scratch, "one"))).not.toBe(labId(join(scratch, "two")));
  expect(labId(join(scratch, "also-one"))).toBe(labId(join(scratch, "one")));
});

test("a cache too deep for a socket is refused with what to set", () => {
  expect(() => labFolders("0123456789ab", `/${"d".repeat(80)}`)).toThrow(/at most 90 are possible; set XDG_CACHE_HOME/);
  expect(labFolders("0123456789ab", "/c").controlSocket).toBe("/c/labs/0123456789ab/ssh");
});
