/** The real systemd-networkd binds what it is told to lo, sets routes and rules of answers, and leaves everything else alone. */
import { hostFilesOf } from "../golden/cases";
import { goldenFiles } from "./golden-files";
import { inNamespace, withFolder } from "./namespace";

const NETWORKD = `
mount -t tmpfs tmpfs /run && mount -t tmpfs tmpfs /etc/systemd/network
# A read-only /sys tells networkd that there is no udev to wait for.
mount --bind /sys /sys && mount -o remount,ro,bind /sys
mkdir -p /run/systemd/netif/links /run/systemd/netif/leases && chown -R systemd-network: /run/systemd/netif
cp "$1" /etc/systemd/network/
link=$(sed -n 's/^Name=//p' "$1")
[ "$link" = lo ] || ip link add "$link" type veth peer name farther && ip link set farther up 2>/dev/null
ip link set lo up && ip address add 192.0.2.7/32 dev "$link"
# The interface of a route is the administrator's, with its address already.
sed -n 's/^MultiPathRoute=\\(.*\\)[.][0-9]*@\\(.*\\)/\\1 \\2/p' "$1" | while read -r net device; do
  ip link add "$device" type veth peer name far && ip address add "$net.2/24" dev "$device" && ip link set far up && ip link set "$device" up
done
: >/run/log
SYSTEMD_LOG_LEVEL=debug SYSTEMD_LOG_TARGET=console /lib/systemd/systemd-networkd >/run/log 2>&1 &
n=0; until grep -q "$link: State changed: configuring -> configured" /run/log; do n=$((n + 1)); [ $n -lt 100 ] || { cat /run/log; exit 1; }; sleep 0.1; done
grep "$(basename "$1"):" /run/log
ip -4 -o address show dev "$link" | sed "s/.*inet \\(.*\\) $link.*/\\1/" | sort
ip -4 rule | sed -n 's/^\\(3[01][09][09][09]\\):\\t\\(.*\\) proto static.*/rule \\2 pref \\1/p'
sed -n 's/^Table=\\([0-9]\\)/\\1/p' "$1" | sort -u | while read -r table; do ip -4 route show table "$table" | sed "s/ proto static */ table $table/; s/^/route /"; done
`;

const lines = (file: string, text: string): string[] =>
  withFolder({ [file]: text }, (folder) => inNamespace(NETWORKD, `${folder}/${file}`).output.trim().split("\n"));

const files = goldenFiles("/etc/systemd/network/");
const text = files.find(({ golden, host }) => golden === "shared-vip" && host === "web2")?.text ?? "";

test("there are real servers and a director without keepalived", () => {
  expect(new Set(files.flatMap(({ text: each }) => /^Scope=(.*)$/m.exec(each)?.[1] ?? []))).toEqual(new Set(["host", "global"]));
});

test("VIPs are bound with scope host; 127.0.0.1 and what somebody else bound stay", () => {
  expect(lines("10-vips.network", text)).toEqual(["10.77.0.100/32 scope host", "10.77.0.101/32 scope host", "127.0.0.1/8 scope host", "192.0.2.7/32 scope global"]);
});

const different = new Map(files.map((file) => [file.text.replace(/^#.*\n/gm, ""), file]));
test.each([...different.values()].map(({ golden, host, text: each }) => [golden, host, each] as const))("networkd reads %s, host %s, without a complaint", (_golden, _host, each) => {
  const addresses = [...each.matchAll(/^Address=(.*)\nScope=(.*)$/gm)].map((match) => `${match[1]} scope ${match[2]}`);
  const seen = lines("10-vips.network", each);
  const others = ["192.0.2.7/32 scope global", .../^Name=lo$/m.test(each) ? ["127.0.0.1/8 scope host"] : []];
  expect(seen.filter((line) => !/^(rule|route) /.test(line))).toEqual([...addresses, ...others].sort());
  expect(seen.filter((line) => /^rule /.test(line))).toHaveLength(each.split("[RoutingPolicyRule]").length - 1);
  expect(seen.filter((line) => /^route /.test(line))).toHaveLength(each.split("[Route]").length - 1);
});

test("and complains of a key that it does not know", () => {
  expect(lines("10-vips.network", text.replace("Scope=host", "Scop=host"))).toContainEqual(expect.stringContaining("Unknown key 'Scop'"));
});

test("rules and route of a real server of nat are those that the transaction sets", () => {
  const file = files.find(({ golden, host }) => golden === "nat-one-armed" && host === "web1");
  const state = hostFilesOf("nat-one-armed").find(({ host }) => host === "web1");
  expect(lines("10-vips.network", file?.text ?? "").filter((line) => /^(rule|route) /.test(line)).map((line) => line.replace("from all to", "to")).sort()).toEqual([...state?.ip ?? []].sort());
});
