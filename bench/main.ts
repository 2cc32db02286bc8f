/** `npm run bench -- NAME…`: each prints its figures and its peer's. */
import { apply } from "./apply";
import { dataplane } from "./dataplane";
import { emulator } from "./emulator";
import { failover } from "./failover";
import { firstAnswer } from "./first-answer";
import { render } from "./render";

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = { render, apply, "first-answer": firstAnswer, dataplane, emulator, failover };

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (names.length === 0 || unknown.length > 0) {
    process.stderr.write(`bench: expected some of ${Object.keys(BENCHES).join(", ")}${unknown.length > 0 ? `, got ${unknown.join(", ")}` : ""}\n`);
    process.exitCode = 2;
    return;
  }
  for (const name of names) await BENCHES[name]!();
}

void main(process.argv.slice(2));
