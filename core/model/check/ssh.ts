import { HOST_KEY_KINDS, hostKeyFault } from "../host-key";
import type { Issue } from "../issue";
import { issue, pointer } from "../report";
import type { Ssh, Topology } from "../topology";

/** How hosts are reached: verified, with root's rights, each at a place of its own. */
export function checkSsh({ hosts, lab }: Topology): Issue[] {
  const isOwn = (host: string, address: string): boolean => Object.values(hosts[host]?.addresses ?? {}).some((entry) => entry.address === address);
  const places = new Map<string, string>();
  return Object.values(hosts).flatMap(({ name, ssh }) => {
    const path = pointer("hosts", name, "ssh");
    const place = `${ssh.address} port ${ssh.port}${ssh.bastion === null ? "" : ` through ${ssh.bastion.address} port ${ssh.bastion.port}`}`;
    const other = places.get(place);
    if (other === undefined) places.set(place, name);
    // Two hosts with one address are an issue already.
    const known = other !== undefined && isOwn(name, ssh.address) && isOwn(other, ssh.address);
    return [
      ...hostKey(path, ssh, lab !== null),
      ...(ssh.bastion === null ? [] : hostKey(`${path}/bastion`, ssh.bastion, lab !== null)),
      ...(ssh.user !== "root" && ssh.become === "none" ? [issue("LVS0505", `${path}/become`, `user "${ssh.user}" with become none cannot change the host; write become: sudo, or log in as root`, ssh.user)] : []),
      ...(other !== undefined && !known && ssh.address !== "" ? [issue("LVS0506", `${path}/address`, `is dialled at ${place}, as host "${other}" is; correct one of them`, ssh.address)] : []),
    ];
  });
}

function hostKey(path: string, { hostKey: line, insecureIgnoreHostKey }: Pick<Ssh, "hostKey" | "insecureIgnoreHostKey">, isLab: boolean): Issue[] {
  if (line === null) return insecureIgnoreHostKey || isLab ? [] : [issue("LVS0501", path, "has no host key; write hostKey: \"ssh-ed25519 …\" (ssh-keyscan -t ed25519 HOST), or say insecureIgnoreHostKey: true")];
  if (insecureIgnoreHostKey) return [issue("LVS0504", path, "has a host key and insecureIgnoreHostKey; remove one")];
  const found = hostKeyFault(line);
  if (found === null) return [];
  return found.fault === "kind"
    ? [issue("LVS0502", `${path}/hostKey`, `is an ${found.kind} key, expected ${HOST_KEY_KINDS.join(", ")}; take the one of ssh-keyscan -t ed25519 HOST`)]
    : [issue("LVS0503", `${path}/hostKey`, `${found.reason}; expected one line such as "ssh-ed25519 AAAA…"`)];
}
