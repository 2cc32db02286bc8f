/**
 * What a failover costs: 200 long-lived connections, half of which have sent nothing yet, and a stream of new ones, while the master is
 * taken away in four ways, and while the VIP moves fifty times. Each means of survival is the other's peer; `none` is what a pair without any has.
 */
import { labExec, MACHINE } from "../lab";
import { masterOf, survivors } from "../lab/measure/failover";
import { linkName } from "../lab/wires/names";
import { ScratchStack } from "../stacks/scratch-stack";
import type { Scheduler, Survive } from "../core/model/terms";

const DIRECTORS = ["lb1", "lb2"];
const HELD = 200;
const RUNS = 3;

const after = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
/** The process that speaks VRRP; the one that checks real servers is another. */
const VRRP = "$(cat /run/vrrp.pid /run/keepalived/vrrp.pid 2>/dev/null)";

/** A tracked file: with 1 in it the host is no master. */
const AWAY = "/run/lvs-away";

/** What is done to the master, and what puts it right again. */
const EVENTS: Readonly<Record<string, { readonly what: (host: string) => readonly [on: string, command: string]; readonly back: (host: string) => readonly [on: string, command: string] }>> = {
  "link cut": {
    what: (host) => [MACHINE, `ip link set ${linkName(host, "eth0")} nomaster`],
    back: (host) => [MACHINE, `ip link set ${linkName(host, "eth0")} master br-lab-front`],
  },
  "stopped": { what: (host) => [host, "systemctl stop keepalived"], back: (host) => [host, "systemctl start keepalived"] },
  "vrrp killed": { what: (host) => [host, `kill -KILL ${VRRP}`], back: (host) => [host, "systemctl start keepalived"] },
  "50 moves": {
    what: () => [MACHINE, `for turn in $(seq 25); do for host in ${DIRECTORS.join(" ")}; do for away in 1 0; do sh /opt/lab/host.sh exec $host 5 sh -c "echo $away >${AWAY}"; sleep 0.3; done; done; done`],
    back: (host) => [host, "true"],
  },
  "vrrp paused": { what: (host) => [host, `kill -STOP ${VRRP}`], back: (host) => [host, `kill -CONT ${VRRP}`] },
};

const MEANS: readonly (readonly [survive: Survive, scheduler: Scheduler, runs: number])[] = [["both", "mh", RUNS], ["mh", "mh", 1], ["sync", "wlc", 1], ["none", "wlc", 1]];

export async function failover(): Promise<void> {
  const stack = await ScratchStack.fresh();
  try {
    process.stdout.write(`${"means".padEnd(8)}${"event".padEnd(14)}survivors  new  failed  longest gap\n`);
    for (const [survive, scheduler, runs] of MEANS) {
      stack.edit((spec) => {
        spec.directors!["edge"]!.survive = survive;
        // With the default advertisements a takeover is after 0.3 s.
        spec.directors!["edge"]!.vrrp = { track: { files: { away: { path: AWAY } } } };
        spec.services!["web"]!.scheduler = scheduler;
        if (scheduler === "mh") spec.services!["web"]!.schedulerFlags = ["mh-port"];
        else delete spec.services!["web"]!.schedulerFlags;
      });
      await stack.up();
      const vip = stack.compiled.allocation.vips["web"]!;
      for (let run = 0; run < runs; run++) for (const event of Object.keys(EVENTS)) await one(survive, event, vip);
    }
  } finally {
    stack.remove();
  }
}

async function one(means: string, event: string, vip: string): Promise<void> {
  const master = await masterOf(DIRECTORS, vip);
  const { what, back } = EVENTS[event]!;
  const { survived, held, started, failed, gapSeconds } = await survivors("client1", vip, HELD, async () => {
    await after(1);
    await labExec(...what(master));
    await after(3);
    await labExec(...back(master));
    await after(3);
  });
  process.stdout.write(`${means.padEnd(8)}${event.padEnd(14)}${`${survived} of ${held}`.padStart(9)}${String(started).padStart(5)}${String(failed).padStart(8)}${`${gapSeconds.toFixed(2)} s`.padStart(13)}\n`);
}
