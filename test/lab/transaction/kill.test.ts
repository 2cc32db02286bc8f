/**
 * Lab: a transaction killed at each of its steps, with SIGKILL, on the host.
 *
 * Proves: the host is wholly as before, or wholly as it should be, without another run; and the next run ends clean. The steps come from
 * the program's text, and a run must announce every one of them. Does not prove what a kill in the middle of one system call does.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { labExec } from "../../../lab";
import { hostListing, LISTING_SCRIPT } from "../support/listing";
import { applying, directorA, directorB, HOST, VIP } from "./hosts";
import { ask, clean, expectSame } from "./run";
import { STEPS } from "./steps";

const FOLDER = "/run/kill";
const DRIVER = readFileSync(join(__dirname, "drive.sh"), "utf8");

/** From `sysctls` on something of the host is changed; what is announced before `lock` in the text is a part of a later step. */
const CHANGING = STEPS.filter((_, at) => at < STEPS.indexOf("lock") || at >= STEPS.indexOf("sysctls"));

async function put(name: string, stdin: string): Promise<void> {
  const { code, stderr } = await labExec(HOST, `mkdir -p ${FOLDER} && cat >${FOLDER}/${name}`, { stdin });
  if (code !== 0) throw new Error(stderr);
}

async function drive(a: { command: string; stdin: string }, b: { command: string; stdin: string }, steps: readonly string[]): Promise<string[]> {
  for (const [name, { command, stdin }] of Object.entries({ a, b })) {
    await put(`${name}.cmd`, command);
    await put(`${name}.in`, stdin);
  }
  await put("listing.sh", LISTING_SCRIPT);
  await put("drive.sh", DRIVER);
  return (await ask(`sh ${FOLDER}/drive.sh ${FOLDER} ${VIP} ${steps.join(" ")}`)).split("\n");
}

const OUTCOME = /^([a-z-]+) (old|new|MIXED|never)(?: (clean|DIRTY) (.*))?$/;

function outcomes(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(lines.map((line) => OUTCOME.exec(line)).filter((match) => match !== null).map(([, step, left, again]) => [step!, `${left} ${again}`]));
}

/** `tidy` comes after the one rename that makes the change the host's. */
const expected = (steps: readonly string[]): Record<string, string> =>
  Object.fromEntries(steps.map((step) => [step, step === "tidy" ? "new clean" : "old clean"]));

let before: string;
beforeAll(async () => { before = await clean(); }, 900_000);
afterAll(clean, 900_000);

test("between two shapes of a director, at every step", async () => {
  const [a, b] = [applying(directorA), applying(directorB)].map(({ create, stdin }) => ({ command: create, stdin }));
  const lines = await drive(a!, b!, STEPS);
  expect(lines.filter((line) => line.startsWith("seen ")).map((line) => line.slice(5)).sort()).toEqual([...new Set(STEPS)].sort());
  expect({ outcomes: outcomes(lines), lines: lines.filter((line) => /^[<>]/.test(line)) }).toEqual({ outcomes: expected(STEPS), lines: [] });
  expect(lines.filter((line) => line.includes(" old clean ")).every((line) => /web3: the transaction was killed \(step [a-z-]+\); run again; (nothing was changed|the previous state is back)$/.test(line))).toBe(true);
}, 3_600_000);

/** Every third: the steps are the same program's, and the test above is held at each of them. */
test("the first apply and the removal, at steps that change something", async () => {
  await clean();
  const { create, delete: remove, stdin } = applying(directorA);
  const steps = CHANGING.filter((step) => step !== "draining").filter((_, at) => at % 3 === 0);
  const lines = await drive({ command: remove!, stdin }, { command: create, stdin }, steps);
  expect({ outcomes: outcomes(lines), lines: lines.filter((line) => /^[<>]/.test(line)) }).toEqual({ outcomes: expected(steps), lines: [] });
  await clean();
  expectSame(before, await hostListing(HOST));
}, 3_600_000);
