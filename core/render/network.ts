/** What the host's own network configuration holds for us, so that it survives a reboot: VIPs on lo, and the routes of answers. @see systemd.network(5), interfaces(5) */
import { interfaceName, keyword, prefix } from "./leaf";
import { marker, markerOf } from "./marker";
import { servedBy, sourcesOf, vipsOf, type Role } from "./roles";
import { routing, routingView } from "./routing";
import { list, record, text, type ViewOf } from "./shape";
import { tunnelsOf } from "./tunnels";

const addresses = list(record({ address: text(prefix), scope: text(keyword) }));
const view = record({ marker, addresses, routing, tunnels: list(record({ device: text(interfaceName), addresses })) });
export const tunnelNetwork = { name: "network/tunnel.network.hbs", view: record({ marker, device: text(interfaceName), addresses }) } as const;
export const loNetwork = { name: "network/lo.network.hbs", view } as const;
export const interfacesFile = { name: "network/interfaces.hbs", view } as const;

export interface BoundAddress { readonly address: string; readonly interface: string; readonly scope: "host" | "global" }

/**
 * A real server's VIPs have scope host: the kernel then never chooses one as the source of what the host itself sends.
 * A director without keepalived holds its VIPs on lo as well, where any interface answers ARP for them; scope global.
 */
export function boundAddressesOf(role: Role): readonly BoundAddress[] {
  const { directs } = role;
  const alone = directs.filter(({ director }) => director.manager !== "keepalived" || director.bgp !== null);
  const own = [...new Set([...vipsOf(alone.flatMap(({ services }) => services)), ...alone.flatMap(({ gateway }) => gateway?.address ?? []), ...alone.flatMap((group) => sourcesOf(group, role.topology))])];
  const hidden = vipsOf(servedBy(role, "dr")).filter((vip) => !own.includes(vip));
  return [
    ...hidden.map((address) => ({ address, interface: "lo", scope: "host" as const })),
    ...own.map((address) => ({ address, interface: "lo", scope: "global" as const })),
    ...tunnelsOf(role).flatMap(({ device, vips }) => vips.map((address) => ({ address, interface: device, scope: "host" as const }))),
  ];
}

/** What is on lo and the routes of answers; for ifupdown, which reads one file, the tunnels too. */
export function networkView(role: Role): ViewOf<typeof view> {
  return {
    marker: markerOf(role),
    addresses: addressesOn("lo", role),
    routing: routingView(role),
    tunnels: tunnelsOf(role).map(({ device }) => ({ device, addresses: addressesOn(device, role) })),
  };
}

export function tunnelView(role: Role, device: string): ViewOf<typeof tunnelNetwork.view> {
  return { marker: markerOf(role), device, addresses: addressesOn(device, role) };
}

const addressesOn = (device: string, role: Role): ViewOf<typeof addresses> =>
  boundAddressesOf(role).filter((each) => each.interface === device).map(({ address, scope }) => ({ address: `${address}/32`, scope }));
