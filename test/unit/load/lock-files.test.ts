import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyLock } from "../../../core/allocate/lock";
import { readLocks, updateLocks, writeLocks } from "../../../core/load/lock-files";
import { locksFolder } from "../../../core/load/topology-file";
import { issue } from "../../../core/model/report";

const lock = { ...emptyLock({ name: "front", cidr: "10.77.0.0/24" }), vips: { "shop/web": "10.77.0.100" } };
let folder: string;
beforeEach(() => { folder = join(mkdtempSync(join(tmpdir(), "pulumi-lvs-locks-")), "allocations"); });
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

describe("lock files", () => {
  it("are written and read back; nothing is left beside them", () => {
    expect(writeLocks(folder, { front: lock })).toEqual([join(folder, "front.lock.yaml")]);
    expect(readLocks(folder, ["front", "back"])).toEqual({ locks: { front: lock }, issues: [] });
    expect(readdirSync(folder)).toEqual(["front.lock.yaml"]);
  });

  it("are not written when they are the same already", () => {
    writeLocks(folder, { front: lock });
    const before = statSync(join(folder, "front.lock.yaml")).ino;
    expect(writeLocks(folder, { front: lock })).toEqual([]);
    expect(statSync(join(folder, "front.lock.yaml")).ino).toBe(before);
  });

  it("have one writer at a time (LVS0712)", () => {
    updateLocks(folder, ["front"], (locks) => {
      expect(() => writeLocks(folder, { front: lock })).toThrow(/\.writing exists: process \d+ is writing lock files there.* \[LVS0712\]/);
      return { locks, issues: [] };
    });
    expect(existsSync(join(folder, ".writing"))).toBe(false);
  });

  it("are as before when the change has an issue or throws", () => {
    writeLocks(folder, { front: lock });
    const before = readFileSync(join(folder, "front.lock.yaml"), "utf8");
    const emptied = { front: { ...lock, vips: {} } };
    expect(() => updateLocks(folder, ["front"], () => ({ locks: emptied, issues: [issue("LVS0702", "", "full")] }))).toThrow("LVS0702");
    expect(() => updateLocks(folder, ["front"], () => { throw new Error("killed"); })).toThrow("killed");
    expect(readFileSync(join(folder, "front.lock.yaml"), "utf8")).toBe(before);
    expect(readdirSync(folder)).toEqual(["front.lock.yaml"]);
  });

  it("that are broken are not overwritten", () => {
    writeLocks(folder, { front: lock });
    writeFileSync(join(folder, "front.lock.yaml"), "version: 1\n<<<<<<< HEAD\n");
    expect(() => updateLocks(folder, ["front"], (locks) => ({ locks, issues: [] }))).toThrow("LVS0704");
    expect(readFileSync(join(folder, "front.lock.yaml"), "utf8")).toContain("<<<<<<<");
  });

  it("lie in allocations, beside the file or beside its folder topologies", () => {
    expect(locksFolder("stacks/topologies/prod.yaml")).toBe("stacks/allocations");
    expect(locksFolder("examples/shop/shop.yaml")).toBe("examples/shop/allocations");
    expect(locksFolder("shop.yaml")).toBe("allocations");
  });
});
