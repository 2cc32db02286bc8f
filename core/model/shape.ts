/**
 * Whether a value has the shape of a topology: the compiled schema's findings, told as issues.
 */
import schema from "./schema/topology.schema.json";
import { validate as compiled } from "./schema/validate.generated";
import type { Issue } from "./issue";
import type { IssueCode } from "./issue-catalogue";
import { didYouMean, issue, listed, pointer, shown } from "./report";

/** What is used of an error of ajv. */
interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** What is used of a node of the schema. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: SchemaNode | false;
  readonly items?: SchemaNode;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly "x-allowed"?: string;
  readonly "x-code"?: string;
}

const validate = compiled as unknown as { (value: unknown): boolean; errors?: readonly ShapeError[] | null };

/** Every fault of the shape of a value. */
export function shapeIssues(value: unknown): Issue[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors.filter((error) => !isDetail(error, value)).map((error) => translate(error, value));
}

/** Errors inside of oneOf and propertyNames are told by the error of the whole, and oneOf of a text by its type. */
function isDetail({ instancePath, schemaPath, propertyName, keyword }: ShapeError, root: unknown): boolean {
  return /\/(oneOf|not)\//.test(schemaPath)
    || (propertyName !== undefined && keyword !== "propertyNames")
    || (keyword === "oneOf" && !isRecord(valueAt(root, instancePath)));
}

function translate({ instancePath, keyword, params }: ShapeError, root: unknown): Issue {
  const node = schemaAt(instancePath);
  const got = valueAt(root, instancePath);
  const say = (code: IssueCode, message: string): Issue => issue(code, instancePath, message, got);
  switch (keyword) {
    case "type": return say("LVS0101", `got ${shown(got)}, expected ${expectation(node)}${quotesHint(got, node)}`);
    case "const": return say("LVS0104", `got ${shown(got)}, expected ${JSON.stringify(node.const)} or nothing`);
    case "enum": return say((node["x-code"] ?? "LVS0104") as IssueCode, `unknown ${node.title ?? "word"} ${shown(got)}, expected one of ${listed(node.enum ?? [])}${didYouMean(String(got), node.enum ?? [])}`);
    case "additionalProperties": return unknownKey(instancePath, String(params["additionalProperty"]), node);
    case "required": return missingKey(instancePath, String(params["missingProperty"]), node);
    case "pattern": return say("LVS0106", `got ${shown(got)}, expected ${node["x-allowed"] ?? "other characters"}`);
    case "propertyNames": {
      const name = String(params["propertyName"]);
      return issue("LVS0106", instancePath + pointer(name), `got the name ${shown(name)}, expected ${resolve(node.propertyNames ?? {})["x-allowed"]}`, name);
    }
    case "minLength": case "maxLength": return say("LVS0107", `got a text of ${String(got).length} characters, allowed are at most ${String(params["limit"])}`);
    case "minimum": case "maximum": return say("LVS0105", `got ${shown(got)}, expected ${expectation(node)}`);
    case "minItems": case "minProperties": return issue("LVS0108", instancePath, `has no entry, expected at least ${String(params["limit"])}${oneOfKeys(node)}`);
    case "maxItems": case "maxProperties": return issue("LVS0108", instancePath, `has ${Object.keys(got as object).length} entries, allowed are at most ${String(params["limit"])}${oneOfKeys(node)}`);
    case "uniqueItems": {
      const [first, second] = [Number(params["j"]), Number(params["i"])].sort((a, b) => a - b) as [number, number];
      return issue("LVS0110", `${instancePath}/${second}`, `entry ${second + 1} repeats entry ${first + 1} (${shown((got as unknown[])[first])}); remove one`);
    }
    case "oneOf": return issue("LVS0109", instancePath, `got ${keysOf(got)}; expected ${node["x-allowed"] ?? "one of several forms"}`);
    default: return say("LVS0101", `does not fit (${keyword})`);
  }
}

function unknownKey(path: string, key: string, node: SchemaNode): Issue {
  const known = Object.keys(node.properties ?? {});
  const expected = known.length === 0 ? "expected none" : `expected one of ${listed(known)}`;
  return issue("LVS0102", path + pointer(key), `unknown key ${shown(key)}, ${expected}${didYouMean(key, known)}`, key);
}

function missingKey(path: string, key: string, node: SchemaNode): Issue {
  const wanted = resolve(node.properties?.[key] ?? {});
  return issue("LVS0103", path, `"${key}" is missing: ${lowerFirst((wanted.description ?? wanted.title ?? "").replace(/\.( .*)?$/, ""))}`);
}

/** What a node takes, in words. */
function expectation(node: SchemaNode): string {
  if (node["x-allowed"] !== undefined) return node["x-allowed"];
  const types = [node.type ?? []].flat().filter((type) => type !== "null");
  return types.map((type) => {
    switch (type) {
      case "integer": return `a whole number${bounds(node)}`;
      case "number": return `a number${bounds(node)}`;
      case "boolean": return "true or false";
      case "string": return "text";
      case "array": return "a list";
      default: return node.properties === undefined ? "a mapping of names" : `a mapping with ${listed(Object.keys(node.properties)) || "no keys"}`;
    }
  }).join(" or ");
}

function bounds({ minimum, maximum }: SchemaNode): string {
  return minimum === undefined || maximum === undefined ? "" : ` from ${minimum} to ${maximum}`;
}

function quotesHint(got: unknown, { type }: SchemaNode): string {
  if (typeof got !== "string") return "";
  const wants = [type ?? []].flat();
  const number = wants.some((one) => one === "integer" || one === "number") && got.trim() !== "" && Number.isFinite(Number(got));
  return number || (wants.includes("boolean") && /^(true|false)$/.test(got)) ? "; write it without quotes" : "";
}

function oneOfKeys({ properties }: SchemaNode): string {
  return properties === undefined ? "" : ` (${listed(Object.keys(properties))})`;
}

function keysOf(value: unknown): string {
  const keys = Object.keys(value as object);
  return keys.length === 0 ? "no key" : `the ${keys.length === 1 ? "key" : "keys"} ${listed(keys.map((key) => shown(key).slice(1, -1)))}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What the schema says of a place in a document. */
function schemaAt(instancePath: string): SchemaNode {
  return instancePath.split("/").slice(1).map(decode).reduce<SchemaNode>((node, key) => resolve(node.properties?.[key] ?? (node.additionalProperties || node.items) ?? {}), schema as unknown as SchemaNode);
}

/** A node with what it refers to; its own words stand above. */
function resolve(node: SchemaNode): SchemaNode {
  const definition = node.$ref?.replace("#/$defs/", "");
  return definition === undefined ? node : { ...(schema.$defs as unknown as Readonly<Record<string, SchemaNode>>)[definition], ...node };
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(root: unknown, path: string): unknown {
  return path.split("/").slice(1).map(decode).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}

function decode(key: string): string {
  return key.replace(/~1/g, "/").replace(/~0/g, "~");
}
