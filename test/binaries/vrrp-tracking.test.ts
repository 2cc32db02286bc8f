/**
 * What is tracked moves the VIPs, by two real keepalived: a file, a script, and a weight where nobody preempts. What a process and
 * a BFD session do is not shown: the kernel tells of processes in the first namespace only.
 */
import { inNamespace, withFolder } from "./namespace";
import { configurationOf, PAIR } from "./pair";

const VIPS = ["10.77.0.100"];

/** Each host has files of its own, though the namespaces share one disk. */
const ofHost = (text: string, host: string): string => text.replaceAll("/run/", `/run/${host}-`);

const observed = (script: string, vrrp: Parameters<typeof configurationOf>[2], edit = (text: string): string => text): string => withFolder(
  Object.fromEntries(["lb1", "lb2"].map((host) => [`${host}.old`, edit(ofHost(configurationOf(host, VIPS, vrrp), host))])),
  (folder) => inNamespace(`${PAIR}
for n in 1 2; do echo fine >/run/lb$n-fine; done
start lb1; seen lb1.log 'Entering MASTER'
start lb2; seen lb2.log 'Entering BACKUP'
${script}
kill "$(cat lb1.pid)" "$(cat lb2.pid)"; wait`, folder).output,
);

const FILE = { track: { files: { maintenance: { path: "/run/maintenance" } } } };

test("a number in a tracked file moves the VIPs, and its 0 does not move them back", () => {
  expect(observed("state started; echo 1 >/run/lb1-maintenance; state away; echo 0 >/run/lb1-maintenance; state back", FILE)).toBe(
    "started: lb1 [10.77.0.100 ] lb2 []\naway: lb1 [] lb2 [10.77.0.100 ]\nback: lb1 [] lb2 [10.77.0.100 ]\n");
}, 60_000);

test("with a weight they stay where nobody preempts: why that is refused", () => {
  const weighted = (text: string): string => text.replace("maintenance weight 0", "maintenance weight -100");
  expect(observed("echo 1 >/run/lb1-maintenance; state away", FILE, weighted)).toBe("away: lb1 [10.77.0.100 ] lb2 []\n");
  const preempting = (text: string): string => weighted(text).replace("    nopreempt\n", "");
  expect(observed("echo 1 >/run/lb1-maintenance; state away", FILE, preempting)).toBe("away: lb1 [] lb2 [10.77.0.100 ]\n");
}, 60_000);

test("a script that fails three times in a row moves them; once does not", () => {
  const vrrp = { track: { scripts: { fine: { command: "/usr/bin/test -e /run/fine" } } } };
  // A run each second: the file is missing for one of them, then for good.
  const once = "mv /run/lb1-fine /run/gone; seen lb1.log 'now returning 1'; mv /run/gone /run/lb1-fine; seen lb1.log 'now returning 0'; state once";
  const forGood = "rm /run/lb1-fine; seen lb1.log 'Entering FAULT'; state 'for good'";
  expect(observed(`${once}; ${forGood}`, vrrp)).toBe("once: lb1 [10.77.0.100 ] lb2 []\nfor good: lb1 [] lb2 [10.77.0.100 ]\n");
}, 60_000);

test("keepalived's VRRP process goes before others on a busy machine", () => {
  expect(observed("sleep 1; for n in 1 2; do ps -o ni= -p \"$(cat lb$n-vrrp.pid)\"; done", {})).toBe("-20\n-20\n");
}, 60_000);
