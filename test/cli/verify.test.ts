/**
 * `lvs verify` against a real sshd on loopback: whom it lets in, and what it says of a host that it cannot ask.
 *
 * Proves: authentication, host keys, bastions, and that one bad host does not hide another. What is judged of hosts is proved in
 * test/unit/verify and test/lab/verify.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fact } from "../../core/verify";
import { freePort, makeKey, startSshd, type Sshd } from "../engine/support/sshd";
import { change, folder, lvs, SHOP } from "./support/lvs";

const FILE = "topologies/shop.yaml";
const INTERFACE = "lvs-none0"; // of no machine: this one must not be made to ask its own network

let sshd: Sshd;
let agent: ChildProcess;
let socket: string;
let home: string;

beforeAll(async () => {
  sshd = await startSshd();
  socket = join(sshd.folder, "agent");
  agent = spawn("ssh-agent", ["-D", "-a", socket], { stdio: "ignore" });
  while (!existsSync(socket)) await sleep(20);
  execFileSync("ssh-add", ["-q", join(sshd.folder, "client")], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
  const other = makeKey(join(sshd.folder, "other")).publicKey.split(" ").slice(0, 2).join(" ");
  const own = sshd.hostKey.split(" ").slice(0, 2).join(" ");
  const me = `user: ${sshd.user}, become: ${userInfo().uid === 0 ? "none" : "sudo"}`;
  const bastion = (key: string): string => `bastion: { address: 127.0.0.1, port: ${sshd.port}, user: ${sshd.user}, hostKey: "${key}" }`;
  const host = (name: string, last: number, ssh: string): string => `  ${name}: { addresses: { front: { address: 10.77.0.${last}, interface: ${INTERFACE} } }, ssh: { ${ssh} } }`;
  const hosts = [
    host("lb1", 11, `address: 127.0.0.1, port: ${sshd.port}, ${me}, hostKey: "${own}"`),
    host("lb2", 12, `address: 127.0.0.1, port: ${await freePort()}, ${me}, hostKey: "${own}"`),
    host("web1", 21, `address: 127.0.0.1, port: ${sshd.port}, ${me}, hostKey: "${other}", ${bastion(own)}`),
    host("web2", 22, `address: localhost, port: ${sshd.port}, user: nobody, become: sudo, hostKey: "${own}"`),
    host("spare", 23, `address: localhost, port: ${sshd.port}, ${me}, hostKey: "${own}", ${bastion(other)}`),
  ];
  // A UDP service is not asked, so that nothing leaves this machine.
  const text = change("ssh: { user: deploy, become: sudo, insecureIgnoreHostKey: true }\n", "")
    .replace(/^hosts:\n( {2}\w+: .*\n)+/m, `hosts:\n${hosts.join("\n")}\n`)
    .replace("    port: 80\n", "    port: 53\n    protocol: udp\n").replace(/ {4}check: .*\n/, "    check: { none: {} }\n");
  home = folder({ [FILE]: text });
  expect(await lvs(home, ["allocate", FILE])).toMatchObject({ code: 0, stderr: "" });
});

afterAll(() => {
  agent?.kill();
  sshd?.stop();
  rmSync(socket, { force: true });
});

async function reached(env: NodeJS.ProcessEnv): Promise<Record<string, Fact>> {
  const { code, stdout, stderr } = await lvs(home, ["verify", "--json", FILE], env);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^asking 5 hosts: done in [\d.]+ s\n/);
  const { facts } = JSON.parse(stdout) as { facts: Fact[] };
  return Object.fromEntries(facts.filter(({ fact }) => fact.endsWith(" is reached")).map((fact) => [fact.fact.split(" ")[0], fact]));
}

test("each host that cannot be asked says why; the one that can is asked over one connection", async () => {
  const before = sshd.accepted();
  const facts = await reached({ SSH_AUTH_SOCK: socket });
  expect(facts["lb1"]?.seen).toMatch(/^(debian-12|it is .+|the probe ended with code 1: sudo.*)$/);
  expect(facts["lb2"]).toMatchObject({ ok: false, seen: expect.stringContaining("ECONNREFUSED") as string });
  expect(facts["web1"]).toMatchObject({ ok: false, seen: expect.stringMatching(/^its host key is SHA256:\S+, not the declared one$/) as string });
  expect(facts["web2"]).toMatchObject({ ok: false, seen: 'user "nobody" is let in with no key of the ssh-agent' });
  expect(facts["spare"]).toMatchObject({ ok: true, seen: expect.stringMatching(/^not reached \(bastion 127\.0\.0\.1 port \d+: its host key is .*\), and it has no role$/) as string });
  // lb1 itself, and the bastion of web1, whose own key was refused before the login.
  expect(sshd.accepted() - before).toBe(2);
});

test("without an agent, that is what each host says", async () => {
  const facts = await reached({ SSH_AUTH_SOCK: "" });
  for (const name of ["lb1", "lb2", "web2"]) expect(facts[name]?.seen).toBe("SSH_AUTH_SOCK is not set: start an ssh-agent and add the key");
});

test("an agent that is gone, by its path", async () => {
  const facts = await reached({ SSH_AUTH_SOCK: join(home, "gone") });
  expect(facts["lb1"]?.seen).toBe(`the ssh-agent at ${join(home, "gone")} does not answer: start one, or set SSH_AUTH_SOCK`);
});

test("the text is a table with aligned columns and a count at its end", async () => {
  const { stdout } = await lvs(home, ["verify", FILE], { SSH_AUTH_SOCK: "" });
  const lines = stdout.trimEnd().split("\n");
  expect(lines.at(-1)).toMatch(/^\d+ of \d+ facts fail$/);
  const columns = lines.filter((line) => line.includes("is reached")).map((line) => line.search(/SSH_AUTH_SOCK|not reached|bastion/));
  expect(columns).toHaveLength(5);
  expect(new Set(columns).size).toBe(1);
});

test("a lab that is down is said, with how to bring it up", async () => {
  const lab = folder({ [FILE]: `${SHOP}lab: { clients: {} }\n`, "cache/.keep": "" });
  await lvs(lab, ["allocate", FILE]);
  expect(await lvs(lab, ["verify", FILE], { XDG_CACHE_HOME: join(lab, "cache") })).toEqual({
    code: 1, stdout: "", stderr: "lvs: the lab is not up; bring it up with: npx lvs lab up\n",
  });
});
