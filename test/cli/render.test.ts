/** `lvs render`: a root filesystem per host, whole or not at all, and never over somebody's files. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { change, folder, lvs, SHOP } from "./support/lvs";

const FILE = "topologies/shop.yaml";

async function fresh(): Promise<string> {
  const home = folder({ [FILE]: SHOP });
  expect(await lvs(home, ["allocate", FILE])).toMatchObject({ code: 0 });
  return home;
}

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1)).sort();

const listing = (path: string): string => filesIn(path).map((file) => `${file} ${readFileSync(join(path, file), "utf8")}`).join("\n");

let home: string;
let out: string;
beforeEach(async () => {
  home = await fresh();
  out = join(home, "rendered");
});

test("each host's files lie at their absolute paths, with their modes", async () => {
  expect(await lvs(home, ["render", FILE, "--out", "rendered"])).toMatchObject({ code: 0, stderr: "" });
  expect(readdirSync(out).sort()).toEqual([".lvs-rendering.json", "lb1", "lb2", "web1", "web2"]);
  expect(filesIn(join(out, "lb1"))).toContain("etc/keepalived/keepalived.conf");
  expect(readFileSync(join(out, "lb1/etc/keepalived/keepalived.conf"), "utf8")).toContain("10.77.0.22");
  expect(statSync(join(out, "lb1/etc/keepalived/keepalived.conf")).mode & 0o7000).toBe(0);
  expect(readdirSync(home).filter((name) => name.startsWith("."))).toEqual([]);
});

test("again: the same bytes; without a host: nothing of it is left", async () => {
  await lvs(home, ["render", FILE, "--out", "rendered"]);
  const first = listing(out);
  await lvs(home, ["render", FILE, "--out", "rendered"]);
  expect(listing(out)).toBe(first);
  writeFileSync(join(home, FILE), change("web1: {}, web2: { weight: 2 }", "web1: {}"));
  const ended = await lvs(home, ["render", FILE, "--out", "rendered"]);
  expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining(" - web2/etc/") as string });
  expect(existsSync(join(out, "web2/etc"))).toBe(false);
});

test("an empty folder is taken; one with somebody's files is refused and left alone", async () => {
  mkdirSync(out);
  expect(await lvs(home, ["render", FILE, "--out", "rendered"])).toMatchObject({ code: 0 });
  const other = join(home, "other");
  mkdirSync(other);
  writeFileSync(join(other, "notes.txt"), "mine");
  expect(await lvs(home, ["render", FILE, "--out", "other"])).toMatchObject({ code: 2, stderr: expect.stringContaining("not empty and not a rendering") as string });
  expect(filesIn(other)).toEqual(["notes.txt"]);
});

test("a rendering to which somebody added a file is refused, by its name", async () => {
  await lvs(home, ["render", FILE, "--out", "rendered"]);
  writeFileSync(join(out, "lb1/etc/mine.conf"), "mine");
  expect(await lvs(home, ["render", FILE, "--out", "rendered"])).toMatchObject({ code: 2, stderr: expect.stringContaining("lb1/etc/mine.conf") as string });
  expect(readFileSync(join(out, "lb1/etc/mine.conf"), "utf8")).toBe("mine");
});

test("a file in the way, and a topology with issues, leave everything as it was", async () => {
  writeFileSync(join(home, "taken"), "mine");
  expect(await lvs(home, ["render", FILE, "--out", "taken"])).toMatchObject({ code: 2, stderr: expect.stringContaining("is not a directory") as string });
  await lvs(home, ["render", FILE, "--out", "rendered"]);
  const before = listing(out);
  writeFileSync(join(home, FILE), change("scheduler: wlc", "scheduler: wlcc"));
  expect(await lvs(home, ["render", FILE, "--out", "rendered"])).toMatchObject({ code: 1, stderr: expect.stringContaining("/services/web/scheduler") as string });
  expect(listing(out)).toBe(before);
});

test("a folder that cannot be written leaves the earlier rendering", async () => {
  await lvs(home, ["render", FILE, "--out", "full/rendered"]);
  const before = listing(join(home, "full/rendered"));
  // A file size limit fails root too, as a full disk does: each write beyond it is an error.
  const script = `trap "" XFSZ; ulimit -f 1; exec "${join(__dirname, "../../bin/lvs")}" render ${FILE} --out full/rendered`;
  writeFileSync(join(home, FILE), change("weight: 2", "weight: 3"));
  let code = 0;
  try {
    execFileSync("bash", ["-c", script], { cwd: home, stdio: "pipe" });
  } catch (error) {
    code = (error as { status: number }).status;
  }
  expect(code).toBe(2);
  expect(listing(join(home, "full/rendered"))).toBe(before);
  expect(readdirSync(join(home, "full"))).toEqual(["rendered"]);
});
