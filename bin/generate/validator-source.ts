import Ajv2020 from "ajv/dist/2020";
import standaloneCode from "ajv/dist/standalone";
import schema from "../../core/model/schema/topology.schema.json";

/** The schema as a function, so that no run compiles it and no bundle holds the compiler. */
export function validatorSource(): string {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false, code: { source: true, esm: true } });
  const code = standaloneCode(ajv, ajv.compile(withoutWords(schema) as object));
  // A statement a line keeps diffs readable.
  const lines = code.replace(/^"use strict";/, "").replace(/([;{}])(?=(?:const|let|var|function|if|for|export|return|else)\b)/g, "$1\n");
  return `// Generated from topology.schema.json by \`npm run generate\`; edit the schema.\n// @ts-nocheck\n/* eslint-disable */\n${lines}\n`;
}

/** Only what decides: words for people would make the file large and every edit of them a change here. */
function withoutWords(node: unknown, isRecord = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => withoutWords(entry));
  if (typeof node !== "object" || node === null) return node;
  const words = ["title", "description", "examples", "default", "x-allowed", "x-code"];
  const kept = Object.entries(node).filter(([key]) => isRecord || !words.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value, key === "properties" || key === "$defs")]));
}
