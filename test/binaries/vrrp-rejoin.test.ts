/**
 * Two masters for a moment, when a cut wire is mended just after the backup took over: the neighbours must end up with the one that
 * stays, by its gratuitous ARP. It knows that there was another only if that one says so before it yields.
 */
import { inNamespace, withFolder } from "./namespace";
import { configurationOf, PAIR } from "./pair";

const VIP = "10.77.0.100";

/** A switch between the two and a neighbour that knows the VIP; lb1's wire is cut until lb2 is master. */
const REJOIN = `${PAIR}
ip link add br0 type bridge && ip link set br0 up
for n in 1 2 3; do
  [ $n -lt 3 ] || ip netns add lb3
  ip -n lb$n link delete eth0 2>/dev/null
  ip link add p$n type veth peer name eth0 netns lb$n
  ip link set p$n master br0 up
  ip -n lb$n address add 10.77.0.1$n/24 dev eth0
  ip -n lb$n link set eth0 up
done
mac() { ip -n $1 -o link show eth0 | sed 's,.*link/ether \\([^ ]*\\).*,\\1,'; }
start lb1; seen lb1.log 'Entering MASTER'
start lb2; seen lb2.log 'Entering BACKUP'
ip -n lb3 neigh add ${VIP} dev eth0 lladdr "$(mac lb1)" nud stale
ip link set p1 nomaster; seen lb2.log 'Entering MASTER'; ip link set p1 master br0
seen lb2.log 'Master received advert from 10.77.0.11 with higher priority'
state rejoined
case $(ip -n lb3 neigh show ${VIP}) in *"$(mac lb1)"*) echo lb1 ;; *"$(mac lb2)"*) echo lb2 ;; *) echo nobody ;; esac
kill "$(cat lb1.pid)" "$(cat lb2.pid)"; wait
`;

const observed = (edit = (text: string): string => text): string => withFolder(
  Object.fromEntries(["lb1", "lb2"].map((host) => [`${host}.old`, edit(configurationOf(host, [VIP], { advertIntervalSeconds: 1 }))])),
  (folder) => inNamespace(REJOIN, folder).output,
);

test("the neighbour sends to the master that stayed", () => {
  expect(observed()).toBe("rejoined: lb1 [10.77.0.100 ] lb2 []\nlb1\n");
}, 60_000);

test("without a word of the one that yields, to the one that did not", () => {
  expect(observed((text) => text.replace(/.*higher_prio_send_advert.*\n/, ""))).toBe("rejoined: lb1 [10.77.0.100 ] lb2 []\nlb2\n");
}, 60_000);
