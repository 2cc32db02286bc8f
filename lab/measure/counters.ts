/** What the hosts themselves counted: SSH connections, reloads and restarts of keepalived. */
import { labExec } from "..";

export interface Counters {
  /** Logins that the host's sshd accepted since it booted. */
  readonly connections: number;
  /** Times that keepalived said it reloaded. */
  readonly reloads: number;
  /** The main process; another number is a restart. */
  readonly keepalived: string;
}

export async function counters(host: string): Promise<Counters> {
  const { stdout } = await labExec(host, [
    "sh", "-c",
    "journalctl --no-pager --boot --unit ssh.service | grep -c 'Accepted publickey'; " +
      "journalctl --no-pager --boot --unit keepalived.service | grep -ciE 'Reloading|reload(ed)? ' ; " +
      "systemctl show --property MainPID --value keepalived.service",
  ]);
  const [connections = "0", reloads = "0", keepalived = ""] = stdout.trim().split("\n");
  return { connections: Number(connections), reloads: Number(reloads), keepalived };
}

export const countersOf = async (hosts: readonly string[]): Promise<Record<string, Counters>> =>
  Object.fromEntries(await Promise.all(hosts.map(async (host) => [host, await counters(host)] as const)));
