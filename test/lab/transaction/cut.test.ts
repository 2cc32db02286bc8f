/**
 * Lab: the SSH connection of a transaction cut at each of its steps.
 *
 * Proves: over the real sshd, a transaction whose client is gone goes on to its end, and the host is wholly new. Does not prove what a network does
 * that only delays.
 */
import { spawn } from "node:child_process";
import { labFolders } from "../../../lab";
import { hostListing } from "../support/listing";
import { applying, directorA, directorB, HOST } from "./hosts";
import { ask, clean, expectSame, mastered, send } from "./run";
import { STEPS } from "./steps";

beforeAll(async () => { await clean(); }, 900_000);
afterAll(clean, 900_000);

const RUN = "/run/pulumi-lvs";
const timeless = (listing: string): string => listing.replaceAll(/^(file .*) \d+$/gm, "$1");

/** Starts a transaction over SSH and cuts the connection while it waits at a step; false when it has no such step on its way. */
async function cutAt(step: string, transaction: ReturnType<typeof applying>): Promise<boolean> {
  await ask(`rm -f ${RUN}/reached-*; : >${RUN}/pause-at-${step}`);
  const client = spawn("ssh", ["-F", labFolders().sshConfig, "-o", "ControlPath=none", "-T", HOST, transaction.create], { stdio: ["pipe", "ignore", "ignore"] });
  const ended = new Promise<void>((resolve) => client.on("close", () => resolve()));
  client.stdin.on("error", () => undefined);
  client.stdin.end(transaction.stdin);
  const running = `systemctl list-units --no-legend 'pulumi-lvs-*' | grep -q .`;
  const reached = await ask(`n=0; until [ -e ${RUN}/reached-${step} ]; do sleep 0.5; n=$((n+1)); if [ $n -gt 20 ] && ! ${running}; then break; fi; done; [ -e ${RUN}/reached-${step} ] && echo yes || echo no`);
  client.kill("SIGKILL");
  await ended;
  await ask(`rm -f ${RUN}/pause-at-*; while ${running}; do sleep 0.5; done`);
  await mastered();
  return reached === "yes";
}

test("the connection cut at every step", async () => {
  const references: string[] = [];
  const shapes = [applying(directorA), applying(directorB)];
  for (const shape of shapes) {
    expect((await send(shape)).code).toBe(0);
    await mastered();
    references.push(timeless(await hostListing(HOST)));
  }
  let at = 1;
  for (const step of STEPS) {
    let was = false;
    // Some steps are on the way in one direction only.
    for (let tries = 0; tries < 2 && !was; tries++) {
      at = 1 - at;
      was = await cutAt(step, shapes[at]!);
    }
    expect([step, was]).toEqual([step, true]);
    expectSame(references[at]!, timeless(await hostListing(HOST)));
  }
}, 3_600_000);
