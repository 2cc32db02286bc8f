/**
 * VRRP's packet filter, with packets: IP protocol 112 sent to a director by its peer is heard there, sent by anybody else it is not,
 * and without the rule it would be.
 */
import { inNamespace, withFolder } from "./namespace";
import { filesOf } from "./pair";

const VIPS = ["10.77.0.100"];
const rules = filesOf("lb1", VIPS).find(({ kind }) => kind === "nft")?.content ?? "";

/** Who of the peer and a stranger is heard by a program in lb1 that reads protocol 112. */
const heard = (before: string): string => withFolder({ rules, "hear.py": HEAR }, (folder) => inNamespace(`
cd "$1"
mount -t tmpfs tmpfs /run && mkdir /run/netns
ip link add br0 type bridge && ip link set br0 up
for n in 11 12 21; do
  ip netns add h$n
  ip link add p$n type veth peer name eth0 netns h$n
  ip link set p$n master br0 up
  ip -n h$n address add 10.77.0.$n/24 dev eth0
  ip -n h$n link set eth0 up
done
${before}
ip netns exec h11 python3 hear.py >heard & hearing=$!
until [ -s heard ]; do sleep 0.1; done
for n in 12 21; do ip netns exec h$n python3 -c 'import socket; socket.socket(socket.AF_INET, socket.SOCK_RAW, 112).sendto(b"x", ("10.77.0.11", 0))'; done
# What is sent last and always heard says that all before it had their time.
ip netns exec h12 python3 -c 'import socket; socket.socket(socket.AF_INET, socket.SOCK_RAW, 112).sendto(b"end", ("10.77.0.11", 0))'
wait $hearing
tr '\n' ' ' <heard`, folder).output);

const HEAR = `import socket
heard = socket.socket(socket.AF_INET, socket.SOCK_RAW, 112)
print("ready", flush=True)
while True:
    packet, sender = heard.recvfrom(100)
    if packet.endswith(b"end"): break
    print(sender[0], flush=True)
`;

test("only the peer is heard", () => expect(heard("ip netns exec h11 nft -f rules")).toBe("ready 10.77.0.12 "));
test("without the rule everybody is", () => expect(heard("")).toBe("ready 10.77.0.12 10.77.0.21 "));
