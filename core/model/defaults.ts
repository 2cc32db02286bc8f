/**
 * Every default value of a topology, in one table.
 *
 * The schema shows the same values to editors and docs/topology.md; a test compares them. Defaults that depend on other
 * values (a check's port, a login's `become`) are in normalise.ts and described in the schema.
 */
import type { DnsType, Manager, NetworkManager, PlatformName, Protocol, Scheduler, Survive, TunnelType, VrrpAuth } from "./terms";

export const DEFAULTS = {
  host: { platform: "debian-12" as PlatformName, networkManager: "networkd" as NetworkManager, interface: "eth0" },
  ssh: { user: "root", port: 22 },
  director: { manager: "keepalived" as Manager, drainSeconds: 30, survive: "auto" as Survive, firstPriority: 200, priorityStep: 10 },
  ldirectord: { quiescent: true },
  /** No preemption: a host that returns does not cause a second move. @see RFC 5798, section 6.1 */
  vrrp: { advertIntervalSeconds: 0.1, preempt: false, preemptDelaySeconds: 0, startDelaySeconds: 0, auth: "none" as VrrpAuth },
  /** Where services have different masters, the load would never be shared again without it; the delay is a round of checks. */
  sharedVrrp: { preempt: true, preemptDelaySeconds: 10 },
  garp: { repeat: 3, delaySeconds: 1, refreshSeconds: 60, intervalSeconds: 0 },
  /** Three failures in a row: one slow run of a script must not move every connection. */
  track: { weight: 0, intervalSeconds: 1, timeoutSeconds: 1, rise: 2, fall: 3, quorum: 1, delaySeconds: 1, intervalMilliseconds: 100, multiplier: 5 },
  /** The kernel's own. */
  timeouts: { tcpSeconds: 900, tcpFinSeconds: 120, udpSeconds: 300 },
  service: { protocol: "tcp" as Protocol, scheduler: "wlc" as Scheduler, ops: false, alpha: false, omega: false },
  persistence: { timeoutSeconds: 300, netmask: "255.255.255.255" },
  quorum: { weight: 1, hysteresis: 0 },
  tunnel: { type: "ipip" as TunnelType },
  realServer: { weight: 1 },
  check: {
    intervalSeconds: 5, timeoutSeconds: 3, udpTimeoutSeconds: 5, retries: 2, retryDelaySeconds: 1, status: 200,
    dnsName: ".", dnsType: "SOA" as DnsType, intervalMilliseconds: 100, multiplier: 5,
  },
  router: { delayMilliseconds: 0, lossPercent: 0 },
} as const;
