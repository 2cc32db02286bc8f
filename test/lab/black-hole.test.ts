/**
 * Lab: a real server that drops what clients send, while it answers at its own address; and several ports that are one service.
 *
 * Proves, on one kernel with real packets, that checks by way of the virtual IP see it, and that checks to its own address do not: wlc, to which
 * the real server looks idle, then sends it most of the new connections. Does not prove other schedulers or methods.
 */
import { allocate } from "../../core/allocate";
import { compile, normalise, type ServiceSpec, type TopologySpec } from "../../core";
import { labExec, labReset, labTopologyFile, labUp } from "../../lab";
import { readAnswers, type Answers } from "../../lab/measure/requests";
import { send } from "./transaction/run";

const VIP = "10.77.0.115";
const [DIRECTOR, CLIENT] = ["lb1", "client1"];
const REALS = { web1: "10.77.0.21", web2: "10.77.0.22", web3: "10.77.0.23" };
const MINUTES = 60_000;

const shop = (service: Pick<ServiceSpec, "port" | "ports" | "pathCheck" | "persistence">, reals: readonly (keyof typeof REALS)[] = ["web1", "web2", "web3"]): TopologySpec => ({
  name: "hole",
  ssh: { insecureIgnoreHostKey: true },
  segments: { front: { cidr: "10.77.0.0/24", gateway: "10.77.0.1" } },
  hosts: Object.fromEntries(Object.entries({ [DIRECTOR]: "10.77.0.11", ...REALS }).map(([name, address]) => [name, { addresses: { front: address } }])),
  directors: { edge: { hosts: [DIRECTOR], drainSeconds: 0 } },
  services: {
    web: {
      director: "edge", vip: { address: VIP }, forwarding: "dr", scheduler: "wlc", ...service,
      realServers: Object.fromEntries(reals.map((name) => [name, {}])),
      check: { http: { path: "/healthz", intervalSeconds: 1, retries: 1 } },
    },
  },
});

/** Brings hosts to a topology, as an up does but without its engine. */
async function apply(spec: TopologySpec, hosts: readonly string[]): Promise<void> {
  const { plan } = compile(spec, { locks: allocate(normalise(spec), {}).locks });
  for (const host of hosts) {
    const { code, stdout, stderr } = await send(plan[host]!.transactions[0]!);
    if (code !== 0) throw new Error(`${host}: ${stdout}${stderr}`);
  }
}

async function on(host: string, command: string): Promise<string> {
  const { code, stdout, stderr } = await labExec(host, command, { timeoutSeconds: 300 });
  if (code !== 0) throw new Error(`${command} on ${host}: code ${code}: ${stdout}${stderr}`);
  return stdout.trim();
}

/** Waits until the director sends to these real servers, by name, and to no others. */
const sendsTo = (...names: (keyof typeof REALS)[]): Promise<string> =>
  on(DIRECTOR, `until [ "$(ipvsadm -Sn | sed -n 's/^-a -t .* -r \\([0-9.]*\\):80 .*/\\1/p' | sort | tr '\\n' ' ')" = "${names.map((name) => `${REALS[name]} `).join("")}" ]; do sleep 0.5; done`);

/** Sixty connections that stay open and ask nothing, while something is done; they are opened first, where the director sends to now. */
async function besideHeld<T>(work: () => Promise<T>): Promise<T> {
  const mark = `/tmp/held-${Date.now()}`;
  const holding = labExec(CLIENT, ["bash", "-c", `
    for i in $(seq 60); do exec {held}<>/dev/tcp/${VIP}/80; done
    touch ${mark}; until [ -e ${mark}.end ]; do sleep 0.2; done; rm -f ${mark} ${mark}.end`], { timeoutSeconds: 300 });
  try {
    await on(CLIENT, `until [ -e ${mark} ]; do sleep 0.2; done`);
    return await work();
  } finally {
    await labExec(CLIENT, ["touch", `${mark}.end`]);
    await holding;
  }
}

/** Requests one after the other, each of which gives up after a second. */
async function requests(count: number, port = 80): Promise<Answers> {
  const { stdout } = await labExec(CLIENT, `curl --silent --show-error --header 'Connection: close' --connect-timeout 1 --max-time 20 --write-out '#%{http_code} %{exitcode} %{errormsg}\\n' 'http://${VIP}:${port}/?[1-${count}]' 2>&1`, { timeoutSeconds: 300 });
  return readAnswers(stdout);
}

beforeAll(async () => {
  await labUp(compile(labTopologyFile()).topology);
  await labReset();
  await apply(shop({ port: 80 }), [...Object.keys(REALS), DIRECTOR]);
  await on(DIRECTOR, `until ip -o address show dev eth0 | grep -qF ' ${VIP}/32 '; do sleep 0.5; done`);
}, 10 * MINUTES);

test("with checks by way of the virtual IP, a real server without it is out, and none of 300 requests fails", async () => {
  await sendsTo("web1", "web2", "web3");
  await on("web3", `ip address del ${VIP}/32 dev lo`);
  await sendsTo("web1", "web2");
  const { sent, failed, by } = await besideHeld(() => requests(300));
  expect({ sent, failed }).toEqual({ sent: 300, failed: [] });
  expect(Object.keys(by).sort()).toEqual(["web1", "web2"]);
}, 5 * MINUTES);

test("so is one whose program listens at its own address only", async () => {
  const listen = (address: string): string => `sed -i -E 's/listen ([0-9.]+:)?80 default_server/listen ${address}80 default_server/; /\\[::\\]:80 /d' /etc/nginx/conf.d/lab.conf && systemctl restart nginx`;
  await on("web2", listen(`${REALS.web2}:`));
  await sendsTo("web1");
  await on("web2", listen(""));
  await sendsTo("web1", "web2");
}, 5 * MINUTES);

test("with checks to its own address it stays, and requests fail", async () => {
  const { sent, failed } = await besideHeld(async () => {
    await apply(shop({ port: 80, pathCheck: false }), [DIRECTOR]);
    await sendsTo("web1", "web2", "web3");
    return requests(20);
  });
  process.stdout.write(`black hole: without the check ${failed.length} of ${sent} requests failed\n`);
  expect(sent).toBe(20);
  expect(failed.length).toBeGreaterThan(3);
}, 5 * MINUTES);

test("a client has one real server for both ports of a service, and none where nothing marks its packets", async () => {
  await apply(shop({ ports: [80, 8080], persistence: {} }, ["web1", "web2"]), [DIRECTOR]);
  await on(DIRECTOR, "until [ $(ipvsadm -Sn | grep -c -- '-a -f [0-9]* -r 10.77.0.2[12]:0 -g -w 1') = 4 ]; do sleep 0.5; done");
  const [http, other] = [await requests(10), await requests(10, 8080)];
  expect([http.failed, other.failed]).toEqual([[], []]);
  expect(Object.keys(http.by)).toHaveLength(1);
  expect(other.by).toEqual(http.by);
  await on(DIRECTOR, "nft flush chain inet lvs prerouting");
  expect((await requests(3)).failed).toHaveLength(3);
}, 5 * MINUTES);
