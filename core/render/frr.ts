/** FRR of a director that announces its VIPs to routers. @see bgpd(8), frr(1) */
import { address, declaredName, prefix } from "./leaf";
import { marker, markerOf } from "./marker";
import { byName, vipsOf, type Role } from "./roles";
import { list, number, record, text, type ViewOf } from "./shape";

export const frrConf = {
  name: "frr/frr.conf.hbs",
  view: record({
    marker, host: text(declaredName), asn: number, routerId: text(address),
    peers: list(record({ name: text(declaredName), address: text(address), asn: number })),
    vips: list(text(prefix)),
  }),
} as const;
export const frrDropIn = { name: "systemd/frr.conf.hbs", view: record({ marker }) } as const;

/** A host serves one director. */
export const announces = ({ directs }: Role): boolean => directs.some(({ director }) => director.bgp !== null);

export function frrView(role: Role): ViewOf<typeof frrConf.view> {
  const groups = role.directs.filter(({ director }) => director.bgp !== null);
  const director = groups[0]?.director;
  const own = role.host.addresses[director?.segment ?? ""];
  if (director === undefined || director.bgp === null || own === undefined) throw new Error(`host "${role.host.name}" announces nothing: check before rendering`);
  return {
    marker: markerOf(role),
    host: role.host.name,
    asn: director.bgp.asn,
    routerId: own.address,
    peers: byName(Object.fromEntries(Object.entries(director.bgp.peers).map(([name, peer]) => [name, { name, ...peer }]))),
    vips: vipsOf(groups.flatMap(({ services }) => services)).map((vip) => `${vip}/32`),
  };
}
