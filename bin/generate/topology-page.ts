import type { SchemaNode } from "../../core/model/shape";
import schema from "../../core/model/schema/topology.schema.json";

const DEFINITIONS = schema.$defs as unknown as Readonly<Record<string, SchemaNode>>;

/** docs/topology.md: every key of a topology, from the schema. */
export function topologyPage(): string {
  const tables = ["", ...Object.keys(DEFINITIONS)].flatMap((name) => section(name === "" ? (schema as unknown as SchemaNode) : (DEFINITIONS[name] as SchemaNode), name));
  return `<!-- Generated from core/model/schema/topology.schema.json by \`npm run generate\`; edit it there. -->
# The topology, key by key

A topology is one YAML file, or the same object as a TypeScript literal. With this first line an editor completes and
checks it while you write:

    # yaml-language-server: $schema=../../core/model/schema/topology.schema.json

Records are keyed by name, and the order of their keys means nothing. What is in bold must be written.

${tables.join("\n")}`;
}

function section(node: SchemaNode, name: string): string[] {
  if (node.properties === undefined || Object.keys(node.properties).length === 0) return [];
  const rows = Object.entries(node.properties).map(([key, value]) => row(key, value, (node.required ?? []).includes(key)));
  const heading = name === "" ? "The document" : name;
  return [`## ${heading}\n\n${node.description}${exampleOf(node)}\n\n| key | takes | default | |\n|---|---|---|---|\n${rows.join("\n")}\n`];
}

function row(key: string, written: SchemaNode, required: boolean): string {
  const node = resolve(written);
  const name = required ? `**${key}**` : key;
  return `| ${name} | ${cell(takes(written))} | ${node.default === undefined ? "" : `\`${String(node.default)}\``} | ${cell(node.description ?? "")} |`;
}

function takes(written: SchemaNode): string {
  const node = resolve(written);
  const own = written.$ref?.replace("#/$defs/", "");
  if (own !== undefined && node.properties !== undefined && Object.keys(node.properties).length > 0) return `[${own}](#${own.toLowerCase()})`;
  if (node.enum !== undefined) return node.enum.map((word) => `\`${word}\``).join(", ");
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.items !== undefined && node.additionalProperties) return `list of names, or record of ${takes(node.additionalProperties)}`;
  if (node.items !== undefined) return `list of ${takes(node.items)}`;
  if (node.additionalProperties) return `record of ${takes(node.additionalProperties)}`;
  if (node["x-allowed"] !== undefined) return node["x-allowed"];
  const type = [node.type ?? []].flat()[0] ?? "";
  const range = node.minimum === undefined ? "" : ` ${node.minimum} to ${node.maximum}`;
  return `${({ integer: "whole number", number: "number", boolean: "true or false", object: "{}" } as Record<string, string>)[type] ?? type}${range}`;
}

function exampleOf({ examples }: SchemaNode): string {
  return examples === undefined ? "" : ` For example ${examples.map((one) => `\`${JSON.stringify(one)}\``).join(" or ")}.`;
}

function resolve(node: SchemaNode): SchemaNode {
  return node.$ref === undefined ? node : { ...DEFINITIONS[node.$ref.replace("#/$defs/", "")], ...node };
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|");
}
