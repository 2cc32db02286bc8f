/**
 * unknown → TopologySpec: shape only. What fits together is judged later, by check.
 */
import type { Issue } from "./issue";
import { plainCopy, type Plain } from "./plain-data";
import { issue, shown } from "./report";
import { readYaml } from "./read-yaml";
import { shapeIssues } from "./shape";
import type { TopologySpec } from "./spec";

export interface ParseResult {
  /** null when there are issues. */
  readonly spec: TopologySpec | null;
  readonly issues: readonly Issue[];
}

/** Reads a topology from the text of a YAML file. */
export function parseYaml(text: string): ParseResult {
  const { value, issues } = readYaml(text);
  return issues.length > 0 ? { spec: null, issues } : parsePlain(value);
}

/** Reads a topology from an object, which may come from a program without types. */
export function parseLiteral(literal: unknown): ParseResult {
  const { value, issues } = plainCopy(literal);
  return issues.length > 0 ? { spec: null, issues } : parsePlain(value);
}

function parsePlain(value: Plain): ParseResult {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const got = value === null ? "the document is empty" : `got ${shown(value)}`;
    return { spec: null, issues: [issue("LVS0006", "", `${got}, expected a mapping with name, segments and hosts`)] };
  }
  const issues = shapeIssues(value);
  return issues.length > 0 ? { spec: null, issues } : { spec: value as unknown as TopologySpec, issues: [] };
}

/** Reads a topology from the text of a YAML file or from an object. */
export function parseTopology(source: unknown): ParseResult {
  return typeof source === "string" ? parseYaml(source) : parseLiteral(source);
}
