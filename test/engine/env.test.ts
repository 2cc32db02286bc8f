/** The environment in which `pulumi` runs, with a fake one in place of what would be built. */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EngineEnvironment, engineEnvironment, labVariables } from "../../engine/env";
import { cloneFolders, engineDigest } from "../../engine/folders";

let scratch: string;
let root: string;
let base: NodeJS.ProcessEnv;

/** A `plugin install` that does what the real one does with a folder, and keeps a log. */
const FAKE_PULUMI = `#!/bin/sh
echo "$*" >> "$HOME/pulumi.log"
[ "$1 $2 $6" = "plugin install --file" ] || exit 1
/bin/mkdir -p "$PULUMI_HOME/plugins" && /bin/cp -R "$7" "$PULUMI_HOME/plugins/resource-$4-v$5"
`;

function executable(file: string, text: string): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

function clone(name: string): string {
  const folder = join(scratch, name);
  cpSync(join(__dirname, "../../engine/go"), join(folder, "engine/go"), { recursive: true });
  return folder;
}

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "pulumi-lvs-env-"));
  root = clone("it's a clone");
  base = { PATH: "/nowhere", HOME: scratch, XDG_CACHE_HOME: join(scratch, "cache") };
  executable(join(scratch, "cache/pulumi-lvs/engine", engineDigest(root), "bin/pulumi"), FAKE_PULUMI);
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const environment = (env: NodeJS.ProcessEnv = {}, extra: Record<string, string> = {}, from = root): Promise<EngineEnvironment> =>
  engineEnvironment({ root: from, env: { ...base, ...env }, extra, say: () => undefined });
const installs = (): number => (existsSync(join(scratch, "pulumi.log")) ? readFileSync(join(scratch, "pulumi.log"), "utf8").trim().split("\n").length : 0);

test("with the user's own pulumi nothing is added but what the caller asks for", async () => {
  executable(join(scratch, "bin/pulumi"), "#!/bin/sh\nexit 1\n");
  const env = { PATH: join(scratch, "bin"), PULUMI_BACKEND_URL: "s3://states" };
  expect(await environment(env, { SSH_AUTH_SOCK: "/run/agent" })).toEqual({
    command: join(scratch, "bin/pulumi"), env: { ...base, ...env, SSH_AUTH_SOCK: "/run/agent" }, standIn: false,
  });
  expect(existsSync(cloneFolders(root, base).home)).toBe(false);
});

test("with the self-built one, home, backend and plugins belong to the clone and can be read by nobody else", async () => {
  const { command, env, standIn } = await environment({ PULUMI_HOME: join(scratch, ".pulumi") }, { SSH_AUTH_SOCK: "/run/agent" });
  const { home, backend } = cloneFolders(root, base);
  expect(standIn).toBe(true);
  expect(env["PATH"]!.split(":")).toEqual([join(command, ".."), join(root, "node_modules/@pulumi/pulumi"), "/nowhere"]);
  expect(env).toMatchObject({
    PULUMI_HOME: home, PULUMI_BACKEND_URL: `file://${backend}`, PULUMI_DIY_BACKEND_GZIP: "true", PULUMI_SKIP_UPDATE_CHECK: "true", PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true", SSH_AUTH_SOCK: "/run/agent",
  });
  expect(env["PULUMI_CONFIG_PASSPHRASE"]).toBeTruthy();
  expect([home, backend].map((folder) => statSync(folder).mode & 0o777)).toEqual([0o700, 0o700]);
  expect(existsSync(join(scratch, ".pulumi"))).toBe(false);
});

test("a backend or a passphrase that the user has set is kept, and no passphrase is made up for his backend", async () => {
  const own = (await environment({ PULUMI_BACKEND_URL: "file:///srv/states" })).env;
  expect([own["PULUMI_BACKEND_URL"], own["PULUMI_CONFIG_PASSPHRASE"]]).toEqual(["file:///srv/states", undefined]);
  expect((await environment({ PULUMI_CONFIG_PASSPHRASE: "" })).env["PULUMI_CONFIG_PASSPHRASE"]).toBe("");
  expect((await environment({ PULUMI_CONFIG_PASSPHRASE_FILE: "/secret" })).env["PULUMI_CONFIG_PASSPHRASE"]).toBeUndefined();
});

test("the stand-in is installed once, and again when it would start something else", async () => {
  const { env } = await environment();
  const file = join(env["PULUMI_HOME"]!, "plugins/resource-command-v1.2.1/pulumi-resource-command");
  expect(readFileSync(file, "utf8")).toContain(`'${join(root, "dist/engine/command-plugin/main.js").replace("'", "'\\''")}'`);
  await environment();
  expect(installs()).toBe(1);
  writeFileSync(file, "#!/bin/sh\n");
  rmSync(join(file, ".."), { recursive: true });
  await environment();
  expect(installs()).toBe(2);
});

test("an official plugin on PATH, or named by the variable, keeps the stand-in away", async () => {
  executable(join(scratch, "official/pulumi-resource-command"), "#!/bin/sh\n");
  expect((await environment({ PATH: join(scratch, "official") })).standIn).toBe(false);
  const named = await environment({ PULUMI_LVS_COMMAND_PLUGIN: join(scratch, "official/pulumi-resource-command") });
  expect(named.standIn).toBe(false);
  expect(named.env["PATH"]!.split(":")).toContain(join(scratch, "official"));
  expect(installs()).toBe(0);
  await expect(environment({ PULUMI_LVS_COMMAND_PLUGIN: "/nowhere/plugin" })).rejects.toThrow(/^PULUMI_LVS_COMMAND_PLUGIN is "\/nowhere\/plugin", expected the path of an executable pulumi-resource-command; unset it/);
});

test("two clones share what was built and nothing else", async () => {
  const [one, two] = [await environment(), await environment({}, {}, clone("another"))];
  expect(two.command).toBe(one.command);
  for (const name of ["PULUMI_HOME", "PULUMI_BACKEND_URL"]) expect(two.env[name]).not.toBe(one.env[name]);
});

test("a running lab's variables are read, and there are none without one", () => {
  expect(labVariables(root, base)).toEqual({});
  const { labEnvironment } = cloneFolders(root, base);
  mkdirSync(join(labEnvironment, ".."), { recursive: true });
  writeFileSync(labEnvironment, JSON.stringify({ SSH_AUTH_SOCK: "/run/agent" }));
  expect(labVariables(root, base)).toEqual({ SSH_AUTH_SOCK: "/run/agent" });
});
