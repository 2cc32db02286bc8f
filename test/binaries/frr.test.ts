/**
 * Directors that announce, by the real FRR: each in a network namespace with its own rendered frr.conf, and a router that shares out packets.
 * The router has a way through each director, loses that of one that is gone, and takes it again. IPVS does not run here.
 */
import { expectedTree } from "../golden/cases";
import { inNamespace, run, withFolder } from "./namespace";

const DIRECTORS = ["lb1", "lb2", "lb3"];
const tree = expectedTree("director-ecmp");
const confOf = (host: string): string => tree[`expected/${host}/etc/frr/frr.conf`] ?? "";
const ROUTER = `router bgp 65000
 no bgp ebgp-requires-policy
 maximum-paths 8
${DIRECTORS.map((_, index) => ` neighbor 10.77.0.1${index + 1} remote-as 65001\n neighbor 10.77.0.1${index + 1} timers 1 3`).join("\n")}
`;

const SCRIPT = `
cd "$1" && chmod a+rx .
mount -t tmpfs tmpfs /run && mkdir /run/netns
ip link add br0 type bridge && ip link set br0 up
join() { # NAME ADDRESS
  ip netns add $1
  ip link add p-$1 type veth peer name eth0 netns $1
  ip link set p-$1 master br0 up
  ip -n $1 address add $2/24 dev eth0
  ip -n $1 link set lo up && ip -n $1 link set eth0 up
}
# A process of FRR leaves to the background when it is ready; its own namespace for sockets is a folder.
speak() { # NAME DAEMON...
  mkdir -p "/run/$1" && chown frr:frr "/run/$1"
  name=$1; shift
  for daemon; do
    ip netns exec $name /usr/lib/frr/$daemon -d -z /run/$name/zserv.api --vty_socket /run/$name -i /run/$name/$daemon.pid -f "$PWD/$name.$daemon" || { echo "no $daemon"; exit 9; }
  done
}
ways() { ip -n router route show 10.77.0.100 | grep -o 'via [0-9.]*' | sort | tr '\\n' ' '; }
until_ways() { n=0; until [ "$(ways | wc -w)" = $(($1 * 2)) ]; do n=$((n + 1)); [ $n -lt 200 ] || break; sleep 0.1; done; echo "$2: $(ways)"; }
join router 10.77.0.1
n=1; for host in ${DIRECTORS.join(" ")}; do join $host 10.77.0.1$n; ip -n $host address add 10.77.0.100/32 dev lo; n=$((n + 1)); done
for name in router ${DIRECTORS.join(" ")}; do : >$name.zebra; speak $name zebra bgpd; done
until_ways 3 'all'
kill -KILL "$(cat /run/lb2/bgpd.pid)"; until_ways 2 'lb2 is gone'
speak lb2 bgpd; until_ways 3 'lb2 is back'
`;

test("the router has a way through each director, and only through those that are there", () => {
  const files = { "router.bgpd": ROUTER, ...Object.fromEntries(DIRECTORS.map((host) => [`${host}.bgpd`, confOf(host)])) };
  expect(withFolder(files, (folder) => inNamespace(SCRIPT, folder).output.split("\n").filter((line) => line.includes(": via")))).toEqual([
    "all: via 10.77.0.11 via 10.77.0.12 via 10.77.0.13 ", "lb2 is gone: via 10.77.0.11 via 10.77.0.13 ", "lb2 is back: via 10.77.0.11 via 10.77.0.12 via 10.77.0.13 ",
  ]);
}, 60_000);

test.each([
  ["an autonomous system that is none", "router bgp 65001", "router bgp 0"],
  ["a peer without one", "remote-as 65000", "remote-as"],
  ["a network that is none", "network 10.77.0.100/32", "network 10.77.0.100/33"],
])("FRR refuses %s", (_what, part, replacement) => {
  const check = (text: string): number | null => withFolder({ "frr.conf": text }, (folder) => run("vtysh", ["-C", "-f", `${folder}/frr.conf`]).status);
  expect(check(confOf("lb1"))).toBe(0);
  expect(check(confOf("lb1").replace(part, replacement))).not.toBe(0);
});
