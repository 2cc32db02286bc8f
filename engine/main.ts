/** `npm run pulumi -- ARGS`: pulumi with this clone's engine, and with the lab's agent when a lab runs. */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { engineEnvironment, labVariables } from "./env";

async function main(args: readonly string[]): Promise<void> {
  const { command, env } = await engineEnvironment({ extra: labVariables() });
  const child = spawn(command, args, { env, stdio: "inherit" });
  // A terminal sends ctrl-C to both; pulumi decides what it means.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => { if (signal === "SIGTERM") child.kill(signal); });
  child.once("exit", (code, signal) => { process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]); });
  child.once("error", fail);
}

function fail(error: Error): void {
  process.stderr.write(`engine: ${error.message}\n`);
  process.exitCode = 1;
}

main(process.argv.slice(2)).catch(fail);
