/**
 * `lvs lab …`: the lab on this machine. Thin: each verb is one call of lab/.
 */
import { spawnSync } from "node:child_process";
import { Command } from "commander";
import { checkedTopology } from "../core";
import { labDown, labEnvironment, labExec, labFolders, labReboot, labReset, labRun, labState, labTopologyFile, labUp, type Step } from "../lab";
import { EXIT } from "./exit-code";
import { table } from "./table";

/** One line for a step of `lab up`: name, seconds, and whether it was there already. */
export function stepLine({ name, seconds, outcome, detail }: Step): string {
  return `${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${outcome}${detail === "" ? "" : `  ${detail}`}`;
}

async function status(): Promise<void> {
  const state = labState();
  if (state === null) {
    process.stdout.write("the lab is down\n");
    process.exitCode = EXIT.no;
    return;
  }
  const rows = [
    ["machine", state.accelerator === "kvm" ? "KVM" : "emulated", `127.0.0.1:${state.bastion.port}`],
    ...(await Promise.all(Object.entries(state.hosts).map(async ([name, host]) => {
      const { code, stdout } = await labExec(name, ["systemctl", "is-system-running"], { timeoutSeconds: 20 });
      return [name, code === 125 ? "stopped" : stdout.trim(), host.address];
    }))),
    ...state.clients.map((client) => [client, "client", ""]),
  ];
  process.stdout.write(table(rows));
}

export function labCommand(): Command {
  const lab = new Command("lab").description("hosts with a real kernel on this machine, made from a topology");
  lab.command("up").description("bring the lab up, or make it what the topology says")
    .argument("[file]", "topology", labTopologyFile())
    .action(async (file: string) => {
      await labUp(checkedTopology(file), (step) => process.stdout.write(`${stepLine(step)}\n`));
    });
  lab.command("down").description("end it: no process, and no file but the image, stays")
    .action(async () => {
      process.stdout.write((await labDown()) ? "the lab is down\n" : "the lab was down already\n");
    });
  lab.command("status").description("what runs").action(status);
  lab.command("reset").description("give hosts their first disk and kernel state again; all, or those that are named")
    .argument("[hosts...]", "names")
    .action(async (hosts: string[]) => labReset(hosts));
  lab.command("reboot").description("restart a host: its disk stays")
    .argument("<host>", "name").option("--power", "pull the plug instead of shutting down")
    .action(async (host: string, options: { power?: boolean }) => labReboot(host, options));
  lab.command("exec").description("run a command as root in a host, a client or lab.machine, not through its sshd; ends as the command does")
    .argument("<host>", "name").argument("<command...>", "after --")
    .action(async (host: string, command: string[]) => {
      process.exitCode = await labRun(host, command);
    });
  lab.command("ssh").description("log in to a host, through its sshd")
    .argument("<host>", "name").argument("[command...]", "after --")
    .action((host: string, command: string[]) => {
      if (labState() === null) throw new Error("the lab is not up; bring it up with: npx lvs lab up");
      const ended = spawnSync("ssh", ["-F", labFolders().sshConfig, host, ...command], { stdio: "inherit" });
      process.exitCode = ended.status ?? EXIT.usage;
    });
  lab.command("env").description("variables for a shell that wants to reach the hosts: eval \"$(npx lvs lab env)\"")
    .action(() => {
      for (const [name, value] of Object.entries(labEnvironment())) process.stdout.write(`export ${name}='${value.replaceAll("'", "'\\''")}'\n`);
    });
  return lab;
}
