/** Asks the real keepalived what it makes of a configuration. */
import { inNamespace, withFolder, type Outcome } from "./namespace";

/** keepalived looks for the interfaces and source addresses that a configuration names: the namespace has them. */
const CHECK = `
conf=$1; shift
ip link set lo up
for device; do ip link add "$device" type bridge 2>/dev/null || ip link add "$device" type dummy || exit 99; ip link set "$device" up; done
exec keepalived --config-test --use-file "$conf" --log-console 2>&1
`;

export function keepalivedCheck(text: string, interfaces: readonly string[] = interfacesIn(text)): Outcome {
  return withFolder({ "keepalived.conf": text }, (folder) => inNamespace(CHECK, `${folder}/keepalived.conf`, ...interfaces));
}

/** Interfaces that a configuration names, without lo. */
export function interfacesIn(text: string): string[] {
  const tracked = [...text.matchAll(/track_interface \{\n([^}]*)\}/g)].flatMap((match) => (match[1] ?? "").trim().split("\n").map((line) => line.trim().split(" ")[0] ?? ""));
  const names = [...[...text.matchAll(/^\s*(?:interface|\S+ dev) (\S+)/gm)].map((match) => match[1] ?? ""), ...tracked];
  return [...new Set(names)].filter((name) => name !== "lo").sort();
}
