/**
 * Lab: the forms that a pair of directors can have, by real `pulumi up`, with held connections and counted packets.
 *
 * Proves: active/active directors take over each other's VIPs and back without losing a connection; two hosts that are directors and real
 * servers send nothing in a circle, and would without what is set; a killed keepalived leaves no VIP behind; ldirectord quiesces and
 * drains; of three directors that announce one dies, and each connection goes on. Does not prove how long a takeover takes.
 */
import { labExec, MACHINE } from "../../lab";
import { holders, masterOf, survivors } from "../../lab/measure/failover";
import { requests } from "../../lab/measure/requests";
import { linkName } from "../../lab/wires/names";
import { ScratchStack } from "../../stacks/scratch-stack";

const DIRECTORS = ["lb1", "lb2"];
const CLIENT = "client1";
const HELD = 20;

let stack: ScratchStack;

const vipOf = (service: string): string => stack.compiled.allocation.vips[service]!;
const after = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

async function said(host: string, command: string): Promise<string> {
  const { code, stdout, stderr } = await labExec(host, command);
  if (code !== 0) throw new Error(`${host}: ${command}: exit code ${code}: ${stderr}`);
  return stdout.trim();
}

/** Waits until a host is the only one that holds an address. */
async function held(address: string, by: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const found = await holders(DIRECTORS, address);
    if (found.length === 1 && found[0] === by) return;
    await after(0.5);
  }
  throw new Error(`${address} is not held by ${by} alone`);
}

beforeAll(async () => {
  stack = await ScratchStack.fresh();
}, 900_000);

afterAll(() => stack?.remove());

describe("active/active", () => {
  beforeAll(async () => {
    stack.edit((spec) => {
      const web = spec.services!["web"]!;
      Object.assign(web, { scheduler: "mh", schedulerFlags: ["mh-port"] });
      // Emulated, a host may stand still for longer than three of the default 0.1 s.
      spec.directors!["edge"]!.vrrp = { advertIntervalSeconds: 0.3 };
      spec.services!["shop"] = { ...structuredClone(web), master: "lb2" };
    });
    await stack.up();
    await held(vipOf("web"), "lb1");
    await held(vipOf("shop"), "lb2");
  }, 600_000);

  test("both VIPs answer, each by its own master", async () => {
    for (const service of ["web", "shop"]) expect((await requests(CLIENT, vipOf(service), 10)).failed).toEqual([]);
  }, 120_000);

  test.each([["lb1", "web"], ["lb2", "shop"]])("%s is cut off and comes back: the other answers for both, and each held connection goes on", async (host, service) => {
    const other = DIRECTORS.find((name) => name !== host)!;
    const link = linkName(host, "eth0");
    const { survived, failed, started } = await survivors(CLIENT, vipOf(service), HELD, async () => {
      await said(MACHINE, `ip link set ${link} nomaster`);
      for (const each of ["web", "shop"]) {
        for (let tries = 0; tries < 20 && !(await holders([other], vipOf(each))).includes(other); tries++) await after(0.5);
        expect((await requests(CLIENT, vipOf(each), 5)).failed).toEqual([]);
      }
      await said(MACHINE, `ip link set ${link} master br-lab-front`);
      await held(vipOf(service), host);
    });
    expect({ survived, failed }).toEqual({ survived: HELD, failed: 0 });
    expect(started).toBeGreaterThan(20);
  }, 240_000);
});

