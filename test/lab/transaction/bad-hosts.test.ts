/**
 * Lab: hosts on which a transaction cannot be done.
 *
 * Proves: each fault is one line that names the host and what to do, and the host is byte for byte as before. Does not prove that an unreachable
 * host is told from a wrong key; that is the engine's part.
 */
import { labExec, labReboot, type Result } from "../../../lab";
import type { HostTransaction } from "../../../core/plan";
import { hostListing } from "../support/listing";
import { applying, directorA, directorWeight, HOST } from "./hosts";
import { ask, clean, expectSame, send } from "./run";

let before: string;
beforeAll(async () => { before = await clean(); }, 900_000);
afterAll(clean, 900_000);

async function refused(result: Result, message: RegExp): Promise<void> {
  expect(result.stdout).toBe("");
  expect(result.stderr).toMatch(/^web3: [^\n]+; nothing was changed\n$/);
  expect(result.stderr).toMatch(message);
  expect(result.code).toBe(1);
  expectSame(before, await hostListing(HOST));
}

test.each([
  ["a package is missing", { ...directorA, packages: ["keepalived", "memcached", "pound"] }, /packages are missing: memcached pound; run there: apt-get install -y memcached pound;/],
  ["another platform", { ...directorA, platform: "debian-13" }, /the platform is debian-12, and the topology says debian-13; /],
  ["no such interface", { ...directorA, addresses: [{ address: "10.77.0.117", interface: "eth7", scope: "global" as const }] }, /there is no interface eth7; /],
  ["no such sysctl", { ...directorA, sysctls: [{ key: "net.ipv4.conf.eth7.arp_ignore", value: "1" }] }, /this kernel has no sysctl net.ipv4.conf.eth7.arp_ignore; /],
  ["no such module", { ...directorA, modules: ["ip_vs", "ip_vs_nonsense"] }, /this kernel has no module ip_vs_nonsense; /],
])("%s", async (_, files, message) => {
  await refused(await send(applying(files)), message);
}, 600_000);

const as = (user: string, { create, stdin }: HostTransaction): Promise<Result> =>
  labExec(HOST, ["runuser", "-u", user, "--", "sh", "-c", create], { stdin, timeoutSeconds: 300 });

test("a login that is not root, without and with sudo in the topology", async () => {
  await refused(await as("nobody", applying(directorA)), /the login nobody is not root; set ssh.become: sudo; /);
  await refused(await as("nobody", applying(directorA, "sudo")), /no sudo without a password for nobody \(sudo: a password is required\); /);
}, 600_000);

test("a full disk", async () => {
  await ask("dd if=/dev/zero of=/filling bs=64k 2>/dev/null; dd if=/dev/zero of=/filling2 bs=1 2>/dev/null; test -s /filling");
  try {
    await refused(await send(applying(directorA)), /No space left on device; make room/);
  } finally {
    await ask("rm -f /filling /filling2");
  }
}, 900_000);

test("a read-only /etc", async () => {
  await ask("mount --bind /etc /etc && mount -o remount,bind,ro /etc");
  try {
    await refused(await send(applying(directorA)), /cannot (write|make the folder) .*Read-only file system; .*make it writable/);
  } finally {
    await ask("umount /etc");
  }
}, 600_000);

test("a lock that another transaction has, which then ends well", async () => {
  await ask("mkdir -p /run/pulumi-lvs; : >/run/pulumi-lvs/pause-at-preflight");
  const first = send(applying(directorA));
  await ask("until [ -e /run/pulumi-lvs/reached-preflight ]; do sleep 0.5; done");
  const second = await send(applying(directorWeight));
  expect(second.code).toBe(1);
  expect(second.stderr).toMatch(/^web3: another transaction holds the lock \(apply, process \d+, since [^)]+Z\); wait for its end and run again; nothing was changed\n$/);
  await ask("rm /run/pulumi-lvs/pause-at-preflight /run/pulumi-lvs/reached-preflight");
  expect(await first).toMatchObject({ code: 0, stdout: expect.stringContaining("started keepalived.service") });
  await clean();
  expectSame(before, await hostListing(HOST));
}, 900_000);

/** Halts a weight's change after its files are in place, with nobody to walk the way back. */
async function abandonAt(step: string): Promise<void> {
  await ask(`: >/run/pulumi-lvs/pause-at-${step}`);
  const sent = send(applying(directorWeight)).catch(() => undefined);
  await ask(`until [ -e /run/pulumi-lvs/reached-${step} ]; do sleep 0.5; done`);
  abandoned = sent;
}
let abandoned: Promise<unknown>;

test("a run that was killed together with its recovery: the next one puts back what it left, and does its own", async () => {
  expect((await send(applying(directorA))).code).toBe(0);
  await abandonAt("units");
  await ask("mv /run/pulumi-lvs/run.*/program /run/gone; kill -KILL $(cat /run/pulumi-lvs/reached-units); rm /run/pulumi-lvs/pause-at-* /run/pulumi-lvs/reached-*; sleep 2");
  expect(await ask("cat /etc/keepalived/keepalived.conf")).toContain("weight 3");
  await ask("rm -f /run/gone; pkill -f 'until [[] -e' || true; rm -rf /run/pulumi-lvs/run.*");
  await abandoned;
  expect(await send(applying(directorA))).toMatchObject({ code: 0, stdout: expect.stringContaining("web3: unchanged") });
  expect(await ask("cat /etc/keepalived/keepalived.conf; ls -A /etc/keepalived /etc/systemd/system")).not.toMatch(/weight 3|pulumi-lvs-(new|old|recover)/);
}, 900_000);

test("the power goes in the middle: the boot puts the files back, and the next run ends clean", async () => {
  expect((await send(applying(directorA))).code).toBe(0);
  await abandonAt("table");
  await labReboot(HOST, { power: true });
  await abandoned;
  await ask("systemctl is-system-running --wait || true");
  const found = await ask("cat /etc/keepalived/keepalived.conf; ls -A /etc/keepalived /etc/systemd/system /etc/systemd/system/sysinit.target.wants /var/lib/pulumi-lvs; ipvsadm -Sn");
  expect(found).not.toMatch(/weight 3|pulumi-lvs-(new|old|recover)|^(work|done)$/m);
  expect(found).toContain("-r 10.77.0.22:80 -g -w 1");
  expect((await send(applying(directorWeight))).code).toBe(0);
  expect(await ask("ipvsadm -Sn")).toContain("-r 10.77.0.22:80 -g -w 3");
}, 900_000);
