/** The real server's end of tunnels: a device that is there as soon as its module is, and takes packets from every sender. */
import { TUNNELS } from "../model/forwarding";
import { ordinal, servedBy, vipsOf, type Role, type Served } from "./roles";

export interface Tunnel {
  readonly device: string;
  readonly module: string;
  /** What is reached through it, in the order of their numbers. */
  readonly vips: readonly string[];
}

/** One for each device, sorted by name; none on a host that no director reaches by a tunnel. */
export function tunnelsOf(role: Role): readonly Tunnel[] {
  const byDevice = new Map<string, Served[]>();
  const types = new Map<string, string>();
  for (const served of servedBy(role, "tun")) {
    const { device, module } = TUNNELS[served.service.tunnel?.type ?? "ipip"];
    byDevice.set(device, [...(byDevice.get(device) ?? []), served]);
    types.set(device, module);
  }
  return [...byDevice].sort(([a], [b]) => ordinal(a, b)).map(([device, served]) => ({ device, module: types.get(device) ?? "", vips: vipsOf(served) }));
}
