/**
 * What a host of the lab is made to hold in these tests: plain data, made so that going from one to the other uses every kind of
 * change that a transaction knows.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allocate } from "../../../core/allocate";
import { checkedTopology, compile } from "../../../core/compile";
import { loadProgram } from "../../../core/load/scripts";
import { packageRoot } from "../../../core/load/package-root";
import type { HostTransaction } from "../../../core/plan";
import { directorTransactions, realServerTransactions, textsOf } from "../../../core/plan/transaction";
import type { FileKind, HostFile, HostFiles } from "../../../core/render/host-files";
import type { DirectorSpec, RealServerSpec, ServiceSpec, TopologySpec } from "../../../core/model/spec";
import type { Become } from "../../../core/model/terms";

/** A host that has no role in the lab's own topology. */
export const HOST = "web3";
export const VIP = "10.77.0.115";
const WEB1 = "10.77.0.21";
const WEB2 = "10.77.0.22";

const texts = textsOf(loadProgram());

const file = (path: string, kind: FileKind, content: string, mode: HostFile["mode"] = "0644"): HostFile =>
  ({ path, kind, content: `# managed by pulumi-lvs\n${content}`, mode, owner: "root:root" });

const nothing: HostFiles = {
  host: HOST, platform: "debian-12", packages: [], files: [], modules: [], sysctls: [], addresses: [], ip: [], units: [], timeouts: null, virtualServers: [], drainSeconds: 0,
};

const keepalivedConf = (reals: Readonly<Record<string, number>>): string => `
global_defs {
  enable_script_security
  reload_check_config
}
vrrp_instance test {
  state BACKUP
  interface eth0
  virtual_router_id 77
  priority 100
  advert_int 1
  virtual_ipaddress {
    ${VIP}/32 dev eth0
  }
}
virtual_server ${VIP} 80 {
  delay_loop 1
  lb_algo rr
  lb_kind DR
  protocol TCP
${Object.entries(reals).map(([address, weight]) => `  real_server ${address} 80 {
    weight ${weight}
    TCP_CHECK {
      connect_timeout 3
    }
  }
`).join("")}}
`;

function director(reals: Readonly<Record<string, number>>, more: Partial<HostFiles>, edit = (conf: string): string => conf): HostFiles {
  return {
    ...nothing,
    packages: ["ipvsadm", "keepalived"],
    modules: ["ip_vs", "ip_vs_rr"],
    units: [{ name: "keepalived.service", reload: "reload" }],
    drainSeconds: 20,
    virtualServers: [{
      mark: null, protocol: "tcp", address: VIP, port: 80, scheduler: "rr", schedulerFlags: [], persistence: null, ops: false, sorryServer: null,
      realServers: Object.entries(reals).map(([address, weight]) => ({ address, port: 80, method: "dr", weight, thresholds: null })),
    }],
    ...more,
    files: [
      file("/etc/keepalived/keepalived.conf", "keepalived", edit(keepalivedConf(reals))),
      file("/etc/keepalived/release-vips", "script", readFileSync(join(packageRoot(), "templates/keepalived/release-vips"), "utf8"), "0755"),
      file("/etc/modules-load.d/pulumi-lvs.conf", "modules-load", "ip_vs\n"),
      ...(more.files ?? []),
    ],
  };
}

const dropIn = file("/etc/systemd/system/keepalived.service.d/pulumi-lvs.conf", "unit", "[Service]\nExecStopPost=/bin/sh /etc/keepalived/release-vips\n");

/** Two real servers, a drop-in, a sysctl of IPVS. */
export const directorA = director({ [WEB1]: 1, [WEB2]: 1 }, {
  sysctls: [{ key: "net.ipv4.ip_forward", value: "0" }, { key: "net.ipv4.vs.expire_nodest_conn", value: "1" }],
  files: [dropIn],
});

/** As A, with another weight and nothing else. */
export const directorWeight = { ...director({ [WEB1]: 1, [WEB2]: 3 }, { sysctls: directorA.sysctls, files: [dropIn] }) };

/** What a service may be told, in keepalived's words and in the plan's. */
const TOLD = "  mh-port\n  persistence_timeout 60\n";

