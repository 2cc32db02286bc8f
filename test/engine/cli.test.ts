/**
 * The real CLI, the real language host and the plugin at hand together, against a real sshd: the life of one command.
 *
 * With a `pulumi` on PATH this runs on it and its own plugins, else on what is built here.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Program } from "./support/program";
import { type Sshd, startSshd } from "./support/sshd";

// Building the engine from an empty cache takes some minutes.
jest.setTimeout(1_200_000);

let sshd: Sshd;
let program: Program;

beforeAll(async () => {
  sshd = await startSshd();
  program = await Program.make();
});
afterAll(() => {
  program?.remove();
  sshd?.stop();
});

const history = (): string[] => (existsSync(join(sshd.folder, "history")) ? readFileSync(join(sshd.folder, "history"), "utf8").trim().split("\n") : []);
const declare = (name: string, changes: Record<string, unknown> = {}): void => program.inputs({
  connection: { host: "127.0.0.1", port: sshd.port, user: sshd.user, privateKey: sshd.privateKey, hostKey: sshd.hostKey, dialErrorLimit: 0 },
  addPreviousOutputInEnv: false,
  create: `echo create-${name} >> ${sshd.folder}/history; cat`,
  delete: `echo delete-${name} >> ${sshd.folder}/history`,
  stdin: name,
  ...changes,
});

test("a program's command lives: create, no change, update, replace, refresh, delete", async () => {
  declare("one", { triggers: [1] });
  const preview = await program.pulumi("preview");
  expect(preview).toMatch(/\+ .*command:remote:Command probe create/);
  if (program.standIn) expect(preview).toContain("stand-in for the official command plugin 1.2.1");
  expect([history(), sshd.accepted()]).toEqual([[], 0]);

  const up = await program.pulumi("up", "--yes", "--skip-preview");
  expect(up).toMatch(/stdout: "one"/);
  expect(history()).toEqual(["create-one"]);

  expect(await program.pulumi("up", "--yes", "--skip-preview")).toMatch(/2 unchanged/);
  expect(await program.pulumi("refresh", "--yes", "--skip-preview")).toMatch(/2 unchanged/);
  expect(sshd.accepted()).toBe(1);

  declare("one", { triggers: [1], stdin: "two" });
  const diff = await program.pulumi("preview", "--diff");
  expect(diff).toMatch(/stdin: "one" => "two"/);
  expect(await program.pulumi("up", "--yes", "--skip-preview")).toMatch(/1 updated/);
  expect(history()).toEqual(["create-one", "create-one"]);

  declare("three", { triggers: [2] });
  expect(await program.pulumi("up", "--yes", "--skip-preview")).toMatch(/1 replaced/);
  expect(history()).toEqual(["create-one", "create-one", "create-three", "delete-one"]);

  const state = await program.pulumi("stack", "export");
  expect(state).toMatch(/"ciphertext"/);
  expect(state).not.toContain(sshd.privateKey.split("\n")[1]);

  await program.pulumi("destroy", "--yes", "--skip-preview");
  expect(history().at(-1)).toBe("delete-three");
  expect(sshd.accepted()).toBe(5);
});

test("a failed create is an error with the host's words, and leaves nothing in the state", async () => {
  declare("four", { create: "echo no room >&2; exit 9" });
  const failed = await program.pulumi("up", "--yes", "--skip-preview").catch((error: Error) => error) as Error;
  expect(failed.message).toMatch(/Process exited with status 9: running "echo no room >&2; exit 9":\s+no room/);
  expect(await program.pulumi("stack", "export")).not.toContain("command:remote:Command");
});
