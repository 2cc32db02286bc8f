/**
 * The lock of one segment as text: written sorted, read with suspicion.
 */
import { stringify } from "yaml";
import type { Issue } from "../model/issue";
import { readYaml } from "../model/read-yaml";
import { sortedKeys } from "../model/record";
import { issue, pointer, shown } from "../model/report";
import type { Segment } from "../model/topology";
import type { Lock } from "./allocation";

const KEY = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*){0,2}$/;
const REGISTERS = ["vips", "vrids", "syncIds", "fwmarks"] as const;

export function lockFileName(segment: string): string {
  return `${segment}.lock.yaml`;
}

export function emptyLock({ name, cidr }: Pick<Segment, "name" | "cidr">): Lock {
  return { version: 1, segment: name, cidr, vips: {}, vrids: {}, syncIds: {}, fwmarks: {} };
}

export function formatLock(lock: Lock): string {
  const head = `# Allocations of segment ${lock.segment}, for every stack on it. Written by \`npx lvs allocate\`: commit it, do not edit it.\n`;
  const sorted = REGISTERS.map((register) => [register, Object.fromEntries(sortedKeys(lock[register]).map((key) => [key, lock[register][key]]))]);
  return head + stringify({ version: lock.version, segment: lock.segment, cidr: lock.cidr, ...Object.fromEntries(sorted) });
}

/** Reads the lock of a segment; its values are judged later, together with the topology. */
export function parseLock(text: string, segment: string): { readonly lock: Lock | null; readonly issues: readonly Issue[] } {
  const { value, issues } = readYaml(text);
  const faults = issues.length > 0 ? issues.map(({ message }) => message) : shapeFaults(value);
  return faults.length > 0
    ? { lock: null, issues: faults.map((fault) => issue("LVS0704", pointer("segments", segment), `${lockFileName(segment)}: ${fault}; take it from version control and run npx lvs allocate`)) }
    : { lock: value as unknown as Lock, issues: [] };
}

function shapeFaults(value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ["is not a mapping"];
  const record = value as Readonly<Record<string, unknown>>;
  if (record["version"] !== 1) return [`version ${shown(record["version"])} is unknown, expected 1`];
  const known: readonly string[] = ["version", "segment", "cidr", ...REGISTERS];
  return [
    ...Object.keys(record).filter((key) => !known.includes(key)).map((key) => `unknown key ${shown(key)}`),
    ...["segment", "cidr"].filter((key) => typeof record[key] !== "string").map((key) => `${key} is ${shown(record[key])}, expected text`),
    ...REGISTERS.flatMap((register) => registerFaults(register, record[register])),
  ];
}

function registerFaults(register: (typeof REGISTERS)[number], entries: unknown): string[] {
  if (typeof entries !== "object" || entries === null || Array.isArray(entries)) return [`${register} is ${entries === undefined ? "missing" : `${shown(entries)}, expected a mapping`}`];
  return Object.entries(entries).flatMap(([key, value]) => [
    ...(KEY.test(key) ? [] : [`${register} has the key ${shown(key)}, expected TOPOLOGY/NAME`]),
    ...(typeof value === (register === "vips" ? "string" : "number") ? [] : [`${register} ${shown(key)} is ${shown(value)}, expected ${register === "vips" ? "an address" : "a number"}`]),
  ]);
}
