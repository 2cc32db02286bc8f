/** Hosts for the tests of planning. */
import type { HostFile, HostFiles } from "../../../core/render/host-files";
import type { Program } from "../../../core/plan";

export const file = (path: string, content: string, more: Partial<HostFile> = {}): HostFile =>
  ({ path, content, mode: "0644", owner: "root:root", kind: "sysctl", ...more });

export const nothing: HostFiles = {
  host: "web1", platform: "debian-12", packages: [], files: [], modules: [], sysctls: [], addresses: [], ip: [], units: [], timeouts: null, virtualServers: [], drainSeconds: 0,
};

export const realServer: HostFiles = {
  ...nothing,
  files: [file("/etc/sysctl.d/99-zz-pulumi-lvs.conf", "# managed by pulumi-lvs\nnet.ipv4.conf.all.arp_ignore = 1\n")],
  sysctls: [{ key: "net.ipv4.conf.all.arp_ignore", value: "1" }, { key: "net.ipv4.conf.all.arp_announce", value: "2" }],
  addresses: [{ address: "10.77.0.100", interface: "lo", scope: "host" }],
};

export const director: HostFiles = {
  ...nothing,
  host: "lb1",
  packages: ["ipvsadm", "keepalived"],
  modules: ["ip_vs", "ip_vs_wlc"],
  sysctls: [{ key: "net.ipv4.ip_forward", value: "0" }],
  units: [{ name: "keepalived.service", reload: "reload" }],
  virtualServers: [{
    mark: null, protocol: "tcp", address: "10.77.0.100", port: 80, scheduler: "wlc", schedulerFlags: [], persistence: null, ops: false, sorryServer: { address: "10.77.0.30", port: 80 },
    realServers: [{ address: "10.77.0.21", port: 80, method: "dr", weight: 1, thresholds: null }, { address: "10.77.0.22", port: 80, method: "dr", weight: 2, thresholds: null }],
  }],
  drainSeconds: 60,
  files: [
    file("/etc/keepalived/keepalived.conf", "# managed by pulumi-lvs\nvirtual_server 10.77.0.100 80 {\n}\n", { kind: "keepalived" }),
    file("/etc/keepalived/release-vips", "#!/bin/sh\n# managed by pulumi-lvs\n", { kind: "script", mode: "0755" }),
  ],
};

/** Stands for the scripts, where a test is not about them. */
export const program: Program = { loader: "# loads\necho loader\n", installed: "echo installed\n", program: "echo program\n" };
