/** Two real keepalived of one group, each in a network namespace, joined by a wire. The IPVS half of keepalived does not run. */
import { allocate } from "../../core/allocate/allocate";
import { compile } from "../../core/compile";
import { normalise } from "../../core/model/normalise";
import type { DirectorSpec, TopologySpec } from "../../core/model/spec";
import type { HostFile } from "../../core/render";

const spec = (services: readonly string[], vrrp: DirectorSpec["vrrp"]): TopologySpec => ({
  name: "pair",
  ssh: { insecureIgnoreHostKey: true },
  segments: { front: { cidr: "10.77.0.0/24" } },
  hosts: { lb1: { addresses: { front: "10.77.0.11" } }, lb2: { addresses: { front: "10.77.0.12" } }, web1: { addresses: { front: "10.77.0.21" } } },
  directors: { edge: { hosts: ["lb1", "lb2"], vrrp: vrrp ?? {} } },
  services: Object.fromEntries(services.map((address) => [`s${address.replaceAll(".", "-")}`,
    { director: "edge", vip: { address }, port: 80, forwarding: "dr" as const, realServers: { web1: {} } }])),
});

/** Every file of one of the pair: a service for each VIP. */
export const filesOf = (host: string, services: readonly string[], vrrp?: DirectorSpec["vrrp"]): readonly HostFile[] => {
  const topology = spec(services, vrrp);
  return compile(topology, { locks: allocate(normalise(topology), {}).locks }).hostFiles.find((each) => each.host === host)?.files ?? [];
};

/** keepalived.conf of one of the pair. */
export const configurationOf = (...parameters: Parameters<typeof filesOf>): string =>
  filesOf(...parameters).find(({ kind }) => kind === "keepalived")?.content ?? "";

/** Defines start, reload, seen, holds and state for a folder with HOST.old and HOST.new, its first argument. */
export const PAIR = `
cd "$1"
mount -t tmpfs tmpfs /run && mkdir /run/netns
ip netns add lb1 && ip netns add lb2
ip link add eth0 netns lb1 type veth peer name eth0 netns lb2
for n in 1 2; do
  ip -n lb$n address add 10.77.0.1$n/24 dev eth0
  ip -n lb$n link set lo up
  ip -n lb$n link set eth0 up
done
start() { cp $1.old $1.conf; ip netns exec $1 keepalived --vrrp --dont-fork --log-console --log-detail --use-file "$PWD/$1.conf" --pid "$PWD/$1.pid" --vrrp_pid "$PWD/$1-vrrp.pid" >$1.log 2>&1 & }
reload() { cp $1.new $1.conf; kill -HUP "$(cat $1.pid)"; seen $1.log 'Reload complete'; }
seen() { n=0; until grep -qs "$2" $1; do n=$((n + 1)); [ $n -lt 100 ] || { echo "no '$2' in $1"; cat $1; exit 1; }; sleep 0.1; done; }
holds() { ip -n $1 -4 -o address show dev eth0 | sed -n 's/.*inet \\(10[.]77[.]0[.]1[0-9][0-9]\\).*/\\1/p' | sort | tr '\\n' ' '; }
# Twenty advertisements: a backup that hears none is master after four.
state() { sleep 2; echo "$1: lb1 [$(holds lb1)] lb2 [$(holds lb2)]"; }
`;
