/**
 * Engine: this repository's own program, one stack per environment.
 *
 * Proves: `--stack` alone selects the environment, and a preview is complete without a host, a key or a network. Does not prove that the
 * example environment's hosts would answer: they are documentation addresses.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../../core";
import { packageRoot } from "../../core/load/package-root";
import { engineEnvironment } from "../../engine/env";

jest.setTimeout(300_000);

const root = packageRoot();
const project = mkdtempSync(join(tmpdir(), "pulumi-lvs-project-"));
afterAll(() => rmSync(project, { recursive: true, force: true }));

let run: (...args: string[]) => { code: number | null; output: string };

/** The project in a folder of its own, since initialising a stack writes into its stack file. */
beforeAll(async () => {
  const { command, env: engine } = await engineEnvironment();
  for (const part of ["Pulumi.yaml", "package.json", "stacks/topologies", "stacks/allocations", "stacks/Pulumi.prod.yaml"]) {
    cpSync(join(root, part), join(project, part), { recursive: true });
  }
  for (const folder of ["dist", "node_modules"]) symlinkSync(join(root, folder), join(project, folder));
  mkdirSync(join(project, "backend"));
  const env = {
    ...engine,
    SSH_AUTH_SOCK: undefined,
    PULUMI_BACKEND_URL: `file://${join(project, "backend")}`,
    PULUMI_CONFIG_PASSPHRASE: "test",
    // No lab runs in there.
    XDG_CACHE_HOME: join(project, "cache"),
  };
  run = (...args) => {
    const { status, stdout, stderr } = spawnSync(command, [...args, "--non-interactive", "--color", "never"], { cwd: project, env, encoding: "utf8" });
    return { code: status, output: stdout + stderr };
  };
});

test("prod: the preview lists every transaction of the plan, and VIPs are known", () => {
  expect(run("stack", "init", "prod")).toMatchObject({ code: 0 });
  const { code, output } = run("preview", "--stack", "prod");
  expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
  const { plan, allocation } = compile(join(root, "stacks/topologies/prod.yaml"));
  const planned = Object.values(plan).flatMap(({ transactions }) => transactions.map(({ host, phase }) => `${host}-${phase}`));
  const shown = [...output.matchAll(/command:remote:Command ([\w-]+) create/g)].map(([, name]) => name);
  expect([...new Set(shown)].sort()).toEqual(planned.sort());
  expect(output).toMatch(new RegExp(`web +: "${allocation.vips["web"]}"`));
  expect(output).not.toContain("Could not find entry point");
});

test("lab: without a lab, the error says how to bring it up", () => {
  expect(run("stack", "init", "lab")).toMatchObject({ code: 0 });
  const { code, output } = run("preview", "--stack", "lab");
  expect(code).not.toBe(0);
  expect(output).toContain("npx lvs lab up");
});

test("a stack without a topology is named by the path that was looked for", () => {
  expect(run("stack", "init", "staging")).toMatchObject({ code: 0 });
  const { code, output } = run("preview", "--stack", "staging");
  expect(code).not.toBe(0);
  expect(output).toContain("stacks/topologies/staging.yaml");
});

test("a program that imports the package gets the components, by either way", () => {
  const keys = (script: string) => spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" }).stdout;
  expect(keys('import { LayeredTopology } from "pulumi-lvs"; console.log(LayeredTopology.name)')).toBe("LayeredTopology\n");
  expect(keys('import { createRequire } from "node:module"; console.log(createRequire(process.cwd() + "/")("pulumi-lvs").LayeredTopology.name)')).toBe("LayeredTopology\n");
});