/** One real server fewer than A, another scheduler with a flag, persistence, timeouts, no drop-in, other sysctls, an address, a file in a folder of its own, and a file of the system replaced. */
export const directorB = director({ [WEB1]: 1 }, {
  sysctls: [{ key: "net.ipv4.ip_forward", value: "0" }, { key: "net.ipv4.conf.all.arp_notify", value: "1" }],
  addresses: [{ address: "10.77.0.116", interface: "lo", scope: "host" }],
  timeouts: { tcpSeconds: 7200, tcpFinSeconds: 120, udpSeconds: 300 },
  modules: ["ip_vs", "ip_vs_mh"],
  virtualServers: [{
    mark: null, protocol: "tcp", address: VIP, port: 80, scheduler: "mh", schedulerFlags: ["mh-port"], persistence: { timeoutSeconds: 60, netmask: "255.255.255.255", engine: null }, ops: false, sorryServer: null,
    realServers: [{ address: WEB1, port: 80, method: "dr", weight: 1, thresholds: null }],
  }],
  files: [
    file("/etc/lvs-test/inner/rules", "sysctl", "x\n"), file("/etc/issue.net", "sysctl", "another system\n"),
  ],
}, (conf) => conf.replace("lb_algo rr\n", `lb_algo mh\n${TOLD}`).replace("global_defs {", "global_defs {\n  lvs_timeouts tcp 7200 tcpfin 120 udp 300"));

export const broken: HostFiles = {
  ...directorA,
  files: directorA.files.map((each) => (each.kind === "keepalived" ? { ...each, content: each.content.replace("lb_algo rr", "lb_algo qq") } : each)),
};

/** A real server with two VIPs, and the same with one of them. */
export const realServerTwo: HostFiles = {
  ...nothing,
  sysctls: [{ key: "net.ipv4.conf.all.arp_ignore", value: "1" }, { key: "net.ipv4.conf.all.arp_announce", value: "2" }],
  addresses: [VIP, "10.77.0.116"].map((address) => ({ address, interface: "lo", scope: "host" as const })),
  files: [
    file("/etc/sysctl.d/99-zz-pulumi-lvs.conf", "sysctl", "net.ipv4.conf.all.arp_ignore = 1\nnet.ipv4.conf.all.arp_announce = 2\n"),
    file("/etc/systemd/network/10-pulumi-lvs-lo.network", "networkd", `[Match]\nName=lo\n[Address]\nAddress=${VIP}/32\nScope=host\n`),
  ],
};
export const realServerOne: HostFiles = { ...realServerTwo, addresses: realServerTwo.addresses.slice(0, 1) };

/** A director without keepalived, as rendering makes it. */
export function tableDirector(realServers: Readonly<Record<string, RealServerSpec>>, told: Partial<ServiceSpec> = {}, timeouts: DirectorSpec["timeouts"] = undefined): HostFiles {
  const address = (host: string) => ({ addresses: { front: host } });
  const topology: TopologySpec = {
    name: "table",
    segments: { front: { cidr: "10.77.0.0/24" } },
    ssh: { insecureIgnoreHostKey: true },
    hosts: { [HOST]: address("10.77.0.23"), web1: address(WEB1), web2: address(WEB2) },
    directors: { edge: { hosts: [HOST], manager: "ipvsadm" as const, ...(timeouts === undefined ? {} : { timeouts }) } },
    services: { web: { director: "edge", vip: { address: VIP }, port: 80, scheduler: "wrr" as const, realServers, ...told, forwarding: "dr" as const } },
  };
  const { hostFiles } = compile(topology, { locks: allocate(checkedTopology(topology), {}).locks });
  return hostFiles.find(({ host }) => host === HOST)!;
}

export const applying = (files: HostFiles, become: Become = "none"): HostTransaction => directorTransactions(files, become, 2, texts)[0]!;
export const accepting = (files: HostFiles): HostTransaction => realServerTransactions(files, "none", 3, texts)[0]!;
export const releasing = (files: HostFiles): HostTransaction => realServerTransactions(files, "none", 3, texts)[1]!;
