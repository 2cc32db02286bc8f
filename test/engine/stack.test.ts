/**
 * Engine: what the real CLI makes of the components.
 *
 * Proves: the order of transactions in create, update, removal and destroy; that nothing runs and no connection is opened when nothing
 * changed; what a preview shows; what is left after a failure; sizes of the state. The sshd is real, its one host plays all of them. Does
 * not prove that a transaction is right: its text is replaced by a recorder, and test/lab runs the real one.
 */
import { join } from "node:path";
import type { TopologySpec } from "../../core";
import { shop, type Draft } from "../components/support/shop";
import { RecordedStack } from "./support/recorded";

jest.setTimeout(300_000);

const PACK = join(__dirname, "../../policies/packs/lvs-production");
const changed = (change: (spec: Draft) => void): TopologySpec => {
  const copy = structuredClone(shop) as unknown as TopologySpec;
  change(copy);
  return copy;
};
const asIs = changed(() => undefined);
const heavier = changed((spec) => { spec.services.web.realServers.web2.weight = 3; });
const withSpare = changed((spec) => { for (const service of Object.values<Draft>(spec.services)) service.realServers.spare = {}; });
const invalid = changed((spec) => { spec.services.web.scheduler = "wlcc"; });
const lonely = changed((spec) => { for (const service of Object.values<Draft>(spec.services)) delete service.realServers.web2; });

let stack: RecordedStack;
beforeAll(async () => { stack = await RecordedStack.make(); });
afterAll(() => stack?.remove());

/** Runs that may be side by side are sorted, so that only the order that matters is compared. */
const waves = (ran: string[], ...sizes: number[]): string[][] => {
  const rest = [...ran];
  const parts = sizes.map((size) => rest.splice(0, size).sort());
  return rest.length > 0 ? [...parts, rest] : parts;
};

test("an invalid topology is one error with every path, and no host is contacted", async () => {
  stack.give(invalid, { allocated: false });
  const { code, output } = await stack.up();
  expect(code).not.toBe(0);
  expect(output).toMatch(/\/services\/web\/scheduler: .*"wlcc".*did you mean "wlc"\?.*\[LVS\d{4}\]/);
  expect(output).not.toMatch(/\n\s+at .*\.js:\d+/);
  expect(output).not.toContain("__pulumi");
  expect(stack.sshd.accepted()).toBe(0);
});

test("a failure before the directors leaves them untouched, and is not recorded", async () => {
  stack.failing = ["web2-accept"];
  stack.give(asIs);
  const { code, output } = await stack.up();
  expect(code).not.toBe(0);
  expect(output).toContain("web2-accept");
  expect(stack.ran().sort()).toEqual(["web1-accept", "web2-accept"]);
  expect((await stack.stored()).map(({ urn }) => urn).filter((urn) => /::(web2-accept|lb1-apply|lb2-apply)$/.test(urn))).toEqual([]);
});

test("a backup that fails keeps the master as it is", async () => {
  stack.failing = ["lb2-apply"];
  stack.give(asIs);
  expect((await stack.up()).code).not.toBe(0);
  expect(stack.ran()).toEqual(["web2-accept", "lb2-apply"]);
});

test("the next up ends what was left: backup, master, release", async () => {
  stack.failing = [];
  stack.give(asIs);
  const { code, output } = await stack.up();
  expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
  expect(waves(stack.ran(), 1, 1, 2)).toEqual([["lb2-apply"], ["lb1-apply"], ["web1-release", "web2-release"]]);
});

test("again: no change, no transaction, no connection", async () => {
  const before = stack.sshd.accepted();
  const { code, output } = await stack.up();
  expect(code).toBe(0);
  expect(output).not.toMatch(/\d+ (to )?(create|update|delete|replace)/);
  expect(stack.ran()).toEqual([]);
  expect(stack.sshd.accepted()).toBe(before);
});

test("the state is small: resources and bytes per host", async () => {
  const resources = await stack.stored();
  const hosts = ["lb1", "lb2", "web1", "web2"];
  for (const host of hosts) {
    const own = resources.filter(({ urn }) => new RegExp(`::${host}(-[a-z]+)?$`).test(urn));
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThanOrEqual(3);
    // Readable text, twice: what `stack export` shows. The program that each bundle carries is most of it.
    expect(Buffer.byteLength(JSON.stringify(own))).toBeLessThanOrEqual(60 * 1024);
  }
  // What is written at each change. The program is the same in all of them, so more hosts cost little.
  expect(stack.storedBytes() / hosts.length).toBeLessThanOrEqual(15 * 1024);
});

test("no key is in the state in the clear", async () => {
  const text = JSON.stringify(await stack.stored());
  expect(text).toContain("lb1-apply");
  const body = stack.sshd.privateKey.split("\n")[2]!;
  expect(body.length).toBeGreaterThan(20);
  expect(text).not.toContain(body);
});

test("a weight: the preview shows it as a difference on the directors, and only they are contacted", async () => {
  stack.give(heavier);
  const before = stack.sshd.accepted();
  const { code, output } = await stack.pulumi("preview", "--diff");
  expect(code).toBe(0);
  expect(stack.sshd.accepted()).toBe(before);
  expect(output).toMatch(/-.*weight 2\n/);
  expect(output).toMatch(/\+.*weight 3\n/);
  expect([...output.matchAll(/::([a-z0-9]+-(?:accept|apply|release))\]/g)].map(([, name]) => name).sort()).toEqual(["lb1-apply", "lb2-apply"]);
  expect((await stack.up()).code).toBe(0);
  expect(stack.ran()).toEqual(["lb2-apply", "lb1-apply"]);
  expect(stack.sshd.accepted()).toBe(before + 2);
});

test("a real server that comes accepts before directors send to it", async () => {
  stack.give(withSpare);
  expect((await stack.up()).code).toBe(0);
  expect(stack.ran()).toEqual(["spare-accept", "lb2-apply", "lb1-apply", "spare-release"]);
});

test("a real server that goes is cleaned after the directors have let go of it", async () => {
  stack.give(heavier);
  expect((await stack.up()).code).toBe(0);
  expect(stack.ran()).toEqual(["lb2-apply", "lb1-apply", "spare-delete"]);
});

test("a mandatory rule refuses, before any host is contacted, even without a preview", async () => {
  stack.give(lonely);
  const before = stack.sshd.accepted();
  for (const verb of [["preview"], ["up", "--yes", "--skip-preview"]]) {
    const { code, output } = await stack.pulumi(...verb, "--policy-pack", PACK);
    expect(code).not.toBe(0);
    expect(output).toContain("service-has-two-real-servers");
    expect(output).toContain("/services/web/realServers: 1 real server that takes connections");
  }
  expect(stack.sshd.accepted()).toBe(before);
  expect(stack.ran()).toEqual([]);
});

test("the same pack lets a compliant topology pass", async () => {
  stack.give(heavier);
  expect((await stack.pulumi("preview", "--policy-pack", PACK)).code).toBe(0);
});

test("a destroy runs the order backwards", async () => {
  expect((await stack.pulumi("destroy", "--yes", "--skip-preview")).code).toBe(0);
  expect(waves(stack.ran(), 1, 1, 2)).toEqual([["lb1-delete"], ["lb2-delete"], ["web1-delete", "web2-delete"]]);
  expect(await stack.stored()).toEqual([]);
});
