/** The contract's third part: what the plugin says of itself, of inputs and of their differences; no host is contacted. */
import { LOCAL, OFFICIAL, Plugin, type Properties, REMOTE } from "./support/plugin";
import { plainOf, secretOf } from "./support/values";

jest.setTimeout(60_000);

let plugin: Plugin;
beforeAll(async () => { plugin = await Plugin.start(); });
afterAll(async () => { await plugin?.stop(); });

test("it names its version, and only the stand-in says that it is one, on its first line", async () => {
  expect(await plugin.version()).toBe("1.2.1");
  const first = plugin.stderr().split("\n")[0];
  if (OFFICIAL === undefined) expect(first).toMatch(/^pulumi-lvs: stand-in for the official command plugin 1\.2\.1, used because no pulumi was on PATH/);
  else expect(first).not.toMatch(/stand-in/);
});

test("its schema has both resources", async () => {
  const { resources } = await plugin.schema();
  expect(Object.keys(resources["command:remote:Command"]!.inputProperties).sort()).toEqual(
    ["addPreviousOutputInEnv", "connection", "create", "delete", "environment", "logging", "stdin", "triggers", "update"]);
  expect(Object.keys(resources["command:local:Command"]!.inputProperties)).toEqual(expect.arrayContaining(["create", "dir", "interpreter"]));
});

test("check fills in a connection's defaults and marks secrets, in the proxy too", async () => {
  const { inputs, failures } = await plugin.check(REMOTE, { create: "x", connection: { host: "h", privateKey: "k", proxy: { host: "b", password: "p", port: 2222 } } });
  expect(failures).toEqual([]);
  expect(inputs["create"]).toBe("x");
  expect(plainOf(inputs["connection"])).toEqual({
    host: "h", port: 22, user: "root", dialErrorLimit: 10, perDialTimeout: 15, privateKey: secretOf("k"),
    proxy: { host: "b", port: 2222, user: "root", dialErrorLimit: 10, perDialTimeout: 15, password: secretOf("p") },
  });
});

test.each<[string, string, Properties, RegExp]>([
  ["an unknown field of the connection", REMOTE, { connection: { host: "h", privateKey: "k3y", hostkey: "x" } }, /^connection.*Unrecognized field 'hostkey'/s],
  ["an unknown field", REMOTE, { creat: "x", connection: { host: "h" } }, /^creat: Unrecognized field 'creat'/],
  ["no connection", REMOTE, {}, /^connection: Missing required field 'connection'/],
  ["no host", REMOTE, { connection: { privateKey: "k3y" } }, /^connection.*Missing required field 'host'/s],
  ["a number for a command", REMOTE, { create: 3, connection: { host: "h" } }, /^create: Field 'create'.* must be a/],
  ["a word for a port", REMOTE, { connection: { host: "h", port: "ssh" } }, /^connection.*Field '[\w.]*port'.* must be a/s],
  ["a connection for a local command", LOCAL, { connection: { host: "h" } }, /^connection: Unrecognized field 'connection'/],
])("check refuses %s, and shows no key", async (_name, urn, news, words) => {
  const { failures } = await plugin.check(urn, news);
  expect(failures.map(({ property, reason }) => `${property}: ${reason}`)).toEqual([expect.stringMatching(words)]);
  expect(JSON.stringify(failures)).not.toContain("k3y");
});

test("equal inputs are no difference", async () => {
  const inputs = { create: "x", triggers: [1], environment: { A: "1" }, connection: secretOf({ host: "h" }) };
  expect(await plugin.diff(REMOTE, inputs, structuredClone(inputs))).toEqual({ changed: false, kinds: {}, replaces: [] });
});

test.each<[string, Properties, Properties, Record<string, string>]>([
  ["stdin added", {}, { stdin: "a" }, { stdin: "ADD" }],
  ["stdin changed", { stdin: "a" }, { stdin: "b" }, { stdin: "UPDATE" }],
  ["stdin removed", { stdin: "a" }, {}, { stdin: "DELETE" }],
  ["only delete changed", { delete: "a" }, { delete: "b" }, { delete: "UPDATE" }],
  ["only logging changed", {}, { logging: "none" }, { logging: "ADD" }],
  ["a field of the secret connection", { connection: secretOf({ host: "h" }) }, { connection: secretOf({ host: "i" }) }, { connection: "UPDATE" }],
  ["stdin became secret", { stdin: "a" }, { stdin: secretOf("a") }, { stdin: "UPDATE" }],
  ["variables", { environment: { A: "1", B: "2" } }, { environment: { A: "2", C: "3" } }, { "environment.A": "UPDATE", "environment.B": "DELETE", "environment.C": "ADD" }],
  ["a trigger changed: the SDK's replaceOnChanges makes this path a replacement", { triggers: [1, 2] }, { triggers: [1, 3] }, { "triggers[1]": "UPDATE" }],
  ["a first trigger", {}, { triggers: [1] }, { triggers: "ADD_REPLACE" }],
  ["triggers removed", { triggers: [1] }, {}, { triggers: "DELETE_REPLACE" }],
])("%s", async (_name, olds, news, kinds) => {
  const diff = await plugin.diff(REMOTE, { create: "x", ...olds }, { create: "x", ...news });
  expect(diff.kinds).toEqual(kinds);
  expect(diff.changed).toBe(true);
  expect(diff.replaces).toEqual(Object.keys(kinds).filter((path) => kinds[path]!.endsWith("REPLACE")));
});
