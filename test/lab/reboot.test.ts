/**
 * Lab: hosts that restart serve again by themselves.
 *
 * Proves: what is configured survives a reboot, without Pulumi. A reboot here is a restart of the host's own systemd in a fresh network
 * namespace, so sysctls, addresses and the IPVS table are gone in between; the kernel below is not restarted.
 */
import { labExec, labReboot } from "../../lab";
import { requests } from "../../lab/measure/requests";
import { ScratchStack } from "../../stacks/scratch-stack";
import { observe } from "./support/verify";

const CLIENT = "client1";
let stack: ScratchStack;
let vip: string;

beforeAll(async () => {
  stack = await ScratchStack.fresh();
  vip = stack.compiled.allocation.vips["web"]!;
  await stack.up();
}, 900_000);

afterAll(() => stack?.remove());

/** Keepalived takes a few checks to bring the real servers in; nothing is timed, only waited for. */
async function eventually(ready: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`it never came to this: ${what}`);
}

const served = (): Promise<boolean> => requests(CLIENT, vip, 6).then(({ failed }) => failed.length === 0, () => false);

test.each(["web1", "lb2", "lb1"])("%s restarted: every fact holds again, and ARP for the VIP is answered by the master only", async (host) => {
  await labReboot(host);
  await eventually(served, `six requests answered after ${host} restarted`);
  await eventually(async () => (await observe(stack)).every(({ ok }) => ok), `every fact after ${host} restarted`);
  const { by } = await requests(CLIENT, vip, 10);
  expect(Object.keys(by).sort()).toEqual(["web1", "web2"]);
}, 600_000);

test("a host that forgot its VIP does not pass", async () => {
  await labExec("web1", ["ip", "addr", "del", `${vip}/32`, "dev", "lo"]);
  expect((await observe(stack)).filter(({ ok }) => !ok).length).toBeGreaterThan(0);
}, 300_000);
