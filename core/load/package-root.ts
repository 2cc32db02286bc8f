import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of pulumi-lvs's own package.json, from the sources and from dist/ alike. */
export function packageRoot(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { name?: string }).name === "pulumi-lvs") return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json of pulumi-lvs above ${__dirname}`);
  }
}
