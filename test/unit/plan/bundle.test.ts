/** The bundle's text, and that the host's own reading of it gives back every byte, whatever a file holds. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { packageRoot } from "../../../core/load/package-root";
import { encodeBundle, encodeRelease } from "../../../core/plan/bundle";
import { director, file, nothing, realServer } from "./fixture";

const PACKED = "cGFja2Vk\n";
const golden = (name: string): string => readFileSync(join(__dirname, "golden", name), "utf8");

test.each([
  ["director.bundle", encodeBundle(director, "apply", PACKED)],
  ["real-server.bundle", encodeBundle(realServer, "accept", PACKED)],
  ["release.bundle", encodeRelease(realServer)],
])("%s reads as the golden does", (name, text) => {
  expect(text).toBe(golden(name));
});

test("the first line holds the digest of all that follows", () => {
  const [first, ...rest] = encodeBundle(director, "apply", PACKED).split("\n");
  expect(first).toBe(`pulumi-lvs 1 ${createHash("sha256").update(rest.join("\n")).digest("hex")}`);
});

test("a weight changes the lines that name it, and the digests", () => {
  const [server] = director.virtualServers;
  const heavier = { ...director, virtualServers: [{ ...server!, realServers: server!.realServers.map((real) => ({ ...real, weight: real.weight + 1 })) }] };
  const before = new Set(encodeBundle(director, "apply", PACKED).split("\n"));
  const changed = encodeBundle(heavier, "apply", PACKED).split("\n").filter((line) => !before.has(line));
  expect(changed.map((line) => line.split(" ")[0])).toEqual(["pulumi-lvs", "ipvs", "ipvs"]);
});

test("what a release may keep has no content in it, so that a change of content is no reason to connect", () => {
  const other = { ...realServer, files: realServer.files.map((each) => ({ ...each, content: "# managed by pulumi-lvs\nelse\n" })) };
  expect(encodeRelease(other)).toBe(encodeRelease(realServer));
});

test.each([
  [{ ...nothing, files: [file("/etc/x", "no newline")] }, /ends with a newline/],
  [{ ...nothing, files: [file("/etc/a b", "x\n")] }, /no space/],
])("what the grammar cannot hold is refused", (host, words) => {
  expect(() => encodeBundle(host, "accept", PACKED)).toThrow(words);
});

/** Runs the program's own read_bundle, in dash, and gives what it made of each file's content. */
function readBack(text: string): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), "pulumi-lvs-bundle-"));
  try {
    writeFileSync(join(folder, "bundle"), text);
    const parts = ["ipvs", "compare"].map((part) => `. ${join(packageRoot(), "templates/scripts/transaction", `${part}.sh`)};`).join(" ");
    execFileSync("dash", ["-c", `D=$1; PHASE=apply; LC_ALL=C; ${parts} read_bundle`, "read", folder], { env: { PATH: process.env["PATH"], LC_ALL: "C" } });
    const names = readdirSync(folder).filter((name) => name.startsWith("content."));
    return names.sort((a, b) => Number(a.slice(8)) - Number(b.slice(8))).map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lines that look like directives, the end of the bundle, quoting, patterns; and any others. */
const line = fc.oneof(
  fc.constantFrom("", "|", "|x", "program", "end", "host evil", "file /etc/passwd 0644 root:root sysctl 0 -", "stay file /x", "\\", "%s", "$(id)", "`id`", "'", "é\u{1f600}", "\r", "\t"),
  fc.string({ unit: "binary-ascii" }).map((text) => text.replaceAll(/[\n\0]/g, "")),
);
const content = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.map((each) => `${each}\n`).join(""));

test("the host reads back every content byte by byte", () => {
  fc.assert(fc.property(fc.array(content, { minLength: 1, maxLength: 4 }), (contents) => {
    const files = contents.map((text, at) => file(`/etc/test/${at}`, text));
    expect(readBack(encodeBundle({ ...nothing, files }, "apply", PACKED)).map(String)).toEqual(contents);
  }), { numRuns: 60 });
});
