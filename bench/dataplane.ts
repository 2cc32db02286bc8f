/**
 * Processor time that a director costs per 1,000 requests: direct routing as pulumi-lvs sets it up, against direct routing set up by hand,
 * HAProxy and nginx on the same host, with the same real servers and pages.
 *
 * All hosts of the lab share one kernel, and what it does for a packet is charged to nobody's program. So the whole machine's
 * processor time is read, and that of the same requests without a director between is taken off.
 */
import { labExec } from "../lab";
import { ScratchStack } from "../stacks/scratch-stack";

const ROUNDS = 5;
const REQUESTS = 1000;
const CLIENT = "client1";
const MACHINE = "lab.machine";
const BY_HAND = "10.77.0.250";

/** TCP ports of the director's own address that its peers listen on. */
const HAPROXY_PORT = 8081;
const NGINX_PORT = 8082;

interface Way { readonly name: string; readonly host: string; readonly port: number }

const haproxyConfig = (reals: readonly string[]): string => `defaults
    mode http
    timeout connect 5s
    timeout client 30s
    timeout server 30s
frontend web
    bind :${HAPROXY_PORT}
    default_backend web
backend web
    balance roundrobin
${reals.map((address, at) => `    server s${at} ${address}:80`).join("\n")}
`;

const nginxConfig = (reals: readonly string[]): string => `events {}
http {
    access_log off;
    upstream web {
${reals.map((address) => `        server ${address}:80;`).join("\n")}
    }
    server {
        listen ${NGINX_PORT};
        location / { proxy_pass http://web; }
    }
}
`;

async function run(host: string, script: string, stdin?: string): Promise<string> {
  const { code, stdout, stderr } = await labExec(host, script, { timeoutSeconds: 600, ...(stdin === undefined ? {} : { stdin }) });
  if (code !== 0) throw new Error(`${host}: ${script}\nended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}

/** The peers, on the host that is master of the VIP and so has its IPVS table. */
async function startPeers(director: string, interfaceName: string, reals: Readonly<Record<string, string>>): Promise<void> {
  const addresses = Object.values(reals);
  await run(director, "cat > /run/haproxy.cfg && haproxy -D -q -f /run/haproxy.cfg", haproxyConfig(addresses));
  await run(director, "cat > /run/nginx.conf && nginx -c /run/nginx.conf", nginxConfig(addresses));
  for (const host of Object.keys(reals)) await run(host, `ip address add ${BY_HAND}/32 dev lo`);
  await run(director, `ip address add ${BY_HAND}/32 dev ${interfaceName} && ipvsadm -A -t ${BY_HAND}:80 -s rr && ` +
    addresses.map((address) => `ipvsadm -a -t ${BY_HAND}:80 -r ${address}:80 -g`).join(" && "));
}

/** Busy hundredths of a second of all processors since the machine booted. @see proc_stat(5) */
async function busy(): Promise<number> {
  const [, user, nice, system, , , irq, softirq] = (await run(MACHINE, "head -n 1 /proc/stat")).trim().split(/\s+/).map(Number);
  return user! + nice! + system! + irq! + softirq!;
}

/** Processor milliseconds per 1,000 requests, each a connection of its own. */
async function costOf({ name, host, port }: Way): Promise<number> {
  const before = await busy();
  const codes = await run(CLIENT, `curl --silent --no-keepalive --header 'Connection: close' --write-out '%{http_code}\\n' --output /dev/null 'http://${host}:${port}/?[1-${REQUESTS}]'`);
  const spent = await busy() - before;
  const answered = codes.split("\n").filter((code) => code === "200").length;
  if (answered !== REQUESTS) throw new Error(`${name}: ${answered} of ${REQUESTS} requests were answered`);
  return (spent * 10 * 1000) / REQUESTS;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

export async function dataplane(): Promise<void> {
  const stack = await ScratchStack.fresh();
  try {
    await stack.up();
    const { topology, allocation } = stack.compiled;
    const service = topology.services["web"]!;
    const vip = allocation.vips["web"]!;
    const reals = Object.fromEntries(Object.values(service.realServers).map(({ host, address }) => [host, address]));
    const holders = await Promise.all(Object.keys(topology.directors["edge"]!.hosts).map(async (host) => ({ host, addresses: await run(host, "ip -brief address show") })));
    const master = topology.hosts[holders.find(({ addresses }) => addresses.includes(`${vip}/32`))!.host]!;
    const own = Object.values(master.addresses)[0]!;
    await startPeers(master.name, own.interface, reals);

    const direct: Way = { name: "no director", host: Object.values(reals)[0]!, port: 80 };
    const ways: readonly Way[] = [
      { name: "pulumi-lvs, direct routing", host: vip, port: 80 },
      { name: "direct routing by hand", host: BY_HAND, port: 80 },
      { name: "HAProxy", host: own.address, port: HAPROXY_PORT },
      { name: "nginx", host: own.address, port: NGINX_PORT },
    ];
    const costs = new Map<Way, number[]>([direct, ...ways].map((way) => [way, []]));
    for (let round = 0; round < ROUNDS; round++) for (const [way, each] of costs) each.push(await costOf(way));

    const base = median(costs.get(direct)!);
    process.stdout.write(`${"processor ms per 1,000 requests".padEnd(36)}whole machine   the director's part\n${direct.name.padEnd(36)}${base.toFixed(0).padStart(13)}\n`);
    for (const way of ways) {
      const cost = median(costs.get(way)!);
      process.stdout.write(`${way.name.padEnd(36)}${cost.toFixed(0).padStart(13)}${(cost - base).toFixed(0).padStart(22)}\n`);
    }
    const part = (way: Way): number => median(costs.get(way)!) - base;
    const [ours, byHand, ...proxies] = ways;
    process.stdout.write(`against by hand: ${(part(ours!) / part(byHand!)).toFixed(2)}\n`);
    for (const proxy of proxies) process.stdout.write(`${proxy.name} costs ${(part(proxy) / part(ours!)).toFixed(1)} times as much\n`);
  } finally {
    stack.remove();
  }
}
