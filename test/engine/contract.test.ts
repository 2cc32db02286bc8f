/**
 * Engine tier: the command plugin, and the way to `pulumi`.
 *
 * contract*.test.ts prove that the plugin at hand does what the official one 1.2.1 does, over its real protocol and against a real sshd on
 * loopback: the stand-in by default, the binary that PULUMI_LVS_COMMAND_PLUGIN names otherwise. They do not prove what never ends with the
 * official plugin (a port that accepts and never speaks, a logged line over 64 KiB): a test cannot wait for that. find.test.ts and
 * env.test.ts prove where `pulumi` comes from; cli.test.ts runs a program through the real CLI.
 *
 * This file: what runs, on which input, and what comes back.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCAL, OFFICIAL, Plugin, type Properties, REMOTE } from "./support/plugin";
import { type Sshd, startSshd } from "./support/sshd";
import { plainOf, SECRET_KEY, secretOf, UNKNOWN } from "./support/values";

jest.setTimeout(60_000);

let sshd: Sshd;
let plugin: Plugin;
let quiet: Properties;

beforeAll(async () => {
  sshd = await startSshd();
  plugin = await Plugin.start();
  const connection = { host: "127.0.0.1", port: sshd.port, user: sshd.user, privateKey: sshd.privateKey, hostKey: sshd.hostKey, dialErrorLimit: 0 };
  quiet = { connection, addPreviousOutputInEnv: false };
});

afterAll(async () => {
  await plugin?.stop();
  sshd?.stop();
});

const marker = (name: string): string => join(sshd.folder, name);
const created = async (inputs: Properties): Promise<Properties> => (await plugin.create(REMOTE, { ...quiet, ...inputs })).state;

test("create runs, and one newline is cut from each stream", async () => {
  const { id, state } = await plugin.create(REMOTE, { ...quiet, create: "echo out; echo; echo err >&2" });
  expect(id).toMatch(/^probe[0-9a-f]{8}$/);
  expect([state["stdout"], state["stderr"]]).toEqual(["out\n", "err"]);
});

test("create without a command connects to nothing", async () => {
  const before = sshd.accepted();
  expect((await created({}))["stdout"]).toBe("");
  expect(sshd.accepted()).toBe(before);
});

test("one connection for each command that runs", async () => {
  const before = sshd.accepted();
  await Promise.all([1, 2, 3].map((number) => created({ create: `echo ${number}` })));
  expect(sshd.accepted() - before).toBe(3);
});

test("update runs `update`, and `create` where there is none; the inputs of the new state are the new ones", async () => {
  const olds = await created({ create: "echo one", update: "echo two" });
  expect((await plugin.update(REMOTE, olds, { ...quiet, create: "echo one", update: "echo two", stdin: "x" }))["stdout"]).toBe("two");
  const news = await plugin.update(REMOTE, olds, { ...quiet, create: "cat", stdin: "x" });
  expect([news["stdout"], news["update"], news["stdin"]]).toEqual(["x", undefined, "x"]);
});

test("update with nothing to run keeps what the last command wrote", async () => {
  const olds = await created({ create: "echo one" });
  expect((await plugin.update(REMOTE, olds, quiet))["stdout"]).toBe("one");
});

test("delete runs with stdin, and nothing runs where there is none", async () => {
  const before = sshd.accepted();
  await plugin.delete(REMOTE, await created({ create: "true" }));
  expect(sshd.accepted() - before).toBe(1);
  await plugin.delete(REMOTE, await created({ create: "true", delete: `cat > ${marker("deleted")}`, stdin: "gone" }));
  expect(readFileSync(marker("deleted"), "utf8")).toBe("gone");
});

test("a delete that fails fails", async () => {
  const state = await created({ create: "true", delete: "exit 4" });
  await expect(plugin.delete(REMOTE, state)).rejects.toThrow(/^Process exited with status 4: running "exit 4":\n$/);
});

test("a preview runs nothing, and knows nothing of the output of what will run", async () => {
  const before = sshd.accepted();
  const { state } = await plugin.create(REMOTE, { ...quiet, create: `touch ${marker("preview")}` }, true);
  expect([state["stdout"], state["stderr"]]).toEqual([UNKNOWN, UNKNOWN]);
  expect(sshd.accepted()).toBe(before);
  const olds = await created({ create: "echo one" });
  expect((await plugin.update(REMOTE, olds, { ...quiet, create: "echo two" }, true))["stdout"]).toBe(UNKNOWN);
  expect((await plugin.update(REMOTE, olds, { ...quiet, create: "echo one" }, true))["stdout"]).toBe("one");
  expect(existsSync(marker("preview"))).toBe(false);
});

test("the shell: the home directory, no terminal, and stdin that ends", async () => {
  const output = await created({ create: "pwd; echo ~; tty; cat; echo $?" });
  const [folder, home, terminal, ended] = String(output["stdout"]).split("\n");
  expect(folder).toBe(home);
  expect([terminal, ended]).toEqual(["not a tty", "0"]);
});

test("5 MB of stdin arrive whole", async () => {
  expect((await created({ create: "wc -c", stdin: "x".repeat(5_000_000) }))["stdout"]).toMatch(/^\s*5000000$/);
});

test("a command that ends without reading a large stdin fails, although it exited 0", async () => {
  await expect(created({ create: "exit 0", stdin: "x".repeat(5_000_000) })).rejects.toThrow(/^EOF: running "exit 0":/);
});

test("a small stdin may stay unread", async () => {
  expect((await created({ create: "echo done", stdin: "x" }))["stdout"]).toBe("done");
});

test.each([
  ["a status", "echo out; echo err >&2; exit 3", /^Process exited with status 3: running "echo out; echo err >&2; exit 3":\n(out\nerr|err\nout)\n$/],
  ["SIGKILL", "kill -9 $$", /^Process exited with status 137 from signal KILL: running "kill -9 \$\$":/],
  ["a signal without a number of its own", "kill -USR1 $$", /^Process exited with status 128 from signal USR1: running/],
  ["sshd killed under it", "kill -9 $PPID; sleep 1", /^wait: remote command exited without exit status or exit signal: running/],
  ["quotes and newlines in the command", "echo \"a\"\n\texit 5", /^Process exited with status 5: running "echo \\"a\\"\\n\\texit 5":\na\n$/],
])("a command that ends by %s fails in these words, whatever is logged", async (_name, create, words) => {
  await expect(created({ create, logging: "none" })).rejects.toThrow(words);
});

test("after a failed command the plugin goes on", async () => {
  await expect(created({ create: "exit 1" })).rejects.toThrow();
  expect((await created({ create: "echo on" }))["stdout"]).toBe("on");
});

test("an accepted variable reaches the command; a refused one fails before it runs", async () => {
  expect((await created({ create: "echo $LVS_A", environment: { LVS_A: "b c" } }))["stdout"]).toBe("b c");
  const refused = created({ create: `touch ${marker("refused")}`, environment: { FOO: "1" } });
  await expect(refused).rejects.toThrow(/^could not set environment variable "FOO": ssh: setenv failed$/);
  expect(existsSync(marker("refused"))).toBe(false);
});

test("the previous output is offered to the next command unless it is switched off; a refusal only warns", async () => {
  const olds = await created({ create: "echo one" });
  const warnings = (): number => plugin.logs.filter(({ severity, text }) => severity === "warning" && text.includes("PULUMI_COMMAND_STDOUT")).length;
  const before = warnings();
  await plugin.update(REMOTE, olds, { ...quiet, create: "true" });
  expect(warnings()).toBe(before);
  await plugin.update(REMOTE, olds, { connection: quiet["connection"], create: "true" });
  expect(warnings()).toBe(before + 1);
});

test.each([
  ["stdoutAndStderr", ["e", "o"]], ["stdout", ["o"]], ["stderr", ["e"]], ["none", []],
])("logging %s shows lines while the command runs, and keeps both outputs", async (logging, shown) => {
  plugin.logs.length = 0;
  const state = await created({ create: "echo o; echo e >&2", logging });
  expect([state["stdout"], state["stderr"]]).toEqual(["o", "e"]);
  expect(plugin.logs.map(({ text }) => text).sort()).toEqual(shown);
  expect(plugin.logs.every(({ severity, ephemeral }) => severity === "info" && ephemeral)).toBe(true);
});

test("a line of 200,000 characters is whole with logging none", async () => {
  const create = "head -c 200000 /dev/zero | tr '\\0' x";
  expect(String((await created({ create, logging: "none" }))["stdout"])).toHaveLength(200_000);
  // The official plugin never comes back from the same command with logging: nothing to wait for.
  if (OFFICIAL === undefined) await expect(created({ create })).rejects.toThrow(/longer than 65536 bytes.*the official plugin hangs/);
});

test("secrets stay secret in the state, the connection always", async () => {
  const state = await created({ create: "cat", stdin: secretOf("hidden") });
  expect(state["stdin"]).toEqual(secretOf("hidden"));
  expect((state["connection"] as Properties)[SECRET_KEY]).toBeDefined();
  expect(JSON.stringify(state["connection"])).toContain("PRIVATE KEY");
  expect(plainOf(state["connection"])["host"]).toBe("127.0.0.1");
  // The output is what the command makes of it: it is marked by the program that knows (additionalSecretOutputs).
  expect(state["stdout"]).toBe("hidden");
});

test("local commands: environment, stdin, folder, interpreter, previous output", async () => {
  const local = async (inputs: Properties): Promise<unknown> => (await plugin.create(LOCAL, inputs)).state["stdout"];
  expect(await local({ create: "cat; echo $FOO; pwd", environment: { FOO: "1" }, stdin: "in ", dir: "/" })).toBe("in 1\n/");
  expect(await local({ create: "a b", interpreter: ["/bin/echo", "x"] })).toBe("x a b");
  expect(await local({ create: "echo unread", stdin: "x".repeat(5_000_000) })).toBe("unread");
  const olds = (await plugin.create(LOCAL, { create: "echo one" })).state;
  expect((await plugin.update(LOCAL, olds, { create: "echo $PULUMI_COMMAND_STDOUT two" }))["stdout"]).toBe("one two");
  expect((await plugin.invoke("command:local:run", { command: "echo run" }))["stdout"]).toBe("run");
});

test.each([
  ["a status", { create: "echo a; exit 7" }, /^exit status 7: running "echo a; exit 7":\na\n$/],
  ["a signal", { create: "kill -9 $$" }, /^signal: killed: running/],
  ["no folder", { create: "true", dir: "/nowhere" }, /^chdir \/nowhere: no such file or directory: running/],
  ["no interpreter", { create: "true", interpreter: ["/nowhere"] }, /^fork\/exec \/nowhere: no such file or directory: running/],
])("a local command that ends by %s fails in these words", async (_name, inputs, words) => {
  await expect(plugin.create(LOCAL, inputs)).rejects.toThrow(words);
});
