/**
 * Lab: the forwarding modes, by real `pulumi up`, with real packets; and each setting that they take, by taking it away.
 *
 * Proves, on one kernel: which real servers answer, whom the application sees, that 300 KB go up and down in one connection, that a service
 * changes its mode, and that each setting is needed. Does not prove other tunnels than IP in IP, nor a network card's offloading.
 *
 * One deployment has tun (near and behind a router, beside dr), fullnat and nat with two arms; the next one nat with one arm.
 */
import { labExec } from "../../lab";
import { masterOf } from "../../lab/measure/failover";
import { ScratchStack, type Editable } from "../../stacks/scratch-stack";
import type { ServiceSpec, TopologySpec } from "../../core";
import { hostListing, listingDifference } from "./support/listing";
import { observe } from "./support/verify";

const HOSTS = ["lb1", "lb2", "web1", "web2", "web3"];
const FAR = "client1"; // behind the router
const NEAR = "client2"; // in the directors' segment
/** Whichever director holds the VIPs: the one that is changed first, if nothing happens. */
const MASTER = "the master";
const ADDRESS: Readonly<Record<string, string>> = { [FAR]: "10.78.0.50", [NEAR]: "10.77.0.60", lb1: "10.77.0.11", lb2: "10.77.0.12" };
const BYTES = 300_000;

/** web1 is near the directors, web2 has two arms as they have, web3 is behind the router. */
function hosts(spec: Editable<TopologySpec>): void {
  Object.assign(spec.segments, { "lab-back": { cidr: "10.79.0.0/24" }, "lab-far": { cidr: "10.80.0.0/24", gateway: "10.80.0.1" } });
  for (const [name, last] of [["lb1", 11], ["lb2", 12], ["web2", 22]] as const) {
    spec.hosts[name]!.addresses = { "lab-front": `10.77.0.${last}`, "lab-back": { address: `10.79.0.${last}`, interface: "eth1" } };
  }
  spec.hosts["web3"]!.addresses = { "lab-far": "10.80.0.23" };
  spec.directors!["edge"]!.segment = "lab-front";
  spec.lab!.clients![NEAR] = { addresses: { "lab-front": "10.77.0.60" } };
}

type Part = Pick<ServiceSpec, "forwarding" | "realServers"> & { readonly port: number; readonly tunnel?: { readonly mtuPlan: "advmss" }; readonly protocol?: "udp" };

/** A VIP with a page, with a sink for bytes, and, where ports can be mapped, with an echo of datagrams. */
function services(vips: Readonly<Record<string, readonly Part[]>>): Record<string, ServiceSpec> {
  return Object.fromEntries(Object.entries(vips).flatMap(([name, parts]) => parts.map((part) => [`${name}-${part.port}`,
    // Without checks: what is broken stays in the table, and is seen by who asks.
    { director: "edge", vip: { pool: "public", name }, scheduler: "rr", check: { none: {} }, ...part } as ServiceSpec])));
}

const advmss = { tunnel: { mtuPlan: "advmss" as const } };
const first = (spec: Editable<TopologySpec>): void => {
  spec.directors!["edge"]!.gateway = { address: "10.79.0.10" };
  spec.services = services({
    tun: [
      { port: 80, forwarding: "tun", ...advmss, realServers: { web1: {}, web2: { forwarding: "dr" }, web3: {} } },
      { port: 9000, forwarding: "tun", ...advmss, realServers: { web3: {} } },
    ],
    full: [
      { port: 80, forwarding: "fullnat", realServers: { web1: { port: 8080 }, web3: { port: 8080 } } },
      { port: 9000, forwarding: "fullnat", realServers: { web3: {} } },
      { port: 53, protocol: "udp", forwarding: "fullnat", realServers: { web3: { port: 5353 } } },
    ],
    nat: [
      { port: 80, forwarding: "nat", realServers: { web2: { port: 8080 } } },
      { port: 9000, forwarding: "nat", realServers: { web2: {} } },
      { port: 53, protocol: "udp", forwarding: "nat", realServers: { web2: { port: 5353 } } },
    ],
  }) as NonNullable<typeof spec.services>;
};
/** The VIPs of before, by other modes. */
const second = (spec: Editable<TopologySpec>): void => {
  spec.directors!["edge"]!.gateway = { address: "10.77.0.90" };
  spec.services = services({
    tun: [
      { port: 80, forwarding: "nat", realServers: { web1: { port: 8080, segment: "lab-front" }, web2: { segment: "lab-front" } } },
      { port: 9000, forwarding: "nat", realServers: { web1: { segment: "lab-front" } } },
    ],
    full: [{ port: 80, forwarding: "dr", realServers: { web1: {}, web2: {} } }],
  }) as NonNullable<typeof spec.services>;
  spec.pools!["public"]!.ranges = ["10.77.0.90", "10.77.0.100-10.77.0.119"];
};

