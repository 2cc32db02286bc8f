/**
 * Two real keepalived of one group, each in a network namespace, while a VIP is added to one after the other: the state in
 * which every change of a pair is for some seconds. The IPVS half of keepalived does not run here.
 */
import { compile } from "../../core/compile";
import { allocate } from "../../core/allocate/allocate";
import { normalise } from "../../core/model/normalise";
import type { TopologySpec } from "../../core/model/spec";
import { inNamespace, withFolder } from "./namespace";

const spec = (...services: readonly string[]): TopologySpec => ({
  name: "pair",
  ssh: { insecureIgnoreHostKey: true },
  segments: { front: { cidr: "10.77.0.0/24" } },
  hosts: { lb1: { addresses: { front: "10.77.0.11" } }, lb2: { addresses: { front: "10.77.0.12" } }, web1: { addresses: { front: "10.77.0.21" } } },
  directors: { edge: { hosts: ["lb1", "lb2"] } },
  services: Object.fromEntries(services.map((address) => [`s${address.replaceAll(".", "-")}`,
    { director: "edge", vip: { address }, port: 80, forwarding: "dr" as const, realServers: { web1: {} } }])),
});

const configurationOf = (host: string, ...services: readonly string[]): string => {
  const topology = spec(...services);
  const files = compile(topology, { locks: allocate(normalise(topology), {}).locks }).hostFiles.find((each) => each.host === host)?.files;
  return files?.find(({ kind }) => kind === "keepalived")?.content ?? "";
};

/** Starts lb1, then lb2; gives lb2 its next configuration, then lb1 its own; stops lb1. Says after each who holds which VIP. */
const SCRIPT = `
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
seen() { n=0; until grep -q "$2" $1; do n=$((n + 1)); [ $n -lt 100 ] || { echo "no '$2' in $1"; cat $1; exit 1; }; sleep 0.1; done; }
holds() { ip -n $1 -4 -o address show dev eth0 | sed -n 's/.*inet \\(10[.]77[.]0[.]1[0-9][0-9]\\).*/\\1/p' | sort | tr '\\n' ' '; }
# Twenty advertisements: a backup that hears none is master after four.
state() { sleep 2; echo "$1: lb1 [$(holds lb1)] lb2 [$(holds lb2)]"; }
start lb1; seen lb1.log 'Entering MASTER'
start lb2; seen lb2.log 'Entering BACKUP'
state started
reload lb2; state 'lb2 changed'
reload lb1; state 'lb1 changed'
kill "$(cat lb1.pid)"; state 'lb1 stopped'
kill "$(cat lb2.pid)"; wait
`;

/** Runs the pair through the change from one VIP to two. */
const observed = (configuration: (host: string, ...services: readonly string[]) => string): string => withFolder({
  "lb1.old": configuration("lb1", "10.77.0.100"), "lb1.new": configuration("lb1", "10.77.0.100", "10.77.0.101"),
  "lb2.old": configuration("lb2", "10.77.0.100"), "lb2.new": configuration("lb2", "10.77.0.100", "10.77.0.101"),
}, (folder) => inNamespace(SCRIPT, folder).output);

test("a VIP is added to a pair, backup first: never two masters, and both VIPs move", () => {
  expect(observed(configurationOf).split("\n")).toEqual([
    "started: lb1 [10.77.0.100 ] lb2 []",
    "lb2 changed: lb1 [10.77.0.100 ] lb2 []",
    "lb1 changed: lb1 [10.77.0.100 10.77.0.101 ] lb2 []",
    "lb1 stopped: lb1 [] lb2 [10.77.0.100 10.77.0.101 ]",
    "",
  ]);
}, 60_000);

test("with the VIPs in the advertisements there are two masters in between: why they are not there", () => {
  const inAdverts = (host: string, ...services: readonly string[]): string => configurationOf(host, ...services)
    .replace(/ +169\.254\..*\n +\}\n +virtual_ipaddress_excluded \{\n/, "");
  expect(observed(inAdverts)).toContain("lb2 changed: lb1 [10.77.0.100 ] lb2 [10.77.0.100 10.77.0.101 ]");
}, 60_000);
