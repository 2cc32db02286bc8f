/**
 * Writes the files that are made from others: the compiled schema and two pages of docs/.
 *
 * `generate` writes them; `generate --check` compares and ends with 1, naming each that differs.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorsPage } from "./generate/errors-page";
import { topologyPage } from "./generate/topology-page";
import { validatorSource } from "./generate/validator-source";
import { packageRoot } from "../core/load/package-root";

const GENERATED: Readonly<Record<string, () => string>> = {
  "core/model/schema/validate.generated.ts": validatorSource,
  "docs/topology.md": topologyPage,
  "docs/errors.md": errorsPage,
};

/** The generated files that are not as they would be generated now. */
export function outdated(root: string): string[] {
  return Object.entries(GENERATED)
    .filter(([file, make]) => !existsSync(join(root, file)) || readFileSync(join(root, file), "utf8") !== make())
    .map(([file]) => file);
}

function main(args: readonly string[]): number {
  const root = packageRoot();
  const old = outdated(root);
  if (args.includes("--check")) {
    for (const file of old) process.stderr.write(`${file} is not what it is generated from; run: npm run generate\n`);
    return old.length > 0 ? 1 : 0;
  }
  for (const file of old) {
    writeFileSync(join(root, file), (GENERATED[file] as () => string)());
    process.stdout.write(`wrote ${file}\n`);
  }
  return 0;
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
