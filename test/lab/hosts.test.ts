/**
 * Lab: the lab itself, before anything is rolled out to it.
 *
 * Proves: hosts begin as a plain machine does, ARP problem included, so that what later tests show is the toolkit's doing; a reset and a
 * restart are what they say. Does not prove: anything about the toolkit.
 */
import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { checkedTopology } from "../../core";
import { packageRoot } from "../../core/load/package-root";
import { labConnections, labExec, labFolders, labReboot, labReset, labUp, type Step } from "../../lab";
import { counters } from "../../lab/measure/counters";
import { runOrFail } from "../../lab/process";

/** Commands in an emulated machine take what they take; nothing here is judged by its time. */
jest.setTimeout(120_000);

const topology = checkedTopology(join(packageRoot(), "stacks", "topologies", "lab.yaml"));
const STRAY = "10.77.0.119";

/** What the command prints, which has to succeed. */
async function said(host: string, command: string): Promise<string> {
  const { code, stdout, stderr } = await labExec(host, command);
  if (code !== 0) throw new Error(`${host}: ${command}: exit code ${code}: ${stderr}`);
  return stdout.trim();
}

const answersArp = async (address: string): Promise<boolean> => (await labExec("lb1", ["arping", "-q", "-c", "1", "-w", "3", "-I", "eth0", address])).code === 0;

beforeAll(async () => {
  await labUp(topology);
  await labReset();
}, 900_000);

test("a second `lab up` makes nothing", async () => {
  const steps: Step[] = [];
  await labUp(topology, (step) => steps.push(step));
  expect(steps.map(({ name, outcome }) => [name, outcome])).toEqual(["programs", "image", "keys", "machine", "hosts"].map((name) => [name, "reused"]));
}, 120_000);

test("a client reaches each real server through the router, and the page says who answered whom", async () => {
  expect(await said("client1", "curl -sS --max-time 10 http://10.77.0.21/")).toBe("web1 10.78.0.50");
  expect(await said("client1", "curl -sS --max-time 10 http://10.77.0.22:8080/healthz")).toBe("ok");
});

test("nothing outside is reached: a server on this computer, which the machine would find at its gateway, hears nothing", async () => {
  let heard = 0;
  const server = createServer((socket) => {
    heard++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const host of ["web1", "lab.machine"]) await labExec(host, ["curl", "-s", "--max-time", "3", `http://100.127.255.2:${port}/`]);
    expect(heard).toBe(0);
    await new Promise<void>((resolve) => connect(port, "127.0.0.1", () => undefined).on("close", () => resolve()));
    expect(heard).toBe(1);
  } finally {
    server.close();
  }
});

test("a host answers ARP for an address on its loopback interface until its own sysctls forbid it", async () => {
  expect(await answersArp(STRAY)).toBe(false);
  await said("web1", `ip address add ${STRAY}/32 dev lo`);
  expect(await answersArp(STRAY)).toBe(true);
  await said("web1", "sysctl -q -w net.ipv4.conf.all.arp_ignore=1");
  expect(await answersArp(STRAY)).toBe(false);
  // Its neighbour's kernel is the same one, its settings are not.
  expect(await said("web2", "sysctl -n net.ipv4.conf.all.arp_ignore")).toBe("0");
});

test("exec is no connection for the host, SSH is one", async () => {
  const before = (await counters("web2")).connections;
  await said("web2", "true");
  expect((await counters("web2")).connections).toBe(before);
  await runOrFail("ssh", ["-F", labFolders().sshConfig, "web2", "true"]);
  expect((await counters("web2")).connections).toBe(before + 1);
});

test("exec gives exit code, output and input; too long is 124, and an unknown host is named with those that are there", async () => {
  expect(await labExec("web1", "cat; echo e >&2; exit 7", { stdin: "in" })).toEqual({ code: 7, stdout: "in", stderr: "e\n" });
  expect((await labExec("web1", ["sleep", "60"], { timeoutSeconds: 1 })).code).toBe(124);
  await expect(labExec("web9", "true")).rejects.toThrow('the lab has no host "web9", expected one of lb1, lb2, web1, web2, web3, client1, lab.machine');
});

test("a restart keeps the disk and loses what the kernel held", async () => {
  await said("web1", `echo kept >/etc/kept && (ip address add ${STRAY}/32 dev lo || true) 2>/dev/null && sysctl -q -w net.ipv4.conf.all.arp_ignore=1`);
  await labReboot("web1");
  expect(await said("web1", "cat /etc/kept; sysctl -n net.ipv4.conf.all.arp_ignore; ip -o address show dev lo")).toMatch(/^kept\n0\n(?!.*10\.77)/);
  expect(await said("web1", "ip -o -4 address show dev eth0")).toContain("10.77.0.21/24");
}, 300_000);

test("a reset of one host takes away what was written there, keeps its key, and leaves the others alone", async () => {
  await said("web1", "echo kept >/etc/kept");
  await said("web2", "echo kept >/etc/kept");
  await labReset(["web1"]);
  expect((await labExec("web1", ["test", "-e", "/etc/kept"])).code).toBe(1);
  expect(await said("web1", "cut -d' ' -f1,2 /etc/ssh/ssh_host_ed25519_key.pub")).toBe(labConnections()["web1"]?.hostKey);
  expect(await said("web2", "rm /etc/kept && echo it was there")).toBe("it was there");
}, 300_000);
