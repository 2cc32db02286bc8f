/**
 * Everything of a host that a transaction may change, as one text: two listings are equal when the host is as before.
 */
import { labExec } from "../../../lab";

/**
 * Sorted lines, each with the kind of thing that it is about. Left out: what changes by itself (counters, keys that the
 * kernel draws by chance, those of IPv6 that a tunnel's device has once it was up, units of timers and logins). What is enabled shows as links below /etc/systemd. Modules are loaded first, since with them sysctls come into being,
 * and since nothing unloads them.
 */
export const LISTING_SCRIPT = `
modprobe -a ip_vs ipip 2>/dev/null
cd /etc
find . -type f -exec stat -c "file %n %a %U:%G %Y" {} +
find . -type f -exec sha256sum {} + | sed "s/^/digest /"
find . -type l -printf "link %p %l\\n"
find . -type d -exec stat -c "folder %n %a %U:%G" {} +
grep -rs "" /proc/sys/net | grep -vE "_count:|fastopen_key|stable_secret|/flush:|random|ipv6/(conf|neigh)/tunl0/" | sed "s/^/sysctl /"
ip -o address | sed "s/^[0-9]*: //; s/valid_lft.*//; s/^/address /"
ip -4 rule | sed "s/^/rule /"
ip -4 route show table all | grep -v " linkdown" | sed "s/^/route /"
ip -o link show up | sed "s/^[0-9]*: //; s/[@:].*//; s/^/up /"
ipvsadm -Sn 2>/dev/null | sed "s/^/ipvs /"
nft -s list ruleset 2>/dev/null | sed "s/^/nft /"
systemctl is-system-running --wait >/dev/null
systemctl list-units --no-legend --plain --all --type=service | awk '$4 == "running" || $4 == "exited" || $4 == "failed" { print "active", $1, $4 }' |
  grep -vE "(user|session|getty|user-runtime-dir)@|apt-daily|dpkg-db-backup|e2scrub|fstrim|tmpfiles-clean|tmpfiles-setup|logrotate|man-db|lab-"
if [ -e /var/lib/pulumi-lvs ]; then
  find /var/lib/pulumi-lvs -printf "own %p\\n"
  sed "s/^/owned /" /var/lib/pulumi-lvs/state/owned
fi
true`;

/**
 * The listing of one host of the lab.
 *
 * @throws Error when the host does not answer
 */
export async function hostListing(host: string): Promise<string> {
  const { code, stdout, stderr } = await labExec(host, LISTING_SCRIPT, { timeoutSeconds: 300 });
  if (code !== 0) throw new Error(`no listing of ${host} (exit code ${code}): ${stderr}`);
  const lines = stdout.split("\n").filter((line) => line !== "");
  for (const kind of ["file", "digest", "sysctl", "address", "link", "active"]) {
    if (!lines.some((line) => line.startsWith(`${kind} `))) throw new Error(`the listing of ${host} has no line "${kind} …": ${stderr}`);
  }
  return `${lines.sort().join("\n")}\n`;
}

/** The lines that only one of two listings has, each with the side that has it; empty when they are equal. */
export function listingDifference(before: string, after: string): string[] {
  const [was, is] = [new Set(before.split("\n")), new Set(after.split("\n"))];
  return [...[...was].filter((line) => !is.has(line)).map((line) => `- ${line}`), ...[...is].filter((line) => !was.has(line)).map((line) => `+ ${line}`)];
}
