/** `lvs plan`: the waves of a first apply, and what changes from an older topology. */
import { change, folder, lvs, SHOP } from "./support/lvs";

const FILE = "topologies/shop.yaml";
const weight = change("web2: { weight: 2 }", "web2: { weight: 3 }");
const smaller = change("web1: {}, web2: { weight: 2 }", "web1: {}");
const home = folder({ [FILE]: SHOP, "topologies/weight.yaml": weight, "topologies/smaller.yaml": smaller, "old/shop.yaml": SHOP });

beforeAll(async () => expect(await lvs(home, ["allocate", FILE])).toMatchObject({ code: 0 }));

interface Planned { topology: string; transactions: { wave: number | null; host: string; phase: string; change: string; files: { path: string; diff: string }[]; effects: string[] }[] }

async function planned(...args: string[]): Promise<Planned["transactions"]> {
  const { code, stdout, stderr } = await lvs(home, ["plan", ...args, "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return (JSON.parse(stdout) as Planned).transactions;
}

test("a first plan: real servers, the backup, the master, real servers again", async () => {
  const transactions = await planned(FILE);
  expect(transactions.map(({ wave, host, phase }) => `${wave} ${host} ${phase}`)).toEqual([
    "0 web1 accept", "0 web2 accept", "1 lb2 apply", "2 lb1 apply", "3 web1 release", "3 web2 release",
  ]);
  const effects = transactions[0]?.effects.join("\n") ?? "";
  expect(effects.indexOf("arp_ignore=1")).toBeGreaterThanOrEqual(0);
  expect(effects.indexOf("bind 10.77.0.1")).toBeGreaterThan(effects.indexOf("arp_ignore=1"));
  expect(transactions[3]?.effects.join()).toContain("keepalived.service");
});

test("the text says the same, wave by wave", async () => {
  const { code, stdout } = await lvs(home, ["plan", FILE]);
  expect(code).toBe(0);
  expect(stdout.split("\n").filter((line) => /^wave|^ {2}\w/.test(line)).map((line) => line.trim().split(" (")[0])).toEqual([
    "wave 0", "web1 accept", "web2 accept", "wave 1", "lb2 apply", "wave 2", "lb1 apply", "wave 3", "web1 release", "web2 release",
  ]);
  expect(stdout).toContain("+ /etc/keepalived/keepalived.conf");
  expect(stdout).toMatch(/^when a director fails\n {4}web: sync: the other hosts have a copy/m);
  expect(stdout).toMatch(/6 of 6 transactions, on 4 hosts\n$/);
});

test("from itself nothing changes; the older file's place does not matter", async () => {
  expect(await lvs(home, ["plan", FILE, "--from", "old/shop.yaml"])).toMatchObject({ code: 0, stdout: "no transaction changes\n" });
});

test("a weight: the directors alone, one file each, a reload, and the line", async () => {
  const transactions = await planned("topologies/weight.yaml", "--from", FILE);
  expect(transactions.map(({ host, change: how, effects }) => [host, how, effects])).toEqual([
    ["lb2", "update", ["reload keepalived.service"]], ["lb1", "update", ["reload keepalived.service"]],
  ]);
  expect(transactions[0]?.files).toMatchObject([{ path: "/etc/keepalived/keepalived.conf", diff: expect.stringMatching(/^-\s+weight 2$/m) as string }]);
  expect(transactions[0]?.files[0]?.diff).toMatch(/^\+\s+weight 3$/m);
});

test("a real server less: drained on the directors, then taken down", async () => {
  const transactions = await planned("topologies/smaller.yaml", "--from", FILE);
  expect(transactions.map(({ wave, host, phase }) => `${wave} ${host} ${phase}`)).toEqual(["1 lb2 apply", "2 lb1 apply", "null web2 remove"]);
  expect(transactions[0]?.effects[0]).toMatch(/^drain -t 10\.77\.0\.\d+:80 -r 10\.77\.0\.22:80, at most \d+ s$/);
});

test("an older topology with more services than the lock still knows can be compared", async () => {
  const more = change("    port: 80\n", "    port: 80\n").replace("services:\n", `services:\n${SHOP.slice(SHOP.indexOf("  web:\n    director")).replace("  web:", "  api:").replace("port: 80", "port: 81")}`);
  const older = folder({ [FILE]: SHOP, "topologies/more.yaml": more });
  expect(await lvs(older, ["allocate", FILE])).toMatchObject({ code: 0 });
  const { code, stdout, stderr } = await lvs(older, ["plan", FILE, "--from", "topologies/more.yaml"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("-virtual_server 10.77.0.101 81 {");
});

test("a topology with issues is no plan", async () => {
  const bad = folder({ "a.yaml": change("scheduler: wlc", "scheduler: wlcc") });
  expect(await lvs(bad, ["plan", "a.yaml"])).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("/services/web/scheduler") as string });
});
