/** The real sysctl sets what a file says, in a namespace; keys of net.ipv4.vs exist only where the kernel has ip_vs, and are left out here. */
import { join } from "node:path";
import { packageRoot } from "../../core/load/package-root";
import { goldenFiles } from "./golden-files";
import { inNamespace, withFolder } from "./namespace";

const SET = `for device in eth0 eth1 ens3 tunl0; do ip link add $device type bridge; done; sysctl --load "$1" && for key in $(sed -n 's/^\\([a-z].*\\) = .*/\\1/p' "$1"); do echo "$key = $(sysctl -n "$key")"; done`;
const set = (text: string) => withFolder({ "sysctl.conf": text }, (folder) => inNamespace(SET, `${folder}/sysctl.conf`));

const files = [...new Map(goldenFiles("/etc/sysctl.d/").map(({ text }) => {
  const here = text.replace(/^net\.ipv4\.vs\..*$/gm, "");
  return [here.replace(/^(#.*)?\n/gm, ""), here];
})).values()];

test("there are files of directors and of real servers, with one interface and with two, of directors that forward, by one arm and by two, of tunnels, and of one that is a real server too", () => expect(files.length).toBeGreaterThanOrEqual(9));

test.each(files.map((text) => [text]))("sysctl sets %j", (text) => {
  const settings = text.split("\n").filter((line) => /^[a-z]/.test(line));
  const { status, output } = set(text);
  expect(status).toBe(0);
  expect(output.trim().split("\n")).toEqual([...settings, ...settings]);
});

test("and refuses a key that the kernel has not", () => expect(set("net.ipv4.conf.all.arp_ignor = 1\n").status).not.toBe(0));
test("and refuses a value that the kernel does not take", () => expect(set("net.ipv4.ip_forward = yes\n").status).not.toBe(0));

describe("the transaction reads a sysctl", () => {
  const LIVE = join(packageRoot(), "templates/scripts/transaction/live.sh");
  const read = (key: string, set: string): string => inNamespace(`. "$1"; ${set}; value ${key}; echo "[$VALUE]"`, LIVE).output;
  test("of several digits", () => expect(read("net.ipv4.ip_default_ttl", "echo 128 >/proc/sys/net/ipv4/ip_default_ttl")).toBe("[128]\n"));
  test("of several numbers, in single spaces", () => expect(read("net.ipv4.ip_local_port_range", "echo '2000 3000' >/proc/sys/net/ipv4/ip_local_port_range")).toBe("[2000 3000]\n"));
  test("that is not there", () => expect(read("net.ipv4.no_such", ":")).toBe("[]\n"));
});
