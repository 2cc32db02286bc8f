/** Where `pulumi` comes from, with fake programs on PATH: nothing is built and nothing is fetched. */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EngineMissingError } from "../../engine/build";
import { findEngine } from "../../engine/find";
import { engineDigest } from "../../engine/folders";
import * as versions from "../../engine/versions";

let scratch: string;
let root: string;
let tools: string;
let said: string[];

/** A clone with the real Go modules, a cache of its own, and a PATH with nothing but what a test puts there. */
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "pulumi-lvs-find-"));
  root = join(scratch, "clone");
  tools = join(scratch, "tools");
  for (const folder of [root, tools]) mkdirSync(folder);
  cpSync(join(__dirname, "../../engine/go"), join(root, "engine/go"), { recursive: true });
  said = [];
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function tool(name: string, script: string): string {
  const file = join(tools, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

const find = (): ReturnType<typeof findEngine> =>
  findEngine({ root, env: { PATH: tools, XDG_CACHE_HOME: join(scratch, "cache"), HOME: scratch }, say: (line) => said.push(line) });

/** Writes its log beside itself, and for `build` a file where -o says. */
const FAKE_GO = `echo "$*" >> "$0.log"
case "$1" in
  version) echo "go version go1.99.0 linux/amd64" ;;
  build) shift; while [ "$1" != -o ]; do shift; done; : > "$2"; /bin/chmod 755 "$2" ;;
esac`;
const builds = (): string[] => (existsSync(join(tools, "go.log")) ? readFileSync(join(tools, "go.log"), "utf8").split("\n").filter((line) => line.startsWith("build")) : []);

test("the user's own pulumi is used as it is, and go is not asked", async () => {
  const own = tool("pulumi", "exit 0");
  tool("go", FAKE_GO);
  expect(await find()).toEqual({ command: own, selfBuilt: false });
  expect([builds(), said]).toEqual([[], []]);
});

test("a file that is not executable is no pulumi", async () => {
  writeFileSync(join(tools, "pulumi"), "");
  tool("go", FAKE_GO);
  expect((await find()).selfBuilt).toBe(true);
});

test("no pulumi and no go: one error that says what to install", async () => {
  const failure = await find().catch((error: Error) => error) as Error;
  expect(failure).toBeInstanceOf(EngineMissingError);
  expect(failure.message).toMatch(/^no pulumi and no go on PATH: install Pulumi \(\S+\) so that pulumi is on PATH, or Go 1\.25\.6 or later/);
});

test("a go that is too old: its own words, and the same remedy; nothing is left behind", async () => {
  tool("go", "echo 'go: go.mod requires go >= 1.25.6 (running go 1.19.8; GOTOOLCHAIN=local)' >&2; exit 1");
  const failure = await find().catch((error: Error) => error) as Error;
  expect(failure).toBeInstanceOf(EngineMissingError);
  expect(failure.message).toMatch(/requires go >= 1\.25\.6 \(running go 1\.19\.8.*: install Pulumi/);
  expect(readdirSync(join(scratch, "cache/pulumi-lvs/engine"))).toEqual([]);
});

test("what is built once is reused, and its own PATH entry is not taken for the user's", async () => {
  tool("go", FAKE_GO);
  const first = await find();
  expect(first).toEqual({ command: join(scratch, "cache/pulumi-lvs/engine", engineDigest(root), "bin/pulumi"), selfBuilt: true });
  expect(builds()).toHaveLength(2);
  expect(said.join("\n")).toMatch(/building pulumi 3\.220\.0: [\d.]+ s\n.*building pulumi-language-nodejs 3\.68\.0: [\d.]+ s/);
  said = [];
  const env = { PATH: `${join(first.command, "..")}:${tools}`, XDG_CACHE_HOME: join(scratch, "cache") };
  expect(await findEngine({ root, env, say: (line) => said.push(line) })).toEqual(first);
  expect(builds()).toHaveLength(2);
  expect(said).toEqual([expect.stringMatching(/^engine {5}reused /)]);
});

test("two at once build once: the second waits and reuses", async () => {
  tool("go", FAKE_GO);
  const [one, two] = await Promise.all([find(), find()]);
  expect(one).toEqual(two);
  expect(builds()).toHaveLength(2);
});

test("the lock of a builder that died is taken over", async () => {
  tool("go", FAKE_GO);
  const engines = join(scratch, "cache/pulumi-lvs/engine");
  mkdirSync(engines, { recursive: true });
  // Above the largest process id that Linux gives.
  writeFileSync(join(engines, `${engineDigest(root)}.lock`), "4194305");
  expect((await find()).selfBuilt).toBe(true);
  expect(readdirSync(engines)).toEqual([engineDigest(root)]);
});

test("a build that fails says how, and leaves nothing that the next run would take", async () => {
  tool("go", `${FAKE_GO}\n[ "$1" != version ] || exit 0\necho "module not found" >&2; exit 1`);
  await expect(find()).rejects.toThrow(/^building pulumi failed: go build .*\nmodule not found$/s);
  expect(readdirSync(join(scratch, "cache/pulumi-lvs/engine"))).toEqual([]);
});

test.each(["cli/go.mod", "cli/go.sum", "language-nodejs/go.mod", "language-nodejs/go.sum"])("a change of %s is another engine", (file) => {
  const before = engineDigest(root);
  expect(engineDigest(root)).toBe(before);
  appendFileSync(join(root, "engine/go", file), "\n");
  expect(engineDigest(root)).not.toBe(before);
});

test("the pinned versions are those of package.json and of the Go modules", () => {
  const { dependencies } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { dependencies: Record<string, string> };
  expect(dependencies["@pulumi/pulumi"]).toBe(versions.PULUMI_VERSION);
  expect(dependencies["@pulumi/command"]).toBe(versions.COMMAND_PLUGIN_VERSION);
  expect(readFileSync(join(root, "engine/go/cli/go.mod"), "utf8")).toContain(`github.com/pulumi/pulumi/pkg/v3 v${versions.PULUMI_VERSION}`);
  expect(readFileSync(join(root, "engine/go/language-nodejs/go.mod"), "utf8")).toContain(`github.com/pulumi/pulumi/sdk/v3 v${versions.LANGUAGE_HOST_VERSION}`);
});
