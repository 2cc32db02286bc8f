/**
 * The command line `lvs`: reads the words, hands them to a verb, and turns its answer into an exit code. Docs: docs/cli.md.
 */
import { Command, CommanderError } from "commander";
import { EXIT } from "./exit-code";
import { labCommand } from "./lab";
import { UsageError } from "./usage-error";

/** Verbs are loaded when they are called: `check` needs no SSH. */
function program(): Command {
  const lvs = new Command("lvs")
    .description("Check, render and plan load-balanced clusters, and verify them on their hosts.")
    .exitOverride()
    .configureHelp({ showGlobalOptions: false });

  lvs.command("check")
    .description("show every issue of every topology file")
    .argument("<file...>", "topology files")
    .option("--locks <dir>", "folder of the lock files (default: allocations, beside the file's topologies folder)")
    .option("--json", "print JSON")
    .action(async (files: string[], options: { json?: true; locks?: string }) => ends((await import("./check")).check(files, options)));

  lvs.command("render")
    .description("write what each host gets as a root filesystem: DIR/<host>/<absolute path>")
    .argument("<file>", "topology file")
    .requiredOption("--out <dir>", "folder that is made, or replaced when it is an earlier rendering")
    .option("--locks <dir>", "folder of the lock files")
    .action(async (file: string, options: { out: string; locks?: string }) => ends((await import("./render")).render(file, options)));

  lvs.command("allocate")
    .description("write the lock file of each segment: VIPs, VRIDs, sync ids and fwmarks, none of which ever moves")
    .argument("<file...>", "topology files")
    .option("--check", "write nothing; exit 1 when a lock file is out of date")
    .option("--locks <dir>", "folder of the lock files")
    .action(async (files: string[], options: { check?: true; locks?: string }) => ends((await import("./allocate")).allocate(files, options)));

  lvs.command("plan")
    .description("show the transactions, wave by wave and host by host, and what each reloads")
    .argument("<file>", "topology file")
    .option("--from <file>", "show only what changes from this older topology file, with the difference of the files on hosts")
    .option("--locks <dir>", "folder of the lock files")
    .option("--json", "print JSON")
    .action(async (file: string, options: { from?: string; json?: true; locks?: string }) => ends((await import("./plan")).plan(file, options)));

  lvs.command("verify")
    .description("ask the hosts, the network and the services, and compare them with the topology")
    .argument("<file>", "topology file")
    .option("--requests <count>", "requests through each service", "10")
    .option("--locks <dir>", "folder of the lock files")
    .option("--json", "print JSON")
    .action(async (file: string, options: { requests: string; json?: true; locks?: string }) => ends(await (await import("./verify")).verify(file, options)));

  const lab = labCommand();
  lab.command("demo")
    .description("bring the lab up, run pulumi up in it, verify, and show ten answers from the VIP")
    .action(async () => ends(await (await import("./demo")).demo()));
  lvs.addCommand(throwing(lab));
  return lvs;
}

/** A command that was made elsewhere ends the process by itself on wrong usage, with 1; here that is 2. */
function throwing(command: Command): Command {
  command.exitOverride();
  command.commands.forEach(throwing);
  return command;
}

function ends(code: number): void {
  process.exitCode = code;
}

async function main(): Promise<void> {
  // `lvs plan | head` closes the pipe early; that is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? EXIT.ok : EXIT.usage));
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version have been printed and are no error.
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
      return;
    }
    process.stderr.write(`lvs: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.no;
  }
}

void main();
