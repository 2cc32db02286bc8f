/** Judges what lets open connections survive a director: its sync daemons, and whether it takes up what it did not see begin. */
import type { ExpectedDirector } from "../expectations";
import { fails, holds, type Fact } from "../fact";
import type { HostState } from "../observations";
import { BACKUP_ONLY, SLOPPY_TCP } from "../questions";

export function judgeSurvival(host: string, director: ExpectedDirector, state: HostState): Fact[] {
  return [
    ...(director.sync === null || state.ipvs.kind !== "table" ? [] : [judgeSync(host, director.sync, state)]),
    ...(director.twoBox ? [judgePlaces(host, director, state)] : []),
    ...(director.sloppyTcp ? [judgeSloppy(host, state)] : []),
  ];
}

/** The kernel drops what comes with another id, without a word: the copies are missing and nothing else is to be seen. */
function judgeSync(host: string, id: number, { ipvs }: HostState): Fact {
  const fact = `${host} copies connections`;
  const daemons = ipvs.kind === "table" ? ipvs.daemons : [];
  const seen = daemons.length === 0 ? "no sync daemon runs" : daemons.map((one) => `${one.role} ${one.interface} id ${one.id}`).join(", ");
  const good = (["master", "backup"] as const).every((role) => daemons.some((one) => one.role === role && one.id === id)) && daemons.length === 2;
  return good ? holds(fact, seen) : fails(fact, seen, `master and backup id ${id}`, `on ${host}: systemctl restart keepalived, and find what else starts the daemon (ipvsadm -L --daemon)`);
}

/** A real server that places again what the master had placed sends it in a circle; a master that does not serves everybody alone. */
function judgePlaces(host: string, { vips }: ExpectedDirector, { addresses, sysctls }: HostState): Fact {
  const master = addresses.some((bound) => vips.includes(bound.address) && bound.interface !== "lo");
  const fact = `${host} ${master ? "places connections" : "takes what it is sent"}`;
  const wanted = master ? "0" : "1";
  const value = sysctls[BACKUP_ONLY] ?? "unknown";
  return value === wanted ? holds(fact, `net.ipv4.vs.backup_only=${value}`)
    : fails(fact, `net.ipv4.vs.backup_only=${value}`, wanted, `on ${host}: sh /etc/keepalived/schedule follow, and find what set it in /etc/sysctl.d`);
}

function judgeSloppy(host: string, { sysctls }: HostState): Fact {
  const fact = `${host} takes up connections`;
  const value = sysctls[SLOPPY_TCP] ?? "unknown";
  return value === "1" ? holds(fact, `net.ipv4.vs.sloppy_tcp=${value}`)
    : fails(fact, `net.ipv4.vs.sloppy_tcp=${value}`, "1", `on ${host}: sysctl -w net.ipv4.vs.sloppy_tcp=1, and find what set it in /etc/sysctl.d`);
}
