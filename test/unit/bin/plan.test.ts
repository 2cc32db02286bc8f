/** What `lvs plan` says of two plans: which transactions run, in which order, and what they do on the host. */
import { plannedTransactions } from "../../../bin/plan/changes";
import { printPlan, type Words } from "../../../bin/plan/print";
import type { HostTransaction, Plan } from "../../../core/plan/host-plan";

const CONF = "/etc/keepalived/keepalived.conf";
const SYSCTL = "/etc/sysctl.d/60-lvs.conf";
const NOTHING: Words = { survival: [], lostClients: [] };

function transaction(host: string, phase: HostTransaction["phase"], wave: number, ...lines: string[]): HostTransaction {
  return { host, phase, wave, create: "sh -c x", delete: phase === "release" ? null : "sh -c y", stdin: ["pulumi-lvs 1 digest", ...lines, "program", "H4sI", "end", ""].join("\n") };
}

const director = (host: string, wave: number, weight: number, reals = ["10.77.0.21", "10.77.0.22"]): HostTransaction => transaction(host, "apply", wave,
  "drain 30", "module ip_vs", "sysctl net.ipv4.ip_forward = 0", "unit keepalived.service reload",
  ...reals.map((real) => `ipvs -a -t 10.77.0.100:80 -r ${real}:80 -g -w ${weight}`),
  `file ${CONF} 0640 root:root keepalived digest keepalived.service`, "|global_defs {", "|}", ...reals.map((real) => `|real ${real} weight ${weight}`),
  `file ${SYSCTL} 0644 root:root sysctl digest -`, "|net.ipv4.ip_forward = 0");

const accept = (host: string, vips: string[]): HostTransaction => transaction(host, "accept", 0,
  "sysctl net.ipv4.conf.all.arp_ignore = 1", ...vips.map((vip) => `address ${vip}/32 dev lo`), `file ${SYSCTL} 0644 root:root sysctl digest -`, "|net.ipv4.conf.all.arp_ignore = 1");

const release = (host: string, vips: string[]): HostTransaction => transaction(host, "release", 3,
  "stay sysctl net.ipv4.conf.all.arp_ignore", ...vips.map((vip) => `stay address ${vip}/32 dev lo`), `stay file ${SYSCTL}`);

function plan(...transactions: HostTransaction[]): Plan {
  const hosts = [...new Set(transactions.map(({ host }) => host))];
  return Object.fromEntries(hosts.map((host) => {
    const own = transactions.filter((one) => one.host === host);
    return [host, { host, role: own[0]?.phase === "apply" ? "director" as const : "real-server" as const, transactions: own }];
  }));
}

const VIPS = ["10.77.0.100"];
const whole = plan(
  director("lb1", 2, 1), director("lb2", 1, 1),
  accept("web1", VIPS), release("web1", VIPS), accept("web2", VIPS), release("web2", VIPS),
);

const order = (before: Plan | null, after: Plan): string[] => plannedTransactions(before, after).map(({ wave, host, phase, change }) => `${wave} ${host} ${phase} ${change}`);

test("a first plan runs everything, wave by wave", () => {
  expect(order(null, whole)).toEqual([
    "0 web1 accept create", "0 web2 accept create", "1 lb2 apply create", "2 lb1 apply create", "3 web1 release create", "3 web2 release create",
  ]);
  const [first, , lb2] = plannedTransactions(null, whole);
  expect(first?.effects).toEqual(["set net.ipv4.conf.all.arp_ignore=1", "bind 10.77.0.100/32 dev lo"]);
  expect(lb2?.effects).toEqual(["load module ip_vs", "set net.ipv4.ip_forward=0", "enable keepalived.service, and start or reload it"]);
});

test("the same plan again runs nothing", () => {
  expect(plannedTransactions(whole, whole)).toEqual([]);
  expect(printPlan([], 6, true, NOTHING)).toBe("no transaction changes\n");
});

test("a weight reloads keepalived on the directors, and shows the line", () => {
  const after = { ...whole, ...plan(director("lb1", 2, 5), director("lb2", 1, 5)) };
  const planned = plannedTransactions(whole, after);
  expect(planned.map(({ host, effects, files }) => [host, effects, files.map(({ path }) => path)])).toEqual([
    ["lb2", ["reload keepalived.service"], [CONF]],
    ["lb1", ["reload keepalived.service"], [CONF]],
  ]);
  expect(planned[0]?.files[0]?.diff).toContain("-real 10.77.0.21 weight 1\n-real 10.77.0.22 weight 1\n+real 10.77.0.21 weight 5\n");
});

test("a real server that leaves is drained by the directors, then removed", () => {
  const others = Object.fromEntries(Object.entries(whole).filter(([host]) => host !== "web2"));
  const after = { ...others, ...plan(director("lb1", 2, 1, ["10.77.0.21"]), director("lb2", 1, 1, ["10.77.0.21"])) };
  expect(order(whole, after)).toEqual(["1 lb2 apply update", "2 lb1 apply update", "null web2 remove delete"]);
  const [lb2, , web2] = plannedTransactions(whole, after);
  expect(lb2?.effects).toEqual(["drain -t 10.77.0.100:80 -r 10.77.0.22:80, at most 30 s", "reload keepalived.service"]);
  expect(web2?.effects).toEqual(["unbind 10.77.0.100/32 dev lo", "put net.ipv4.conf.all.arp_ignore back as it was found"]);
  expect(web2?.files).toEqual([{ path: SYSCTL, change: "remove", diff: "" }]);
});

test("a VIP that leaves stays through accept and goes with the release", () => {
  const after = { ...whole, ...plan(accept("web1", []), release("web1", [])) };
  const planned = plannedTransactions(whole, after);
  expect(planned.map(({ phase, effects }) => [phase, effects])).toEqual([["accept", []], ["release", ["unbind 10.77.0.100/32 dev lo"]]]);
});

test("the removals: directors before real servers", () => {
  expect(order(whole, {})).toEqual(["null lb1 remove delete", "null lb2 remove delete", "null web1 remove delete", "null web2 remove delete"]);
});

test("a file that leaves a director goes at once", () => {
  const without = transaction("lb1", "apply", 2, ...director("lb1", 2, 1).stdin.split("\n").filter((line) => !line.includes(SYSCTL) && line !== "|net.ipv4.ip_forward = 0").slice(1, -4));
  const [planned] = plannedTransactions(plan(director("lb1", 2, 1)), plan(without));
  expect(planned?.files).toMatchObject([{ path: SYSCTL, change: "remove" }]);
});

test("printed: one block a wave, files marked, effects beneath", () => {
  const after = { ...whole, ...plan(director("lb2", 1, 5)) };
  const text = printPlan(plannedTransactions(whole, after), 6, false, NOTHING);
  expect(text).toBe(`wave 1\n  lb2 apply (update, 0.5 KiB)\n    ~ ${CONF}\n    reload keepalived.service\n1 of 6 transactions, on 1 host\n`);
});

test("printed: what the topology amounts to stands below, where anything changes", () => {
  const words: Words = { survival: [{ service: "web", means: "sync", why: "copied" }], lostClients: [{ service: "api", why: "full NAT" }] };
  const changed = plannedTransactions(whole, { ...whole, ...plan(director("lb2", 1, 5)) });
  expect(printPlan(changed, 6, false, words)).toContain("\nwhen a director fails\n    web: sync: copied\nwho does not see the client\n    api: full NAT\n1 of 6");
  expect(printPlan([], 6, true, words)).toBe("no transaction changes\n");
});