let stack: ScratchStack;
let before: Record<string, string>;
let master: string;

const vip = (name: string): string => stack.compiled.allocation.vips[`${name}-80`]!;
const run = async (host: string, command: string): Promise<string> => (await labExec(host, command, { timeoutSeconds: 60 })).stdout.trim();

/** Requests side by side: who answered, and whom they saw; a request that got no answer counts as failed. */
async function asked(client: string, name: string, count = 6): Promise<{ readonly by: string[]; readonly saw: string[]; readonly failed: number }> {
  const lines = (await run(client, `for i in $(seq ${count}); do curl -s --max-time 4 "http://${vip(name)}/" & done; wait`)).split("\n").filter((line) => line !== "");
  const words = lines.map((line) => line.split(" "));
  const sorted = (values: string[]): string[] => [...new Set(values)].sort();
  return { by: sorted(words.map(([by = ""]) => by)), saw: sorted(words.map(([, saw = ""]) => saw)), failed: count - lines.length };
}

/** What a sink counted and what came back, both in one connection. */
const carried = (client: string, name: string, seconds = 20): Promise<string> =>
  run(client, `head -c ${BYTES} /dev/zero | timeout ${seconds} socat -t 20 - TCP:${vip(name)}:9000 | { read -r up; echo "$up up, $(wc -c) down"; }`);
const ALL_OF_IT = `${BYTES} up, ${BYTES} down`;

const echoed = (client: string, name: string): Promise<string> => run(client, `echo datagram | socat -t 3 - UDP:${vip(name)}:53`);

/** The number of a routing table of ours. */
const tableOf = (address: string): number => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

async function listings(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const host of HOSTS) found[host] = await hostListing(host);
  return found;
}

beforeAll(async () => {
  stack = await ScratchStack.fresh(hosts);
  for (const host of ["web1", "web2", "web3"]) {
    // A program for datagrams on a host with several addresses answers from the one that it was asked at only if it is bound to it.
    await run(host, `systemd-run --quiet --unit=lab-sink socat -t 20 TCP-LISTEN:9000,fork,reuseaddr "SYSTEM:wc -c; head -c ${BYTES} /dev/zero"
      systemd-run --quiet --unit=lab-echo socat UDP4-RECVFROM:5353,fork${host === "web2" ? ",bind=10.79.0.22" : ""} SYSTEM:cat`);
  }
  before = await listings();
  stack.edit(first);
  await stack.up();
  master = await masterOf(["lb1", "lb2"], vip("tun"));
}, 900_000);

afterAll(() => stack?.remove());

describe("tun, near and far and beside dr", () => {
  test("all real servers answer, and see the client", async () => {
    expect(await asked(FAR, "tun")).toEqual({ by: ["web1", "web2", "web3"], saw: [ADDRESS[FAR]], failed: 0 });
  }, 60_000);
  test("300 KB go up and down", async () => expect(await carried(FAR, "tun")).toBe(ALL_OF_IT), 60_000);
});

describe("fullnat, ports mapped, one real server behind the router", () => {
  test("all real servers answer, and see the director", async () => {
    for (const client of [FAR, NEAR]) expect(await asked(client, "full")).toEqual({ by: ["web1", "web3"], saw: [ADDRESS[master]], failed: 0 });
  }, 60_000);
  test("300 KB go up and down, and datagrams", async () => {
    expect(await carried(FAR, "full")).toBe(ALL_OF_IT);
    expect(await echoed(FAR, "full")).toBe("datagram");
  }, 60_000);
});

describe("nat with two arms, ports mapped", () => {
  test("the real server answers, and sees the client", async () => {
    for (const client of [FAR, NEAR]) expect(await asked(client, "nat")).toEqual({ by: ["web2"], saw: [ADDRESS[client]], failed: 0 });
  }, 60_000);
  test("300 KB go up and down, and datagrams", async () => {
    expect(await carried(FAR, "nat")).toBe(ALL_OF_IT);
    expect(await echoed(FAR, "nat")).toBe("datagram");
  }, 60_000);
});

test("verify finds nothing wrong", async () => {
  expect((await observe(stack)).filter(({ ok }) => !ok)).toEqual([]);
}, 120_000);

