/**
 * Bad input that no small file can hold: files that are huge or no files, and literals that are no plain data.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, ftruncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { compile } from "../../core/compile";
import { InvalidTopologyError } from "../../core/model/invalid-topology";
import type { TopologySpec } from "../../core/model/spec";

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "pulumi-lvs-bad-input-")); });
afterAll(() => rmSync(folder, { recursive: true }));

function lines(source: unknown): string[] {
  try {
    compile(source as TopologySpec, {});
  } catch (error) {
    if (!(error instanceof InvalidTopologyError)) throw error;
    return error.message.split(folder).join("").split("\n");
  }
  return [];
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe("files", () => {
  it("50 MB: says so without reading it", () => {
    const big = file("big.yaml", "");
    const descriptor = openSync(big, "r+");
    ftruncateSync(descriptor, 50 * 1024 * 1024);
    closeSync(descriptor);
    expect(lines(big)).toEqual(["invalid topology /big.yaml (1 problem)", " - (document): the file has 52428800 bytes, allowed are at most 5000000; is it a topology? [LVS0002]"]);
  });

  it.each([
    ["nothing there", () => join(folder, "missing.yaml"), "cannot read the file: no such file [LVS0001]"],
    ["a folder", () => folder, "cannot read the file: it is a directory [LVS0001]"],
    ["a device", () => "/dev/zero", "cannot read the file: it is no regular file [LVS0001]"],
    ["bytes that are no text", () => file("binary.yaml", Buffer.from([0x6e, 0xff, 0xfe, 0x0a])), "the file is not UTF-8 text; save it as UTF-8 [LVS0011]"],
    ["many brackets", () => file("brackets.yaml", `a: ${"[".repeat(100_000)}\n`), "brackets nested more than 64 levels deep [LVS0008]"],
    ["an alias bomb of nine levels", () => file("bomb.yaml", bomb(9)), "aliases expand to too many values; write them out [LVS0007]"],
  ])("%s", (_, make, expected) => {
    expect(lines(make())[1]).toBe(` - (document): ${expected}`);
  });

  it("20,000 duplicate keys: told one by one, and no more than a hundred printed", () => {
    const text = `name: shop\n${"a: 1\n".repeat(20_000)}`;
    const printed = lines(file("duplicates.yaml", text));
    expect(printed[0]).toBe("invalid topology /duplicates.yaml (19999 problems)");
    expect(printed).toHaveLength(102);
  });
});

describe("literals", () => {
  const shop = { name: "shop", segments: { front: { cidr: "10.77.0.0/24" } }, hosts: { web1: { addresses: { front: "10.77.0.21" }, ssh: { insecureIgnoreHostKey: true } } } };
  const circle: Record<string, unknown> = { ...shop };
  circle["lab"] = circle;

  it("(control) a plain one is taken", () => expect(lines(shop)).toEqual([]));
  it("(control) a key with undefined is as one left out", () => expect(lines({ ...shop, description: undefined })).toEqual([]));

  it.each([
    ["null", null, "(document): the document is empty, expected a mapping with name, segments and hosts [LVS0006]"],
    ["undefined", undefined, "(document): got nothing, expected plain data [LVS0010]"],
    ["a function", { ...shop, description: () => "x" }, "/description: got a function, expected plain data [LVS0010]"],
    ["a promise", { ...shop, hosts: Promise.resolve({}) }, "/hosts: got a Promise, expected plain data [LVS0010]"],
    ["a map", { ...shop, hosts: new Map() }, "/hosts: got a Map, expected plain data [LVS0010]"],
    ["a date", { ...shop, description: new Date(0) }, "/description: got a Date, expected plain data [LVS0010]"],
    ["NaN", { ...shop, lab: { router: { lossPercent: NaN } } }, "/lab/router/lossPercent: got NaN, expected a finite number [LVS0010]"],
    ["a bigint", { ...shop, lab: { router: { lossPercent: 1n } } }, "/lab/router/lossPercent: got a bigint, expected plain data [LVS0010]"],
    ["__proto__", JSON.parse('{"__proto__": {"name": "x"}}'), "/__proto__: \"__proto__\" cannot be a key; choose another name [LVS0009]"],
    ["a circle", circle, "/lab/lab/lab: nested more than 32 levels deep [LVS0008]"],
    ["the type's words against its will", { ...shop, segments: "front" }, "/segments: got \"front\", expected a mapping of names [LVS0101]"],
  ])("%s", (_, literal, expected) => {
    expect(lines(literal)[1]).toBe(` - ${expected}`);
  });

  it("with services but without locks: says what to pass", () => {
    const served = { ...shop, hosts: { ...shop.hosts, lb1: { addresses: { front: "10.77.0.11" }, ssh: { insecureIgnoreHostKey: true } } }, directors: { edge: { hosts: ["lb1"] } }, services: { web: { director: "edge", vip: { address: "10.77.0.100" }, port: 80, forwarding: "dr", realServers: { web1: {} } } } };
    expect(lines(served)).toEqual(["invalid topology shop (1 problem)", " - (document): pass locks or locksDir: allocations are remembered in lock files, and a topology that is not in a file has none beside it [LVS0711]"]);
    expect(lines(file("shop.yaml", stringify(served)))[1]).toContain("there is no front.lock.yaml yet");
  });
});

function bomb(levels: number): string {
  const level = (index: number): string => `a${index}: &a${index} [${Array.from({ length: 9 }, () => (index === 0 ? "x" : `*a${index - 1}`)).join(", ")}]\n`;
  return Array.from({ length: levels }, (_, index) => level(index)).join("");
}
