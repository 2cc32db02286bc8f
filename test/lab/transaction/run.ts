/** Sends transactions to a host of the lab, as the command plugin would, without its connection. */
import { compile } from "../../../core";
import { labExec, labReset, labTopologyFile, labUp, type Result } from "../../../lab";
import type { HostTransaction } from "../../../core/plan";
import { hostListing, listingDifference } from "../support/listing";
import { applying, directorA, HOST, VIP } from "./hosts";

const SECONDS = 3000;

export const send = ({ host, create, stdin }: HostTransaction): Promise<Result> => labExec(host, create, { stdin, timeoutSeconds: SECONDS });

export const remove = ({ host, delete: command, stdin }: HostTransaction): Promise<Result> => labExec(host, command!, { stdin, timeoutSeconds: SECONDS });

/** Runs a line of shell on the host and gives what it printed; fails where the line fails. */
export async function ask(line: string): Promise<string> {
  const { code, stdout, stderr } = await labExec(HOST, line, { timeoutSeconds: SECONDS });
  if (code !== 0) throw new Error(`${line}: exit code ${code}: ${stdout}${stderr}`);
  return stdout.trim();
}

/** Once a file: whatever ran before, or nothing, the lab is up and its hosts are as on their first day. */
let ready: Promise<void> | undefined;
async function firstDay(): Promise<void> {
  await labUp(compile(labTopologyFile()).topology);
  await labReset();
}

/** The host without anything of ours, whatever an earlier test left. */
export async function clean(): Promise<string> {
  await (ready ??= firstDay());
  await ask("rm -f /run/pulumi-lvs/pause-at-* /run/pulumi-lvs/reached-* /run/pulumi-lvs/trace; systemctl is-system-running --wait || true");
  await remove(applying(directorA));
  await ask("ipvsadm -C");
  return hostListing(HOST);
}

/** Waits until keepalived has become master, which takes it some seconds after a start. */
export const mastered = (): Promise<string> => ask(`until ip -o address show dev eth0 | grep -qF ' ${VIP}/32 '; do sleep 0.5; done`);

export const expectSame = (before: string, after: string): void => expect(listingDifference(before, after)).toEqual([]);
