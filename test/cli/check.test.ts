/** `lvs check` and `lvs allocate`: issues of all files, locks that are out of date, JSON. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { change, folder, lvs, SHOP } from "./support/lvs";

const bad = change("scheduler: wlc", "scheduler: wlcc").replace("port: 80", "port: 0");
const home = folder({ "topologies/shop.yaml": SHOP, "topologies/bad.yaml": bad.replace("name: shop", "name: bad"), "topologies/text.yaml": "name: [" });
const FILE = "topologies/shop.yaml";
const LOCK = join(home, "allocations/front.lock.yaml");

beforeAll(async () => {
  expect(await lvs(home, ["check", FILE])).toMatchObject({ code: 1, stdout: expect.stringContaining(`npx lvs allocate ${FILE}`) as string });
  expect(await lvs(home, ["allocate", "--check", FILE])).toMatchObject({ code: 1 });
  expect(readdirSync(home)).not.toContain("allocations");
  expect(await lvs(home, ["allocate", FILE])).toMatchObject({ code: 0 });
});

test("a topology with its lock has no issue", async () => {
  expect(await lvs(home, ["check", FILE])).toEqual({ code: 0, stderr: "", stdout: `${FILE}: no issues (1 service on 4 hosts)\n` });
});

test("what presets came to is shown", async () => {
  const services = SHOP.slice(0, SHOP.indexOf("\nservices:"));
  const dns = folder({ "topologies/dns.yaml": `${services.replace("name: shop", "name: dns")}\nservices:\n  dns: { preset: dns, director: edge, vip: { pool: public }, forwarding: dr, realServers: { web1: {} } }\n` });
  expect(await lvs(dns, ["allocate", "topologies/dns.yaml"])).toMatchObject({ code: 0 });
  const { code, stdout } = await lvs(dns, ["check", "topologies/dns.yaml"]);
  expect([code, stdout.split("\n")]).toEqual([0, ["topologies/dns.yaml: no issues (2 services on 4 hosts)", " - dns-tcp: preset dns: tcp 53, wlc, check dns", " - dns-udp: preset dns: udp 53, rr, each datagram on its own, check dns", ""]]);
});

test("every issue of every file is shown, sorted, the good file too", async () => {
  const { code, stdout } = await lvs(home, ["check", "topologies/bad.yaml", FILE, "topologies/text.yaml"]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^invalid topology topologies\/bad\.yaml \(2 problems\)\n - \/services\/web\/port: .*\n - \/services\/web\/scheduler: .*"wlc".*\[LVS\d{4}\]\n/);
  expect(stdout).toContain(`${FILE}: no issues`);
  expect(stdout).toContain("invalid topology topologies/text.yaml");
});

test("--json is one document with the same issues", async () => {
  const { code, stdout } = await lvs(home, ["check", "--json", "topologies/bad.yaml", FILE]);
  expect(code).toBe(1);
  const result = JSON.parse(stdout) as { ok: boolean; files: { file: string; issues: { path: string; code: string }[] }[] };
  expect(result.ok).toBe(false);
  expect(result.files.map(({ file, issues }) => [file, issues.map(({ path }) => path)])).toEqual([
    ["topologies/bad.yaml", ["/services/web/port", "/services/web/scheduler"]], [FILE, []],
  ]);
});

describe("allocate", () => {
  test("a second time writes nothing, byte for byte", async () => {
    const before = readFileSync(LOCK, "utf8");
    expect(await lvs(home, ["allocate", FILE])).toMatchObject({ code: 0, stdout: expect.stringContaining("unchanged") as string });
    expect(await lvs(home, ["allocate", "--check", FILE])).toMatchObject({ code: 0 });
    expect(readFileSync(LOCK, "utf8")).toBe(before);
    expect(readdirSync(join(home, "allocations"))).toEqual(["front.lock.yaml"]);
  });

  test("a service more moves none, and --check says what is missing without writing", async () => {
    const both = SHOP.replace("services:\n", `services:\n${SHOP.slice(SHOP.indexOf("  web:\n    director"))}`).replace("  web:\n    director", "  api:\n    director").replace("port: 80", "port: 8080");
    const more = folder({ "topologies/shop.yaml": both, "allocations/front.lock.yaml": readFileSync(LOCK, "utf8") });
    const old = readFileSync(LOCK, "utf8");
    const check = await lvs(more, ["allocate", "--check", FILE]);
    expect(check.code).toBe(1);
    expect(check.stdout).toContain("+ vips shop/api");
    expect(readFileSync(join(more, "allocations/front.lock.yaml"), "utf8")).toBe(old);
    expect(await lvs(more, ["allocate", FILE])).toMatchObject({ code: 0 });
    const web = /shop\/web: 10\.\S+/.exec(old)?.[0];
    expect(web).toBeDefined();
    expect(readFileSync(join(more, "allocations/front.lock.yaml"), "utf8")).toContain(web);
  });

  test("two topologies on a segment share the lock; --locks names its folder", async () => {
    const two = folder({ "a.yaml": SHOP, "b.yaml": SHOP.replace("name: shop", "name: blog").replace(/10\.77\.0\.(\d\d)\b(?!\d|\/)/g, "10.77.0.2$1") });
    expect(await lvs(two, ["allocate", "a.yaml", "b.yaml", "--locks", "locks"])).toMatchObject({ code: 0, stderr: "" });
    const lock = readFileSync(join(two, "locks/front.lock.yaml"), "utf8");
    expect(lock).toMatch(/blog\/web: 10\.77\.0\.\d+\n\s+shop\/web: 10\.77\.0\.\d+/);
    expect(await lvs(two, ["check", "a.yaml", "b.yaml", "--locks", "locks"])).toMatchObject({ code: 0 });
  });

  test("a topology with issues writes no lock, of any file", async () => {
    const none = folder({ "a.yaml": SHOP, "b.yaml": bad });
    expect(await lvs(none, ["allocate", "a.yaml", "b.yaml"])).toMatchObject({ code: 1, stderr: expect.stringContaining("scheduler") as string });
    expect(readdirSync(none).sort()).toEqual(["a.yaml", "b.yaml"]);
  });

  test("a lock broken by hand is an issue, and is left as it is", async () => {
    const broken = folder({ "topologies/shop.yaml": SHOP, "allocations/front.lock.yaml": "version: 1\nsegment: front\n" });
    const ended = await lvs(broken, ["allocate", FILE]);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining("front.lock.yaml") as string });
    expect(readFileSync(join(broken, "allocations/front.lock.yaml"), "utf8")).toBe("version: 1\nsegment: front\n");
    writeFileSync(join(broken, "allocations/front.lock.yaml"), readFileSync(LOCK, "utf8").replace("segment: front", "segment: back"));
    expect(await lvs(broken, ["check", FILE])).toMatchObject({ code: 1, stdout: expect.stringContaining("LVS0703") as string });
  });
});
