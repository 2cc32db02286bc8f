import type { Issue } from "../issue";
import { issue, pointer } from "../report";
import type { Service, Topology } from "../topology";

/** Health checks: only where they say something about the service, and where something runs them. */
export function checkHealthChecks({ services, directors }: Topology): Issue[] {
  return Object.values(services).flatMap((service) => {
    const { name, check, protocol, director } = service;
    const path = pointer("services", name, "check");
    const unmanaged = directors[director]?.manager === "ipvsadm";
    return [
      ...(check.kind !== "none" && protocol !== "tcp" ? [issue("LVS0213", path, `a ${check.kind} check cannot tell whether a ${protocol} service answers; write none: {}`, check.kind)] : []),
      ...(check.kind !== "none" && unmanaged ? [issue("LVS0214", path, `director "${director}" is managed by ipvsadm, which does not check; write none: {} or take keepalived`, check.kind)] : []),
      ...sorryNeedsKeepalived(service, unmanaged),
    ];
  });
}

function sorryNeedsKeepalived({ name, sorryServer, director }: Service, unmanaged: boolean): Issue[] {
  return sorryServer === null || !unmanaged ? [] : [issue("LVS0214", pointer("services", name, "sorryServer"), `director "${director}" is managed by ipvsadm, which brings in no sorry server; remove it or take keepalived`)];
}
