/**
 * Text → plain value. Refuses what YAML allows and a configuration does not want: duplicate keys, tags, several documents,
 * aliases that explode.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Document, type Node, type ParsedNode } from "yaml";
import type { Issue } from "./issue";
import { plainCopy, type Plain } from "./plain-data";
import { escapeControls, issue, shown } from "./report";

/** Aliases may stand for so many values altogether. */
const MOST_ALIASES = 100;
const DEEPEST_BRACKETS = 64;
/** Syntax errors after these say nothing new. */
const MOST_SYNTAX_ERRORS = 5;

export interface YamlResult {
  /** null when there are issues. */
  readonly value: Plain | null;
  readonly issues: readonly Issue[];
}

/** Reads one YAML document. Issues have line numbers in their message and "" as path. */
export function readYaml(text: string): YamlResult {
  // The parser recurses; a line of ten thousand brackets would end its stack.
  if (deepestBracket(text) > DEEPEST_BRACKETS) return failed(issue("LVS0008", "", `brackets nested more than ${DEEPEST_BRACKETS} levels deep`));
  const conflict = text.split("\n").findIndex((line) => line.startsWith("<<<<<<< "));
  if (conflict >= 0) return failed(issue("LVS0003", "", `line ${conflict + 1}: a merge conflict begins here; resolve it`));
  const lines = new LineCounter();
  let documents: Document.Parsed<ParsedNode>[];
  try {
    const parsed = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: "error" });
    documents = Array.isArray(parsed) ? [...parsed] : [];
  } catch (error) {
    return failed(error instanceof RangeError ? issue("LVS0008", "", "nested too deeply") : issue("LVS0003", "", escapeControls(String(error instanceof Error ? error.message : error))));
  }
  const [document, second] = documents;
  const faults = documents.flatMap((one) => [...one.errors, ...one.warnings]);
  if (faults.length > 0) {
    return failed(...faults.slice(0, MOST_SYNTAX_ERRORS).map((fault) => {
      const { line, col } = lines.linePos(fault.pos[0]);
      return issue("LVS0003", "", `line ${line}, column ${col}: ${escapeControls(fault.message.split("\n")[0] ?? "")}`);
    }));
  }
  if (document === undefined) return failed(issue("LVS0006", "", "the document is empty, expected a mapping"));
  if (second !== undefined) return failed(issue("LVS0005", "", `line ${lines.linePos(second.range[0]).line}: a second document begins here; write one per file`));
  const duplicates = duplicateKeys(document.contents, lines);
  if (duplicates.length > 0) return failed(...duplicates);
  return valueOf(document);
}

function valueOf(document: Document.Parsed<ParsedNode>): YamlResult {
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return failed(error.message.startsWith("Excessive")
      ? issue("LVS0007", "", "aliases expand to too many values; write them out")
      : issue("LVS0003", "", `an alias has no anchor: ${escapeControls(error.message.split("\n")[0] ?? "")}`));
  }
  const plain = plainCopy(value);
  return plain.issues.length > 0 ? failed(...plain.issues) : { value: plain.value, issues: [] };
}

/** The library compares each key with each other one, which takes minutes on a hostile file; a set does not. */
function duplicateKeys(root: Node | null, lines: LineCounter): Issue[] {
  const issues: Issue[] = [];
  const lineOf = (node: unknown): number => lines.linePos((node as ParsedNode).range[0]).line;
  const visit = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(visit);
    if (!isMap(node)) return;
    const seen = new Map<string, number>();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) {
        issues.push(issue("LVS0003", "", `line ${lineOf(isAlias(key) || isMap(key) || isSeq(key) ? key : node)}: a key is a word, not ${isAlias(key) ? "an alias" : "a list or mapping"}`));
        continue;
      }
      const name = String(key.value);
      const first = seen.get(name);
      if (first === undefined) seen.set(name, lineOf(key));
      else issues.push(issue("LVS0004", "", `line ${lineOf(key)}: ${shown(name)} is already written in line ${first}; keep one of them`));
      visit(value);
    }
  };
  visit(root);
  return issues;
}

function deepestBracket(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "[" || character === "{") deepest = Math.max(deepest, (depth += 1));
    else if ((character === "]" || character === "}") && depth > 0) depth -= 1;
  }
  return deepest;
}

function failed(...issues: readonly Issue[]): YamlResult {
  return { value: null, issues };
}
