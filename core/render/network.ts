/** What the host's own network configuration holds for us, so that it survives a reboot: VIPs on lo, and the routes of answers. @see systemd.network(5), interfaces(5) */
import { keyword, prefix } from "./leaf";
import { marker, markerOf } from "./marker";
import { vipsOf, type Role } from "./roles";
import { routing, routingView } from "./routing";
import { list, record, text, type ViewOf } from "./shape";

const view = record({ marker, addresses: list(record({ address: text(prefix), scope: text(keyword) })), routing });
export const loNetwork = { name: "network/lo.network.hbs", view } as const;
export const interfacesFile = { name: "network/interfaces.hbs", view } as const;

export interface BoundAddress { readonly address: string; readonly scope: "host" | "global" }

/**
 * A real server's VIPs have scope host: the kernel then never chooses one as the source of what the host itself sends.
 * A director without keepalived holds its VIPs on lo as well, where any interface answers ARP for them; scope global.
 */
export function boundAddressesOf({ directs, serves }: Role): readonly BoundAddress[] {
  const alone = directs.filter(({ director }) => director.manager === "ipvsadm");
  const own = [...new Set([...vipsOf(alone.flatMap(({ services }) => services)), ...alone.flatMap(({ gateway }) => gateway?.address ?? [])])];
  const hidden = vipsOf(serves.filter(({ service }) => service.forwarding === "dr")).filter((vip) => !own.includes(vip));
  return [
    ...hidden.map((address) => ({ address, scope: "host" as const })),
    ...own.map((address) => ({ address, scope: "global" as const })),
  ];
}

export function networkView(role: Role): ViewOf<typeof view> {
  return {
    marker: markerOf(role),
    addresses: boundAddressesOf(role).map(({ address, scope }) => ({ address: `${address}/32`, scope })),
    routing: routingView(role),
  };
}
