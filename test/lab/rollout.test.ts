/**
 * Lab: rolling out, by the real engine, on real hosts, with requests running.
 *
 * Proves: on one kernel, with real keepalived and real packets, that nothing is done twice, that a change touches what it names, and
 * that no request is lost on the way. Does not prove times: hosts are emulated and share two cores.
 */
import { labExec } from "../../lab";
import { hostListing } from "./support/listing";
import { countersOf } from "../../lab/measure/counters";
import { heldConnections, requests, requestsDuring } from "../../lab/measure/requests";
import { ScratchStack } from "../../stacks/scratch-stack";

const DIRECTORS = ["lb1", "lb2"];
const HOSTS = [...DIRECTORS, "web1", "web2", "web3"];
const CLIENT = "client1";
/** Longer than the directors take to begin the drain, emulated. */
const HELD_SECONDS = 90;

let stack: ScratchStack;
let vip: string;
let before: Record<string, string>;

/** One host after the other: a listing reads much, and the hosts share two emulated cores. */
async function listings(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const host of HOSTS) found[host] = await hostListing(host);
  return found;
}

beforeAll(async () => {
  stack = await ScratchStack.fresh();
  vip = stack.compiled.allocation.vips["web"]!;
  before = await listings();
  await stack.up();
}, 900_000);

afterAll(() => stack?.remove());

test("ten requests to the VIP are answered in turn by both real servers", async () => {
  const { failed, by } = await requests(CLIENT, vip, 10);
  expect(failed).toEqual([]);
  expect(by).toEqual({ web1: 5, web2: 5 });
}, 120_000);

test("the real servers see the client's own address, as direct routing keeps it", async () => {
  const own = (await labExec(CLIENT, "ip -4 -o addr show scope global | awk '{sub(/\\/.*/, \"\", $4); print $4; exit}'")).stdout.trim();
  const page = (await labExec(CLIENT, ["curl", "--silent", `http://${vip}/`])).stdout;
  expect(page).toContain(own);
}, 120_000);

test("a second up changes nothing and opens no connection", async () => {
  const earlier = await countersOf(HOSTS);
  await stack.up("--expect-no-changes");
  expect(await countersOf(HOSTS)).toEqual(earlier);
}, 300_000);

test("a weight changed by one: the preview shows the line, directors alone are touched and reload, no request fails", async () => {
  stack.edit((spec) => {
    spec.services!["web"]!.realServers["web2"] = { weight: 2 };
  });
  const preview = await stack.pulumi("preview", "--diff");
  expect(preview.code).toBe(0);
  expect(preview.output).toMatch(/^\s*-.*weight 1$/m);
  expect(preview.output).toMatch(/^\s*\+.*weight 2$/m);
  const touched = [...preview.output.matchAll(/\[urn=[^\]]*command:remote:Command::([\w-]+)\]/g)].map((match) => match[1]);
  expect([...new Set(touched)].sort()).toEqual(["lb1-apply", "lb2-apply"]);

  const earlier = await countersOf(HOSTS);
  const { answers } = await requestsDuring(CLIENT, vip, 1000, () => stack.up());
  expect(answers.failed).toEqual([]);
  const later = await countersOf(HOSTS);
  for (const host of HOSTS) {
    const director = DIRECTORS.includes(host);
    expect({ host, connections: later[host]!.connections - earlier[host]!.connections }).toEqual({ host, connections: director ? 1 : 0 });
    // Reloaded, so that its process is the same one; restarted would be another.
    expect({ host, reloaded: later[host]!.reloads > earlier[host]!.reloads }).toEqual({ host, reloaded: director });
    expect(later[host]!.keepalived).toBe(earlier[host]!.keepalived);
  }
}, 900_000);

test("a third real server comes and goes: no request fails, no held connection is cut, and its host is as before", async () => {
  const coming = await requestsDuring(CLIENT, vip, 200, async () => {
    stack.edit((spec) => {
      spec.services!["web"]!.realServers["web3"] = {};
    });
    await stack.up();
  });
  expect(coming.answers.failed).toEqual([]);
  expect((await requests(CLIENT, vip, 30)).by["web3"]).toBeGreaterThan(0);

  stack.edit((spec) => {
    delete spec.services!["web"]!.realServers["web3"];
    spec.directors!["edge"]!.drainSeconds = HELD_SECONDS;
  });
  const held = heldConnections(CLIENT, vip, 6, HELD_SECONDS);
  const going = await requestsDuring(CLIENT, vip, 200, () => stack.up());
  expect(going.answers.failed).toEqual([]);
  // Some were on the real server that left, and it was waited for them.
  expect(going.value).toMatch(/draining 1 real servers with [1-9]\d* connections/);
  expect(await held).toEqual({ failed: [], connects: 6 });
  expect((await requests(CLIENT, vip, 30)).by["web3"]).toBeUndefined();
  expect(await hostListing("web3")).toBe(before["web3"]);
}, 1_200_000);

test("a destroy leaves every host as it was before the first up", async () => {
  await stack.destroy();
  const after = await listings();
  for (const host of HOSTS) expect({ host, listing: after[host] }).toEqual({ host, listing: before[host] });
}, 600_000);

test("the listing sees a difference: a file, a sysctl, an address", async () => {
  const listing = await hostListing("web3");
  await labExec("web3", "echo x > /etc/stray; sysctl -q -w net.ipv4.conf.all.arp_ignore=2; ip addr add 10.77.0.119/32 dev lo");
  const changed = await hostListing("web3");
  for (const word of ["file ./stray", "arp_ignore:2", "10.77.0.119"]) expect(changed.split("\n").filter((line) => !listing.includes(line)).join("\n")).toContain(word);
  await labExec("web3", "rm /etc/stray; sysctl -q -w net.ipv4.conf.all.arp_ignore=0; ip addr del 10.77.0.119/32 dev lo");
  expect(await hostListing("web3")).toBe(listing);
}, 120_000);
