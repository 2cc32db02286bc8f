/** Units and drop-ins. @see systemd.unit(5), systemd.service(5), systemd.exec(5) */
import { filePath } from "./leaf";
import { marker, markerOf } from "./marker";
import { record, text, type ViewOf } from "./shape";
import type { Role } from "./roles";

export const keepalivedDropIn = { name: "systemd/keepalived.conf.hbs", view: record({ marker, releaseVips: text(filePath) }) } as const;
export const ipvsUnit = { name: "systemd/lvs-ipvs.service.hbs", view: record({ marker, program: text(filePath) }) } as const;

export function keepalivedDropInView(role: Role, releaseVips: string): ViewOf<typeof keepalivedDropIn.view> {
  return { marker: markerOf(role), releaseVips };
}

export function ipvsUnitView(role: Role, program: string): ViewOf<typeof ipvsUnit.view> {
  return { marker: markerOf(role), program };
}
