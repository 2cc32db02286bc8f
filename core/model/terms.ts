/**
 * The closed vocabularies of the model, in the field's own words.
 *
 * Each list is the single place where its words are written; types, schema, error messages and documentation derive from
 * it.
 */

/** Forwarding methods of IPVS. `fullnat` is NAT with source translation, as a stock kernel does it. @see ipvsadm(8) */
export const FORWARDINGS = ["dr", "tun", "nat", "fullnat"] as const;
export type Forwarding = (typeof FORWARDINGS)[number];

/** How IP is carried in IP to a real server of `tun`. @see ipvsadm(8), `--tun-type` */
export const TUNNEL_TYPES = ["ipip", "gre", "gue"] as const;
export type TunnelType = (typeof TUNNEL_TYPES)[number];

/** What keeps packets small enough for a tunnel, or cuts them. */
export const MTU_PLANS = ["advmss", "clampMss", "fragment"] as const;
export type MtuPlan = (typeof MTU_PLANS)[number];

/** IPVS schedulers. @see ipvsadm(8), `--scheduler` */
export const SCHEDULERS = [
  "rr", "wrr", "lc", "wlc", "lblc", "lblcr", "sh", "mh", "dh", "fo", "ovf", "sed", "nq", "twos",
] as const;
export type Scheduler = (typeof SCHEDULERS)[number];

/** What the hashing schedulers do besides, in the order in which ipvsadm prints them. @see ipvsadm(8), `--sched-flags` */
export const SCHEDULER_FLAGS = ["sh-fallback", "sh-port", "mh-fallback", "mh-port"] as const;
export type SchedulerFlag = (typeof SCHEDULER_FLAGS)[number];

/** Transport protocols of a virtual service. */
export const PROTOCOLS = ["tcp", "udp", "sctp"] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** Records that a DNS check may ask for. @see keepalived.conf(5), DNS_CHECK */
export const DNS_TYPES = ["A", "NS", "CNAME", "SOA", "MX", "TXT", "AAAA"] as const;
export type DnsType = (typeof DNS_TYPES)[number];

/** Services of well-known protocols. @see presets.ts */
export const PRESET_NAMES = ["dns", "ftp", "https", "mail", "mysql", "sip", "syslog", "web-service"] as const;
export type Preset = (typeof PRESET_NAMES)[number];

/** What runs a director: keepalived (VRRP, checks, IPVS), ipvsadm alone (a static table from a systemd unit), or ldirectord (checks, IPVS). */
export const MANAGERS = ["keepalived", "ipvsadm", "ldirectord"] as const;
export type Manager = (typeof MANAGERS)[number];

/** How open connections survive their director. @see core/network/survival.ts */
export const SURVIVES = ["auto", "sync", "mh", "both", "none"] as const;
export type Survive = (typeof SURVIVES)[number];

/** How VRRP's advertisements are authenticated. @see keepalived.conf(5), auth_pass and auth_hmac */
export const VRRP_AUTHS = ["none", "pass", "hmac"] as const;
export type VrrpAuth = (typeof VRRP_AUTHS)[number];

/** What configures a host's interfaces at boot; the VIP of a real server is written in its language. */
export const NETWORK_MANAGERS = ["networkd", "ifupdown"] as const;
export type NetworkManager = (typeof NETWORK_MANAGERS)[number];

/** How a login that is not root gets root's rights. */
export const BECOMES = ["none", "sudo"] as const;
export type Become = (typeof BECOMES)[number];

/** Operating systems that the toolkit knows the versions of. @see core/model/platform.ts */
export const PLATFORMS = ["debian-12"] as const;
export type PlatformName = (typeof PLATFORMS)[number];
