/** Kernel modules of a host. Loaded at boot, so that nothing has to load one while it serves. @see modules-load.d(5), modprobe.d(5) */
import { moduleName } from "./leaf";
import { marker, markerOf } from "./marker";
import { ordinal, type Role } from "./roles";
import { tunnelsOf } from "./tunnels";
import { list, record, text, type ViewOf } from "./shape";
import { PATH_SCHEDULER } from "./virtual-servers";

export const modulesLoadConf = { name: "modules/modules-load.conf.hbs", view: record({ marker, modules: list(text(moduleName)) }) } as const;
export const modprobeConf = { name: "modules/modprobe.conf.hbs", view: record({ marker }) } as const;

/** `ip_vs`, then the schedulers and persistence engines of the director's services; on a real server what takes packets out of a tunnel. */
export function modulesOf(role: Role): readonly string[] {
  const tunnels = [...new Set(tunnelsOf(role).map(({ module }) => module))].sort(ordinal);
  const { directs, paths } = role;
  if (directs.length === 0) return tunnels;
  const services = directs.flatMap((group) => group.services.map(({ service }) => service));
  const used = new Set(services.flatMap(({ scheduler, persistence }) => [
    `ip_vs_${scheduler}`,
    ...(persistence === null || persistence.engine === null ? [] : [`ip_vs_pe_${persistence.engine}`]),
  ]));
  if (paths.length > 0) used.add(`ip_vs_${PATH_SCHEDULER}`);
  return ["ip_vs", ...[...used].sort(ordinal), ...tunnels];
}

export function modulesLoadView(role: Role): ViewOf<typeof modulesLoadConf.view> {
  return { marker: markerOf(role), modules: modulesOf(role) };
}

export function modprobeView(role: Role): ViewOf<typeof modprobeConf.view> {
  return { marker: markerOf(role) };
}
