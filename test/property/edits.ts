/**
 * What a person does to a topology: each edit gives a new one, and the names that it did not touch.
 */
import fc from "fast-check";
import type { ServiceSpec, TopologySpec } from "../../core/model/spec";

export interface Edit {
  readonly name: string;
  /** The topology after the edit. */
  readonly spec: TopologySpec;
  /** Services that nobody touched. */
  readonly untouched: readonly string[];
}

const NEW_NAME = "aaa-new";

/** Every kind of edit of a topology that has at least one service. */
export function editsOf(spec: TopologySpec, salt: number): Edit[] {
  const services = spec.services ?? {};
  const all = Object.keys(services).sort();
  const chosen = all[salt % all.length] as string;
  const others = all.filter((name) => name !== chosen);
  const { [chosen]: victim, ...rest } = services;
  const template = victim as ServiceSpec;
  const pool = Object.keys(spec.pools ?? {}).find((name) => (spec.pools?.[name]?.ranges.length ?? 0) > 1) as string;
  return [
    { name: "add", spec: { ...spec, services: { [NEW_NAME]: { ...template, port: 9999, vip: { pool } }, ...services } }, untouched: all },
    { name: "remove", spec: { ...spec, services: rest }, untouched: others },
    { name: "rename another", spec: { ...spec, services: { ...rest, [NEW_NAME]: template } }, untouched: others },
    { name: "reorder", spec: reversed(spec) as TopologySpec, untouched: all },
  ];
}

/** The same with the keys of every record the other way round. Lists stay: their order means something. */
export function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, entry]) => [key, reversed(entry)]));
}

export const salt = fc.nat(1000);
