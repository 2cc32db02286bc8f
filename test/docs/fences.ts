/** Finds the fenced blocks of the Markdown files. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Fence { readonly file: string; readonly line: number; readonly language: string; readonly text: string }

export const root = join(__dirname, "../..");

export function fencesOf(file: string, text: string): Fence[] {
  const fences: Fence[] = [];
  let open: { line: number; language: string; body: string[] } | null = null;
  text.split("\n").forEach((line, index) => {
    const mark = /^\s*```\s*([\w-]*)/.exec(line);
    if (mark === null) open?.body.push(line);
    else if (open === null) open = { line: index + 1, language: mark[1]!, body: [] };
    else {
      fences.push({ file, line: open.line, language: open.language, text: `${open.body.join("\n")}\n` });
      open = null;
    }
  });
  if (open !== null) throw new Error(`${file}: a fence is never closed`);
  return fences;
}

export const documents = (): string[] =>
  execFileSync("git", ["ls-files", "-z", "*.md"], { cwd: root, encoding: "utf8" }).split("\0").filter((file) => file !== "");

export const allFences = (language: string): Fence[] =>
  documents().flatMap((file) => fencesOf(file, readFileSync(join(root, file), "utf8"))).filter((fence) => fence.language === language);
