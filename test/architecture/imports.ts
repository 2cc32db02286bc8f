/** Reads the import statements of the sources and holds them against the rule of who may import whom. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Rooms of the repository, and for each the rooms that it may import, in the words that the failure shows. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "core/model": ["core/model"],
  "core/network": ["core/model", "core/network", "core/allocate"],
  "core/allocate": ["core/model", "core/network", "core/allocate"],
  "core/render": ["core/model", "core/network", "core/allocate", "core/render"],
  "core/plan": ["core/model", "core/network", "core/allocate", "core/render", "core/plan"],
  "core/verify": ["core/model", "core/network", "core/allocate", "core/render", "core/plan", "core/verify"],
  "core/load": ["core"],
  core: ["core"],
  components: ["core", "components"],
  policies: ["core/model", "core/network", "policies"],
  stacks: ["core", "components", "stacks", "lab", "engine"],
  engine: ["engine", "core/load"],
  lab: ["lab", "core"],
  bin: ["bin", "core", "lab", "engine"],
  bench: ["bench", "core", "components", "lab", "engine", "stacks"],
  examples: ["components", "core", "examples"],
};

export interface Import { readonly file: string; readonly line: number; readonly specifier: string }

export function sources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Every module that a source names: import, export … from, require(), import(). */
export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const pattern = /(?:\bfrom\s+|\bimport\s+|\brequire\(\s*|\bimport\(\s*)["']([^"']+)["']/g;
  for (const match of text.matchAll(pattern)) {
    found.push({ file, line: text.slice(0, match.index).split("\n").length, specifier: match[1]! });
  }
  return found;
}

const roomOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT).filter((room) => file === room || file.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0];

/** What an import breaks, in words, or null. */
export function violation({ file, line, specifier }: Import): string | null {
  const at = `${file}:${line}`;
  if (specifier.startsWith("@pulumi/") && file.startsWith("core/")) return `${at} imports ${specifier}: nothing in core/ may know Pulumi; move it to components/`;
  if (specifier === "handlebars" && file !== "core/render/engine.ts") return `${at} imports handlebars: core/render/engine.ts is its only importer`;
  if (/^(node:)?fs(\/|$)/.test(specifier) && file.startsWith("core/") && !file.startsWith("core/load/")) return `${at} imports ${specifier}: core/load/ is the only room of core/ that reads files`;
  if (!specifier.startsWith(".")) return null;
  const target = relative(".", resolve(dirname(file), specifier));
  const room = roomOf(file);
  if (room === undefined) return `${at}: no rule says what this folder may import; add it to the rule`;
  const allowed = MAY_IMPORT[room]!;
  return allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`)) ? null : `${at} imports ${target}: ${room} may import only ${allowed.join(", ")}`;
}

export const violationsIn = (root: string, files: readonly string[]): string[] =>
  files.flatMap((file) => importsOf(file, readFileSync(join(root, file), "utf8"))).map(violation).filter((text): text is string => text !== null);
