/** Units and drop-ins. @see systemd.unit(5), systemd.service(5), systemd.exec(5) */
import { survivalNeeds } from "../network";
import { announces } from "./frr";
import { filePath } from "./leaf";
import { marker, markerOf } from "./marker";
import { PATHS } from "./paths";
import type { Role } from "./roles";
import { flag, optional, record, text, type ViewOf } from "./shape";

export const keepalivedDropIn = { name: "systemd/keepalived.conf.hbs", view: record({ marker, releaseVips: text(filePath), schedule: optional(text(filePath)), announces: flag }) } as const;
export const ipvsUnit = { name: "systemd/lvs-ipvs.service.hbs", view: record({ marker, program: text(filePath), rules: text(filePath) }) } as const;

export function keepalivedDropInView(role: Role): ViewOf<typeof keepalivedDropIn.view> {
  return { marker: markerOf(role), releaseVips: PATHS.releaseVips, schedule: role.directs.some(({ director }) => survivalNeeds(role.topology, director.name).sync) ? PATHS.schedule : null, announces: announces(role) };
}

export function ipvsUnitView(role: Role): ViewOf<typeof ipvsUnit.view> {
  return { marker: markerOf(role), program: PATHS.ipvsProgram, rules: PATHS.ipvsRules };
}
