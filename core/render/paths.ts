/** Where each file lands, and why there. */
export const PATHS = {
  keepalivedConf: "/etc/keepalived/keepalived.conf",
  /** Beside the configuration that it reads. */
  releaseVips: "/etc/keepalived/release-vips",
  /** Run by keepalived at each transition of a two-box host, and by its unit. */
  schedule: "/etc/keepalived/schedule",
  keepalivedDropIn: "/etc/systemd/system/keepalived.service.d/pulumi-lvs.conf",
  ldirectordCf: "/etc/lvs-ldirectord/ldirectord.cf",
  ldirectordUnit: "/etc/systemd/system/lvs-ldirectord.service",
  /** Below /var/lib, where the unit's StateDirectory is. */
  maintenance: "/var/lib/lvs-maintenance",
  frrConf: "/etc/frr/frr.conf",
  frrDaemons: "/etc/frr/daemons",
  frrDropIn: "/etc/systemd/system/frr.service.d/pulumi-lvs.conf",
  ipvsRules: "/etc/lvs-ipvs/ipvs.rules",
  ipvsProgram: "/etc/lvs-ipvs/lvs-ipvs",
  ipvsUnit: "/etc/systemd/system/lvs-ipvs.service",
  /** Loaded by our own unit: /etc/nftables.conf is the administrator's, and need not include this folder. */
  nft: "/etc/nftables.d/pulumi-lvs.nft",
  nftUnit: "/etc/systemd/system/lvs-nft.service",
  /** After 99-sysctl.conf, which is /etc/sysctl.conf: of two files the later one wins, and these settings keep a VIP on one host. */
  sysctl: "/etc/sysctl.d/99-zz-pulumi-lvs.conf",
  modulesLoad: "/etc/modules-load.d/pulumi-lvs.conf",
  modprobe: "/etc/modprobe.d/pulumi-lvs.conf",
  /** Early: of several files that match lo, networkd reads the first only. */
  loNetwork: "/etc/systemd/network/10-pulumi-lvs-lo.network",
  tunnelNetwork: (device: string) => `/etc/systemd/network/10-pulumi-lvs-${device}.network`,
  /** Without a dot: `source-directory` skips names that have one. */
  interfaces: "/etc/network/interfaces.d/pulumi-lvs",
} as const;
