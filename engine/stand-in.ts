/** Puts the stand-in for the command plugin into this clone's PULUMI_HOME. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { isExecutable, onPath } from "./path";
import { type Say, step } from "./progress";
import { run } from "./run";
import { COMMAND_PLUGIN_VERSION } from "./versions";

const EXECUTABLE = "pulumi-resource-command";

/** Names the official plugin, where it is not on PATH. */
const PLUGIN_VARIABLE = "PULUMI_LVS_COMMAND_PLUGIN";

/**
 * The official plugin, when somebody has put one in place: then the stand-in stays away.
 *
 * @throws Error when the variable names something else than an executable of the plugin's name
 */
export function officialPlugin(env: NodeJS.ProcessEnv): string | undefined {
  const named = env[PLUGIN_VARIABLE];
  if (named === undefined || named === "") return onPath(EXECUTABLE, env["PATH"] ?? "");
  if (basename(named) === EXECUTABLE && isExecutable(named)) return named;
  throw new Error(`${PLUGIN_VARIABLE} is "${named}", expected the path of an executable ${EXECUTABLE}; unset it to use the stand-in`);
}

const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** What the engine starts: node on the compiled stand-in of this clone. */
function launcher(root: string): string {
  const main = join(root, "dist/engine/command-plugin/main.js");
  return `#!/bin/sh\n# ${EXECUTABLE} of pulumi-lvs: not the official plugin, see docs/engine.md\nexec ${shellQuoted(process.execPath)} ${shellQuoted(main)} "$@"\n`;
}

/** Does nothing when it is in place and starts what it should. @throws Error with the CLI's words when it cannot be installed */
export async function installStandIn(root: string, command: string, home: string, env: NodeJS.ProcessEnv, say: Say): Promise<void> {
  const text = launcher(root);
  const installed = join(home, "plugins", `resource-command-v${COMMAND_PLUGIN_VERSION}`, EXECUTABLE);
  if (existsSync(installed) && readFileSync(installed, "utf8") === text) return;
  const folder = mkdtempSync(join(tmpdir(), "pulumi-lvs-plugin-"));
  try {
    const file = join(folder, EXECUTABLE);
    writeFileSync(file, text);
    chmodSync(file, 0o755);
    await step(say, `installing the stand-in for the command plugin ${COMMAND_PLUGIN_VERSION}`, async () => {
      const args = ["plugin", "install", "resource", "command", COMMAND_PLUGIN_VERSION, "--file", folder, "--reinstall"];
      const { code, stderr } = await run(command, args, { env });
      if (code !== 0) throw new Error(`pulumi ${args.join(" ")} failed:\n${stderr.trim()}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