describe("two-box", () => {
  let master: string;
  let backup: string;

  beforeAll(async () => {
    const page = await said("web1", "cat /etc/nginx/conf.d/lab.conf");
    for (const host of DIRECTORS) await labExec(host, "cat >/etc/nginx/conf.d/lab.conf && rm -f /etc/nginx/sites-enabled/default && systemctl start nginx", { stdin: page });
    stack.edit((spec) => {
      delete spec.services!["shop"];
      const web = spec.services!["web"]!;
      delete web.schedulerFlags;
      Object.assign(web, { scheduler: "rr", realServers: { lb1: {}, lb2: {} } });
    });
    await stack.up();
    master = await masterOf(DIRECTORS, vipOf("web"));
    backup = DIRECTORS.find((host) => host !== master)!;
  }, 600_000);

  /** Requests, and the packets for the VIP that the backup sent on meanwhile: it has no business to. */
  async function counted(count: number): Promise<{ failed: number; by: Readonly<Record<string, number>>; looped: readonly string[] }> {
    const mac = await said(backup, "cat /sys/class/net/eth0/address");
    await said(backup, `rm -f /run/looped; tcpdump -i eth0 -n -l 'ether src ${mac} and dst host ${vipOf("web")} and tcp' >/run/looped 2>/run/tcpdump & n=0; until grep -q listening /run/tcpdump; do sleep 0.2; n=$((n + 1)); [ $n -lt 50 ] || exit 1; done`);
    const { failed, by } = await requests(CLIENT, vipOf("web"), count);
    await said(backup, "pkill -x tcpdump; sleep 0.5; true");
    return { failed: failed.length, by, looped: (await said(backup, "head -n 1000 /run/looped")).split("\n").filter((line) => line !== "") };
  }

  test("100 of 100 requests, half by each, and no packet goes on from the one that is not master", async () => {
    expect(await counted(100)).toEqual({ failed: 0, by: { lb1: 50, lb2: 50 }, looped: [] });
  }, 240_000);

  test("with the backup's table on, packets do: why it is off", async () => {
    await said(backup, "sysctl -q -w net.ipv4.vs.backup_only=0");
    expect((await counted(10)).looped).not.toEqual([]);
    await said(backup, "sh /etc/keepalived/schedule follow");
  }, 240_000);

  test.each([
    ["its VRRP process", "kill -KILL $(cat /run/vrrp.pid /run/keepalived/vrrp.pid 2>/dev/null)"],
    ["its main process", "kill -KILL $(systemctl show --property MainPID --value keepalived)"],
    ["all of it", "systemctl kill --signal KILL keepalived"],
  ])("a keepalived that is killed, %s, leaves no VIP behind: one host has it and answers", async (_what, kill) => {
    const killed = await masterOf(DIRECTORS, vipOf("web"));
    await said(killed, kill);
    // More than three advertisements, which come once a second here.
    await after(6);
    expect(await holders(DIRECTORS, vipOf("web"))).toHaveLength(1);
    expect((await requests(CLIENT, vipOf("web"), 5)).failed).toEqual([]);
  }, 120_000);

  test("when the master stops, the other is master and places connections; when it returns it takes what it is sent", async () => {
    master = await masterOf(DIRECTORS, vipOf("web"));
    backup = DIRECTORS.find((host) => host !== master)!;
    await said(master, "systemctl stop keepalived");
    await held(vipOf("web"), backup);
    expect((await requests(CLIENT, vipOf("web"), 10)).failed).toEqual([]);
    await said(master, "systemctl start keepalived");
    await after(3);
    [master, backup] = [backup, master];
    const { failed, by, looped } = await counted(20);
    expect({ failed, looped }).toEqual({ failed: 0, looped: [] });
    expect(Object.keys(by).sort()).toEqual(DIRECTORS);
  }, 240_000);
});

describe("ldirectord", () => {
  const weights = async (): Promise<string> => (await said("lb1", "ipvsadm -Sn")).split("\n").filter((line) => line.startsWith("-a")).map((line) => line.replace(/.*-r 10\.77\.0\.2(\d):80 -g -w (\d+).*/, "web$1 $2")).sort().join(", ");

  async function weighed(wanted: string): Promise<void> {
    for (let tries = 0; tries < 40 && (await weights()) !== wanted; tries++) await after(0.5);
    expect(await weights()).toBe(wanted);
  }

  beforeAll(async () => {
    stack.edit((spec) => {
      spec.directors!["edge"] = { hosts: ["lb1"], manager: "ldirectord" };
      Object.assign(spec.services!["web"]!, { realServers: { web1: {}, web2: {} }, check: { http: { path: "/healthz", intervalSeconds: 1, timeoutSeconds: 2, retries: 1 } } });
    });
    await stack.up();
  }, 600_000);

  test("both real servers answer", async () => {
    await weighed("web1 1, web2 1");
    // The router asks anew for a VIP whose former master is gone: nobody tells it.
    for (let tries = 0; tries < 10 && (await requests(CLIENT, vipOf("web"), 2)).failed.length > 0; tries++) await after(1);
    expect(await requests(CLIENT, vipOf("web"), 10)).toMatchObject({ failed: [], by: { web1: 5, web2: 5 } });
  }, 120_000);

  test("one whose page stops answering is quiesced, and comes back with its page", async () => {
    await said("web1", "systemctl stop nginx");
    await weighed("web1 0, web2 1");
    expect(await requests(CLIENT, vipOf("web"), 10)).toMatchObject({ failed: [], by: { web2: 10 } });
    await said("web1", "systemctl start nginx");
    await weighed("web1 1, web2 1");
  }, 120_000);

  test("a file in the maintenance directory drains one: connections that it has go on", async () => {
    const { survived, failed } = await survivors(CLIENT, vipOf("web"), HELD, async () => {
      await said("lb1", "touch /var/lib/lvs-maintenance/10.77.0.22");
      await weighed("web1 1, web2 0");
      expect((await requests(CLIENT, vipOf("web"), 10)).by).toEqual({ web1: 10 });
    });
    expect({ survived, failed }).toEqual({ survived: HELD, failed: 0 });
    await said("lb1", "rm /var/lib/lvs-maintenance/10.77.0.22");
    await weighed("web1 1, web2 1");
  }, 120_000);
});

