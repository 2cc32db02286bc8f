import type { Issue } from "../issue";
import { sanitise } from "../names";
import { issue, pointer } from "../report";
import type { Topology } from "../topology";

/** Names: still distinct where only letters, digits and hyphens are left of them. */
export function checkNames(topology: Topology): Issue[] {
  const kinds = ["segments", "hosts", "pools", "directors", "services"] as const;
  const clients = Object.keys(topology.lab?.clients ?? {});
  return [
    ...kinds.flatMap((kind) => clashes([kind], Object.keys(topology[kind]))),
    ...clashes(["lab", "clients"], clients),
    ...clients.filter((name) => topology.hosts[name] !== undefined).map((name) => issue("LVS0602", pointer("lab", "clients", name), "is also a host's name; rename the client", name)),
  ];
}

function clashes(path: readonly string[], names: readonly string[]): Issue[] {
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const form = sanitise(name);
    const other = first.get(form);
    if (other === undefined) first.set(form, name);
    return other === undefined ? [] : [issue("LVS0601", pointer(...path, name), `becomes "${form}" in file and resource names, as "${other}" does; rename one`, name)];
  });
}
