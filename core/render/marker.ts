/** The first lines of every rendered file: who wrote it, for what, and where to edit instead. */
import { commentText } from "./leaf";
import { list, text } from "./shape";
import type { Role } from "./roles";

/** Part of every view; each template prints it first. */
export const marker = list(text(commentText));

export function markerOf({ topology, host }: Role): readonly string[] {
  return [
    `managed by pulumi-lvs: topology ${topology.name}, host ${host.name}`,
    "A change made here is lost at the next `pulumi up`: edit the topology instead.",
  ];
}