describe("three directors by BGP", () => {
  const WIDE = ["lb1", "lb2", "web3"];
  const FOLDER = "/run/lab-router-bgp";
  /** The router's ways to the VIP. */
  const ways = async (): Promise<string[]> => [...(await said(MACHINE, `ip -n router route show ${vipOf("web")}`)).matchAll(/via 10\.77\.0\.(\d+)/g)].map((match) => match[1]!).sort();

  async function led(wanted: readonly string[]): Promise<void> {
    for (let tries = 0; tries < 80 && (await ways()).join() !== wanted.join(); tries++) await after(0.5);
    expect(await ways()).toEqual(wanted);
  }

  beforeAll(async () => {
    const neighbors = ["11", "12", "23"].flatMap((last) => [` neighbor 10.77.0.${last} remote-as 65001`, ` neighbor 10.77.0.${last} timers 1 3`]);
    const conf = ["router bgp 65000", " no bgp ebgp-requires-policy", " maximum-paths 8", ...neighbors, ""].join("\n");
    // The router shares out by ports as well, or one client would have one director.
    await labExec(MACHINE, `mkdir -p ${FOLDER} && cat >${FOLDER}/bgpd.conf && : >${FOLDER}/zebra.conf && chown -R frr:frr ${FOLDER} && ip netns exec router sysctl -q -w net.ipv4.fib_multipath_hash_policy=1`, { stdin: conf });
    for (const daemon of ["zebra", "bgpd"]) await said(MACHINE, `ip netns exec router /usr/lib/frr/${daemon} -d -z ${FOLDER}/zserv.api --vty_socket ${FOLDER} -i ${FOLDER}/${daemon}.pid -f ${FOLDER}/${daemon}.conf`);
    stack.edit((spec) => {
      spec.directors!["edge"] = { hosts: WIDE, bgp: { asn: 65001, peers: { router: { address: "10.77.0.1", asn: 65000 } } } };
      Object.assign(spec.services!["web"]!, { scheduler: "mh", schedulerFlags: ["mh-port"], check: { http: { path: "/healthz" } } });
    });
    await stack.up();
    await led(["11", "12", "23"]);
  }, 600_000);

  afterAll(async () => {
    await labExec(MACHINE, `ip link set ${linkName("web3", "eth0")} master br-lab-front; for daemon in bgpd zebra; do kill "$(cat ${FOLDER}/$daemon.pid)"; done; rm -rf ${FOLDER}; ip netns exec router sysctl -q -w net.ipv4.fib_multipath_hash_policy=0`);
  }, 120_000);

  test("one dies: connections through the others are untouched, and those through it go on", async () => {
    const held = 60;
    const through: Record<string, number> = {};
    const { survived, failed } = await survivors(CLIENT, vipOf("web"), held, async () => {
      for (const host of WIDE) through[host] = Number(await said(host, "ipvsadm -Lnc | grep -c 'ESTABLISHED.*10.77.0.100:80' || true"));
      await said(MACHINE, `ip link set ${linkName("web3", "eth0")} nomaster`);
      await led(["11", "12"]);
      await after(1);
    });
    process.stdout.write(`connections through each director before one died: ${JSON.stringify(through)}\n`);
    for (const host of WIDE) expect({ host, some: through[host]! > 0 }).toEqual({ host, some: true });
    expect({ survived, failed }).toEqual({ survived: held, failed: 0 });
  }, 240_000);
});
