/**
 * The command line that a login's shell gets, run here by dash, with stand-ins for id and sudo: what it refuses and what it starts.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadProgram } from "../../../core/load/scripts";
import { encodeBundle } from "../../../core/plan/bundle";
import { commandLine, pack } from "../../../core/plan/program";
import type { Become } from "../../../core/model/terms";
import { director } from "./fixture";

const bundle = encodeBundle(director, "apply", pack('echo "ran as ${AS:-root}: $1, $(grep -c "" ) lines"\n'));

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "pulumi-lvs-loader-")); mkdirSync(join(folder, "tmp")); });
afterEach(() => rmSync(folder, { recursive: true }));

function run(login: { id: number; sudo?: string }, become: Become, stdin: string): { status: number | null; stdout: string; stderr: string; left: string[] } {
  const stand = (name: string, body: string): void => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  stand("id", `case $1 in -u) echo ${login.id} ;; *) echo operator ;; esac`);
  stand("sudo", login.sudo ?? "echo 'sudo: a password is required' >&2; exit 1");
  const env = { PATH: `${folder}:${process.env["PATH"]}`, TMPDIR: join(folder, "tmp") };
  const { status, stdout, stderr } = spawnSync("dash", ["-c", commandLine(loadProgram().loader, become, "apply")], { input: stdin, encoding: "utf8", env });
  return { status, stdout, stderr, left: readdirSync(join(folder, "tmp")) };
}

const lines = bundle.split("\n").length - 1;

test("root starts the program with the whole bundle, and leaves nothing in /tmp", () => {
  expect(run({ id: 0 }, "none", bundle)).toEqual({ status: 0, stdout: `ran as root: apply, ${lines} lines\n`, stderr: "", left: [] });
});

test("another login starts it with sudo", () => {
  expect(run({ id: 1000, sudo: '[ "$1" = -n ] && shift && AS=sudo exec "$@"' }, "sudo", bundle)).toEqual({ status: 0, stdout: `ran as sudo: apply, ${lines} lines\n`, stderr: "", left: [] });
});

test.each([
  ["a login that is not root", { id: 1000 }, "none", bundle, "lb1: the login operator is not root; set ssh.become: sudo; nothing was changed\n"],
  ["a sudo that asks for a password", { id: 1000 }, "sudo", bundle, "lb1: no sudo without a password for operator (sudo: a password is required); allow it in /etc/sudoers.d; nothing was changed\n"],
  ["a bundle that is cut in the program", { id: 0 }, "none", bundle.slice(0, -30), "lb1: the bundle is cut; run again; nothing was changed\n"],
  ["a bundle that is cut before it", { id: 0 }, "none", bundle.slice(0, 300), "lb1: the bundle is cut; run again; nothing was changed\n"],
] as const)("%s is one line that names the host and what to do", (_, login, become, stdin, message) => {
  expect(run(login, become, stdin)).toEqual({ status: 1, stdout: "", stderr: message, left: [] });
});

test("nothing at all on stdin is refused as well", () => {
  expect(run({ id: 0 }, "none", "")).toMatchObject({ status: 1, stdout: "", stderr: expect.stringMatching(/: the bundle is cut; run again; nothing was changed\n$/) });
});
