/**
 * What each kind of text may hold. The patterns and their words are the schema's; this reads them from there, so that
 * checks, templates and editors agree.
 */
import schema from "./schema/topology.schema.json";

const GRAMMAR_NAMES = ["topologyName", "name", "text", "address", "cidr", "range", "interface", "hostname", "user", "hostKeyLine", "urlPath", "command", "trackPath", "processName"] as const;
export type GrammarName = (typeof GRAMMAR_NAMES)[number];

export interface Grammar {
  readonly pattern: RegExp;
  /** In characters. */
  readonly maxLength: number;
  /** What is allowed, in words. */
  readonly allowed: string;
}

export const GRAMMARS = Object.fromEntries(GRAMMAR_NAMES.map((name) => [name, grammarOf(name)])) as Readonly<Record<GrammarName, Grammar>>;

/** Whether a text is of a grammar. */
export function matches(name: GrammarName, text: string): boolean {
  return text.length <= GRAMMARS[name].maxLength && GRAMMARS[name].pattern.test(text);
}

function grammarOf(name: GrammarName): Grammar {
  const definition: { pattern: string; maxLength?: number; "x-allowed": string } = schema.$defs[name];
  return { pattern: new RegExp(definition.pattern, "u"), maxLength: definition.maxLength ?? 64, allowed: definition["x-allowed"] };
}
