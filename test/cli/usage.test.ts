/**
 * The command line as a process: exit codes, what goes to stdout and what to stderr, and that offline verbs contact nobody.
 *
 * Proves: what a person and a CI job see. Does not prove that what is rendered or planned is right; other tiers do.
 */
import { folder, lvs, offline, SHOP } from "./support/lvs";

const home = folder({ "topologies/shop.yaml": SHOP, "allocations/.keep": "", "some.txt": "name: [" });
const FILE = "topologies/shop.yaml";

beforeAll(async () => expect(await lvs(home, ["allocate", FILE])).toMatchObject({ code: 0 }));

test.each([
  ["no verb", [], /Usage: lvs/],
  ["an unknown verb", ["juggle"], /unknown command 'juggle'/],
  ["a verb that is nearly one", ["chek", FILE], /Did you mean check\?/],
  ["no file", ["check"], /missing required argument 'file'/],
  ["an unknown option", ["check", FILE, "--fast"], /unknown option '--fast'/],
  ["no --out", ["render", FILE], /required option '--out <dir>' not specified/],
  ["an unknown verb of the lab", ["lab", "juggle"], /unknown command 'juggle'/],
  ["a file that is not there", ["check", FILE, "nowhere.yaml"], /^lvs: cannot read nowhere\.yaml: no such file\n$/],
  ["a folder", ["plan", "topologies"], /cannot read topologies: it is a directory/],
  ["--from that is not there", ["plan", FILE, "--from", "old.yaml"], /cannot read old\.yaml: no such file/],
  ["--requests that is no number", ["verify", FILE, "--requests", "many"], /--requests "many": expected a whole number from 1 to 1000/],
  ["--requests 0", ["verify", FILE, "--requests", "0"], /expected a whole number/],
])("%s ends with 2, and says so on stderr only", async (_, args, words) => {
  const ended = await lvs(home, args, offline);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(words);
  expect(ended.stderr).not.toContain("    at ");
});

test.each([["--help"], ["check", "--help"], ["lab", "--help"]])("help is an answer: %s %s", async (...args) => {
  const ended = await lvs(home, args);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout).toMatch(/^Usage: lvs/);
});

test.each([["check"], ["render", "--out", "rendered"], ["allocate"], ["allocate", "--check"], ["plan"], ["plan", "--from", FILE], ["plan", "--json"]])(
  "%s %s %s contacts no host and starts no program", async (...args) => {
    expect(await lvs(home, [...args, FILE], offline)).toMatchObject({ code: 0, stderr: "" });
  });

test("the guard sees a verb that does contact hosts", async () => {
  const ended = await lvs(home, ["verify", FILE], { ...offline, SSH_AUTH_SOCK: "/nowhere/agent" });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("CONTACT");
});

test("a reader that stops early is no error", async () => {
  const { execFile } = await import("node:child_process");
  const { root } = await import("./support/lvs");
  const code = await new Promise((resolve) => {
    execFile("bash", ["-c", `set -o pipefail; "${root}/bin/lvs" plan ${FILE} --json | head -c 1 > /dev/null; echo "\${PIPESTATUS[0]}"`], { cwd: home }, (_, stdout) => resolve(stdout.trim()));
  });
  expect(code).toBe("0");
});
