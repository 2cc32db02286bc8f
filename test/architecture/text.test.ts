/**
 * Architecture: words and sizes of the repository's own files.
 *
 * Proves: no path of a machine, no registry's host and no oversized source is committed.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter((file) => file !== "");

/** Written in pieces, so that this file does not find itself. */
const FORBIDDEN = [["registry", "npmjs"], ["deb", "debian", "org"], ["proxy", "golang"], ["goproxy", "io"]].map((parts) => parts.join("."));

export const forbiddenIn = (text: string): string[] => [
  ...FORBIDDEN.filter((word) => text.includes(word)),
  ...[...text.matchAll(/(?<![\w.$}/])\/(?:work|farm)\/[\w.-]+/g)].map(([path]) => path),
];

test("no committed text names a registry's host or a path of a machine", () => {
  const found = tracked
    .filter((file) => !/package-lock\.json$|go\.sum$/.test(file))
    .flatMap((file) => forbiddenIn(readFileSync(join(root, file), "utf8")).map((word) => `${file}: ${word}`));
  expect(found).toEqual([]);
});

test("the check finds what it looks for", () => {
  expect(forbiddenIn(`see ${["", "work", "main"].join("/")} and ${FORBIDDEN[0]}`)).toHaveLength(2);
});

test("the median source stays under 100 lines, and none passes 400", () => {
  const sizes = tracked
    .filter((file) => /^(core|components|policies|stacks|lab|engine|bin)\/.*\.ts$/.test(file) && !file.includes(".generated."))
    .map((file) => readFileSync(join(root, file), "utf8").split("\n").length)
    .sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(100);
  expect(sizes.at(-1)).toBeLessThanOrEqual(400);
});