/** Takes one setting away, asks, and puts it back: some requests fail in between, none after. */
const needed: readonly (readonly [what: string, host: string, service: string, remove: string, restore: string])[] = [
  ["fullnat: vs.conntrack", MASTER, "full", "sysctl -qw net.ipv4.vs.conntrack=0", "sysctl -qw net.ipv4.vs.conntrack=1"],
  ["fullnat: the rule of the packet filter", MASTER, "full", "nft delete table inet lvs", "systemctl reload lvs-nft"],
  ["fullnat: ip_forward", MASTER, "full", "sysctl -qw net.ipv4.ip_forward=0", "sysctl -qw net.ipv4.ip_forward=1"],
  ["nat: ip_forward", MASTER, "nat", "sysctl -qw net.ipv4.ip_forward=0", "sysctl -qw net.ipv4.ip_forward=1"],
  ["nat: the rule of the answers", "web2", "nat", "ip rule del from 10.79.0.22 ipproto tcp sport 8080", "ip rule add from 10.79.0.22 ipproto tcp sport 8080 lookup 172949514 pref 31000"],
  ["nat: the route of the answers", "web2", "nat", "ip route flush table 172949514", "ip route add default via 10.79.0.10 dev eth1 table 172949514"],
  ["tun: the VIP on tunl0", "web3", "tun", "ip address del VIP/32 dev tunl0", "ip address add VIP/32 dev tunl0 scope host"],
  ["tun: tunl0 up", "web3", "tun", "ip link set tunl0 down", "ip link set tunl0 up"],
  ["tun: rp_filter of tunl0, on a host that filters strictly", "web3", "tun", "sysctl -qw net.ipv4.conf.all.rp_filter=1 net.ipv4.conf.tunl0.rp_filter=0", "sysctl -qw net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.tunl0.rp_filter=2"],
];

test.each(needed)("%s: without it, requests fail", async (_what, host, service, remove, restore) => {
  const words = (command: string): string => command.replaceAll("VIP", vip(service));
  const there = host === MASTER ? master : host;
  await run(there, words(remove));
  const without = await asked(FAR, service);
  await run(there, words(restore));
  expect(without.failed).toBeGreaterThan(0);
  expect((await asked(FAR, service)).failed).toBe(0);
}, 60_000);

test("tun: and on a host that filters strictly, the setting is enough", async () => {
  await run("web3", "sysctl -qw net.ipv4.conf.all.rp_filter=1");
  const { failed } = await asked(FAR, "tun");
  await run("web3", "sysctl -qw net.ipv4.conf.all.rp_filter=0");
  expect(failed).toBe(0);
}, 60_000);

test("tun: advmss: with it the client sends segments that fit into the tunnel, and without it larger ones", async () => {
  // What TCP's timestamps take of a segment is not in this number.
  const segment = async (): Promise<number> => Number(await run(FAR, `{ sleep 2; } | socat - TCP:${vip("tun")}:9000 >/dev/null & sleep 1; ss -tinH dst ${vip("tun")} | sed -n 's/.* mss:\\([0-9]*\\).*/\\1/p' | head -n 1; wait`)) + 12;
  const rule = `from ${vip("tun")} lookup ${tableOf(vip("tun"))}`;
  const withIt = await segment();
  await run("web3", `ip rule del ${rule}`);
  const without = await segment();
  await run("web3", `ip rule add ${rule} pref 31000`);
  expect({ withIt, without }).toEqual({ withIt: 1440, without: 1460 });
}, 60_000);

describe("nat with one arm, by a change of the modes", () => {
  beforeAll(async () => {
    stack.edit(second);
    await stack.up();
    master = await masterOf(["lb1", "lb2"], vip("tun"));
  }, 600_000);

  test("all real servers answer, clients of their own segment too, and see the client", async () => {
    for (const client of [FAR, NEAR]) expect(await asked(client, "tun")).toEqual({ by: ["web1", "web2"], saw: [ADDRESS[client]], failed: 0 });
    expect(await carried(NEAR, "tun")).toBe(ALL_OF_IT);
  }, 60_000);
  test("what was full NAT is direct routing", async () => {
    expect(await asked(FAR, "full")).toEqual({ by: ["web1", "web2"], saw: [ADDRESS[FAR]], failed: 0 });
  }, 60_000);

  test("send_redirects: with them, real servers are told a way past the director", async () => {
    const redirects = (value: number): string => `sysctl -qw net.ipv4.conf.all.send_redirects=${value} net.ipv4.conf.eth0.send_redirects=${value}`;
    const counted = async (): Promise<number> => Number(await run("web1", "awk '/^Icmp: [0-9]/ { print 0 } /^IcmpMsg:.*InType/ { for (i = 2; i <= NF; i++) name[i] = $i; getline; for (i = 2; i <= NF; i++) if (name[i] == \"InType5\") n = $i } END { print n + 0 }' /proc/net/snmp | tail -n 1"));
    const none = await counted();
    await asked(NEAR, "tun");
    expect(await counted()).toBe(none);
    await run(master, redirects(1));
    await asked(NEAR, "tun");
    await run(master, redirects(0));
    expect(await counted()).toBeGreaterThan(none);
  }, 60_000);
});

test("a destroy leaves every host as it was before the first up", async () => {
  await stack.destroy();
  const after = await listings();
  expect(Object.fromEntries(HOSTS.map((host) => [host, listingDifference(before[host]!, after[host]!)]))).toEqual(Object.fromEntries(HOSTS.map((host) => [host, []])));
}, 300_000);
