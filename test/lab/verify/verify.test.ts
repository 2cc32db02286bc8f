/**
 * Lab: what `lvs verify` says of real hosts, after a real apply, when one thing at a time is put wrong by hand.
 *
 * Proves: ARP that is answered wrongly, a VIP that is missing and a failover are seen and named, on one kernel, with real packets. Does
 * not prove that the verdicts are complete; test/unit/verify has the literals for each.
 */
import { labExec } from "../../../lab";
import type { Fact } from "../../../core/verify";
import { ScratchStack } from "../../../stacks/scratch-stack";
import { observe } from "../support/verify";

const MINUTES = 60_000;
let stack: ScratchStack;
let vip: string;

beforeAll(async () => {
  stack = await ScratchStack.fresh();
  vip = stack.compiled.allocation.vips["web"]!;
  await stack.up();
  await settled();
}, 15 * MINUTES);

afterAll(() => stack?.remove());

const failing = (facts: readonly Fact[]): Fact[] => facts.filter(({ ok }) => !ok);
const named = (facts: readonly Fact[], fact: string): Fact | undefined => facts.find((one) => one.fact === fact);

/** Health checks take a few rounds to take a real server in again: asked again, not timed. */
async function until(ready: (facts: readonly Fact[]) => boolean): Promise<readonly Fact[]> {
  let facts: readonly Fact[] = [];
  for (let tries = 0; tries < 15; tries += 1) {
    facts = await observe(stack);
    if (ready(facts)) return facts;
  }
  throw new Error(`it never came to this; last: ${JSON.stringify(failing(facts), null, 2)}`);
}

const settled = (): Promise<readonly Fact[]> => until((facts) => failing(facts).length === 0);

async function onHost(host: string, command: string): Promise<string> {
  const { code, stdout, stderr } = await labExec(host, command);
  if (code !== 0) throw new Error(`${command} on ${host}: code ${code} ${stderr}`);
  return stdout;
}

const macOf = async (host: string): Promise<string> => (await onHost(host, "cat /sys/class/net/eth0/address")).trim();

/** Without preemption the director that is up first keeps the VIP, and that is the backup, which is applied first. */
const masterOf = (facts: readonly Fact[]): string => named(facts, `${vip} has one master`)!.seen.split(/[;,]/)[0]!;
const DIRECTORS = ["lb1", "lb2"];

test("everything holds after an apply, and who is master answers ARP", async () => {
  const facts = await settled();
  const master = masterOf(facts);
  expect(DIRECTORS).toContain(master);
  expect(named(facts, `ARP for ${vip}`)?.seen).toBe(`${master} (${await macOf(master)}), asked by 5`);
  expect(named(facts, "web answers")?.seen).toBe("10 of 10 requests from client1: web1 5, web2 5");
}, 10 * MINUTES);

test("arp_ignore left at 0 on one real server: who answers ARP wrongly, its MAC, and the sysctl", async () => {
  await onHost("web2", "sysctl -qw net.ipv4.conf.all.arp_ignore=0");
  const facts = await observe(stack);
  const master = masterOf(facts);
  await onHost("web2", "sysctl -qw net.ipv4.conf.all.arp_ignore=1");
  const arp = failing(facts).filter(({ fact }) => fact === `ARP for ${vip}`);
  expect(arp).toHaveLength(1);
  expect(arp[0]?.seen).toMatch(new RegExp(`^web2 \\(${await macOf("web2")}\\) answers, heard by .*web1`));
  expect(arp[0]).toMatchObject({ expected: `${master} only`, fix: "on web2: all.arp_ignore=0 and eth0.arp_ignore=0; sysctl -w net.ipv4.conf.all.arp_ignore=1" });
  expect(named(failing(facts), "web2 keeps silent about VIPs on eth0")).toBeDefined();
  expect(failing(facts).some(({ fact }) => fact.startsWith("web1"))).toBe(false);
}, 10 * MINUTES);

test("the VIP missing on one real server: it is named, its check takes it out, and no request fails", async () => {
  await onHost("web1", `ip address del ${vip}/32 dev lo`);
  const facts = await until((seen) => ["lb1 IPVS web", "lb2 IPVS web"].every((fact) => named(seen, fact)?.ok === false));
  await onHost("web1", `ip address add ${vip}/32 dev lo scope host`);
  expect(failing(facts).map(({ fact }) => fact)).toEqual(["lb1 IPVS web", "lb2 IPVS web", `web1 holds ${vip}`]);
  expect(named(facts, `web1 holds ${vip}`)).toMatchObject({ seen: "not bound", expected: `${vip}/32 on lo, scope host` });
  expect(named(facts, "lb1 IPVS web")?.seen).toBe("web1 (10.77.0.21:80) is out");
  expect(named(facts, "web answers")?.seen).toBe("10 of 10 requests from client1: web2 10");
}, 10 * MINUTES);

test("keepalived stopped on the master: the VIP moves, and the new master is named", async () => {
  const master = masterOf(await settled());
  const other = DIRECTORS.find((host) => host !== master)!;
  await onHost(master, "systemctl stop keepalived");
  const facts = await until((seen) => named(seen, `${vip} has one master`)?.ok === true && named(seen, "web answers")?.ok === true);
  expect(named(facts, `${master} runs keepalived`)).toMatchObject({ ok: false, seen: "inactive" });
  expect(masterOf(facts)).toBe(other);
  expect(named(facts, `ARP for ${vip}`)?.seen).toContain(`${other} (${await macOf(other)})`);
  await onHost(master, "systemctl start keepalived");
}, 10 * MINUTES);

test("a host that cannot be reached is named, and the others are still judged", async () => {
  await settled();
  await onHost("web2", "systemctl stop ssh.socket ssh.service 2>/dev/null; true");
  const facts = await observe(stack);
  await onHost("web2", "systemctl start ssh.service");
  expect(failing(facts).map(({ fact }) => fact)).toEqual(["web2 is reached"]);
  expect(named(facts, `ARP for ${vip}`)?.ok).toBe(true);
}, 10 * MINUTES);
