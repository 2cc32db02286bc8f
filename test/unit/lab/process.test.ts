import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withLabLock } from "../../../lab/one-command";
import { endProcess, isRunning, run, runOrFail, TIMED_OUT } from "../../../lab/process";
import { quote } from "../../../lab/ssh";
import { ensureTools, missingTools } from "../../../lab/tools";

let scratch: string;
beforeAll(() => (scratch = mkdtempSync(join(tmpdir(), "lab-process-"))));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("a word goes through a shell unchanged", async () => {
  const words = ["plain", "two words", "it's", "$(id)", "a\nb", "", "*", "\\"];
  const { stdout } = await run("sh", ["-c", `printf '%s\\0' ${words.map(quote).join(" ")}`]);
  expect(stdout.split("\0").slice(0, -1)).toEqual(words);
});

test("input, output and exit code of a program; one that fails is an error with its last words only where that is asked", async () => {
  expect(await run("sh", ["-c", "cat; echo e >&2; exit 3"], { stdin: "in" })).toEqual({ code: 3, stdout: "in", stderr: "e\n" });
  await expect(runOrFail("sh", ["-c", "echo why >&2; exit 3"])).rejects.toThrow("sh failed (exit code 3):\nwhy");
  await expect(run("no-such-program", [])).rejects.toThrow("cannot run no-such-program");
});

test("a program that takes too long is ended, and says so", async () => {
  expect((await run("sleep", ["60"], { timeoutSeconds: 0.05 })).code).toBe(TIMED_OUT);
});

test("a process is the one that was meant only with its mark", async () => {
  const child = spawn("sleep", ["61.5"]);
  await new Promise((resolve) => child.on("spawn", resolve));
  const pid = child.pid as number;
  expect(isRunning(pid, "61.5")).toBe(true);
  expect(await endProcess(pid, "another mark")).toBe(false);
  expect(isRunning(pid, "61.5")).toBe(true);
  expect(await endProcess(pid, "61.5")).toBe(true);
  expect(isRunning(pid, "61.5")).toBe(false);
});

test("the lock keeps a second one out while it is held, and a dead holder keeps nobody out", async () => {
  const file = join(scratch, "lock");
  await withLabLock({ lock: file }, async () => {
    await expect(withLabLock({ lock: file }, async () => undefined)).rejects.toThrow(`another command is at work on this clone's lab (process ${process.pid})`);
  });
  writeFileSync(file, `${process.pid} 1`);
  expect(await withLabLock({ lock: file }, async () => "done")).toBe("done");
  expect(() => readFileSync(file)).toThrow("ENOENT");
});

test("missing programs are named together, and are not installed by whoever may not", async () => {
  expect(missingTools({ sh: "dash", "no-such-program": "nothing" })).toEqual(["no-such-program"]);
  const own = process.getuid;
  process.getuid = () => 1000;
  try {
    await expect(ensureTools("the trial", { "no-such-program": "package-b", "nor-this": "package-a", sh: "dash" })).rejects.toThrow(
      "the trial needs no-such-program, nor-this, which this machine does not have; as root: apt-get install --no-install-recommends package-a package-b",
    );
  } finally {
    if (own !== undefined) process.getuid = own;
  }
});
