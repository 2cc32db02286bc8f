/** What every host must hold: assembles the files of each host from the view builders. */
import type { Allocation } from "../allocate/allocation";
import { PLATFORM_FACTS } from "../model/platform";
import type { Topology } from "../model/topology";
import { survivalNeeds } from "../network";
import { print, staticText, type Template, type Templates } from "./engine";
import { announces, frrConf, frrDropIn, frrView } from "./frr";
import type { FileKind, HostFile, HostFiles } from "./host-files";
import { ipvsRules, ipvsView } from "./ipvsadm";
import { ldirectordCf, ldirectordUnit, ldirectordUnitView, ldirectordView } from "./ldirectord";
import { keepalivedConf, keepalivedView } from "./keepalived";
import { markerOf } from "./marker";
import { modprobeConf, modprobeView, modulesLoadConf, modulesLoadView, modulesOf } from "./modules";
import { boundAddressesOf, interfacesFile, loNetwork, networkView, tunnelNetwork, tunnelView } from "./network";
import { nftFile, nftRulesOf, nftUnit, nftUnitView, nftView } from "./nft";
import { PATHS } from "./paths";
import { ordinal, rolesOf, type Role } from "./roles";
import { ipLinesOf } from "./routing";
import type { Shape, ViewOf } from "./shape";
import { settingsOf, sysctlConf, sysctlView } from "./sysctl";
import { tunnelsOf } from "./tunnels";
import { ipvsUnit, ipvsUnitView, keepalivedDropIn, keepalivedDropInView } from "./systemd";
import { timeoutsOf, virtualServersOf } from "./virtual-servers";

export type { Templates } from "./engine";
export type { FileKind, HostFile, HostFiles, VirtualServer } from "./host-files";

/**
 * The files and the state of each host that has a role, sorted by host. The topology is checked and allocated.
 *
 * @throws ViewError when a value must not reach a file, TemplateError when a template does not fit its view.
 */
export function renderHosts(topology: Topology, allocation: Allocation, templates: Templates): HostFiles[] {
  return rolesOf(topology, allocation).map((role) => renderHost(role, templates));
}

function renderHost(role: Role, templates: Templates): HostFiles {
  const file = <S extends Shape>(path: string, kind: FileKind, template: Template<S>, view: ViewOf<S>): HostFile =>
    ({ path, mode: "0644", owner: "root:root", kind, content: print(templates, template, view) });
  const script = (path: string, name: string): HostFile =>
    ({ path, mode: "0755", owner: "root:root", kind: "script", content: staticText(templates, name) });

  const managers = new Set(role.directs.map(({ director }) => director.manager));
  const settings = settingsOf(role);
  const bound = boundAddressesOf(role);
  const filters = nftRulesOf(role).length > 0;
  const networkd = role.host.networkManager === "networkd";
  const files = [
    ...(managers.has("keepalived") ? [
      file(PATHS.keepalivedConf, "keepalived", keepalivedConf, keepalivedView(role)),
      file(PATHS.keepalivedDropIn, "unit", keepalivedDropIn, keepalivedDropInView(role)),
      script(PATHS.releaseVips, "keepalived/release-vips"),
      ...(role.directs.some(({ director }) => survivalNeeds(role.topology, director.name).sync) ? [script(PATHS.schedule, "keepalived/schedule")] : []),
    ] : []),
    ...(announces(role) ? [
      file(PATHS.frrConf, "frr", frrConf, frrView(role)),
      file(PATHS.frrDropIn, "unit", frrDropIn, { marker: markerOf(role) }),
      { ...script(PATHS.frrDaemons, "frr/daemons"), mode: "0644" as const, kind: "frr" as const },
    ] : []),
    ...(managers.has("ldirectord") ? [
      file(PATHS.ldirectordCf, "ldirectord", ldirectordCf, ldirectordView(role)),
      file(PATHS.ldirectordUnit, "unit", ldirectordUnit, ldirectordUnitView(role)),
    ] : []),
    ...(managers.has("ipvsadm") ? [
      file(PATHS.ipvsRules, "ipvsadm", ipvsRules, ipvsView(role)),
      file(PATHS.ipvsUnit, "unit", ipvsUnit, ipvsUnitView(role)),
      script(PATHS.ipvsProgram, "ipvsadm/lvs-ipvs"),
    ] : []),
    ...(modulesOf(role).length > 0 ? [file(PATHS.modulesLoad, "modules-load", modulesLoadConf, modulesLoadView(role))] : []),
    ...(managers.size > 0 ? [
      file(PATHS.modprobe, "modprobe", modprobeConf, modprobeView(role)),
    ] : []),
    ...(filters ? [
      file(PATHS.nft, "nft", nftFile, nftView(role)),
      file(PATHS.nftUnit, "unit", nftUnit, nftUnitView(role)),
    ] : []),
    ...(settings.length > 0 ? [file(PATHS.sysctl, "sysctl", sysctlConf, sysctlView(role))] : []),
    ...(networkd && (bound.some((each) => each.interface === "lo") || role.returnPaths.length > 0) ? [file(PATHS.loNetwork, "networkd", loNetwork, networkView(role))] : []),
    ...(networkd ? tunnelsOf(role).map(({ device }) => file(PATHS.tunnelNetwork(device), "networkd", tunnelNetwork, tunnelView(role, device))) : []),
    ...(!networkd && bound.length + role.returnPaths.length > 0 ? [file(PATHS.interfaces, "ifupdown", interfacesFile, networkView(role))] : []),
  ];
  return {
    host: role.host.name,
    platform: role.host.platform,
    packages: packagesOf(role),
    files: files.sort((a, b) => ordinal(a.path, b.path)),
    modules: modulesOf(role),
    sysctls: settings.map(({ key, value }) => ({ key, value })),
    addresses: bound,
    ip: [...tunnelsOf(role).map(({ device }) => `link ${device}`), ...ipLinesOf(role)],
    units: [
      // First: a rule is there before anything sends packets through it.
      ...(filters ? [{ name: "lvs-nft.service", reload: "reload" as const }] : []),
      ...(managers.has("keepalived") ? [{ name: "keepalived.service", reload: "reload" as const }] : []),
      // It loses its sessions for a moment: the routers send to the other directors meanwhile.
      ...(announces(role) ? [{ name: "frr.service", reload: "restart" as const }] : []),
      ...(managers.has("ldirectord") ? [{ name: "lvs-ldirectord.service", reload: "reload" as const }] : []),
      ...(managers.has("ipvsadm") ? [{ name: "lvs-ipvs.service", reload: "reload" as const }] : []),
    ],
    timeouts: timeoutsOf(role),
    virtualServers: virtualServersOf(role),
    drainSeconds: Math.max(0, ...role.directs.map(({ director }) => director.drainSeconds)),
  };
}

/** ipvsadm is needed beside keepalived too: the transaction drains and verifies with it. */
function packagesOf(role: Role): readonly string[] {
  const { host, directs } = role;
  const { packages } = PLATFORM_FACTS[host.platform];
  const needed = [
    ...(directs.length > 0 ? [packages.ipvsadm] : []),
    ...(directs.some(({ director }) => director.manager === "keepalived") ? [packages.keepalived] : []),
    ...(directs.some(({ director }) => director.manager === "ldirectord") ? [packages.ldirectord] : []),
    ...(announces(role) ? [packages.frr] : []),
    ...(nftRulesOf(role).length > 0 ? [packages.nftables] : []),
    ...(host.networkManager === "ifupdown" ? ["ifupdown"] : []),
  ];
  return needed.sort(ordinal);
}
