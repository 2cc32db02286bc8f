import { writeFileSync, mkdtempSync, rmSync, mkdirSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outdated } from "../../../bin/generate";
import { packageRoot } from "../../../core/load/package-root";
import { DEFAULTS } from "../../../core/model/defaults";
import schema from "../../../core/model/schema/topology.schema.json";
import { BECOMES, DNS_TYPES, FORWARDINGS, MANAGERS, MTU_PLANS, NETWORK_MANAGERS, PLATFORMS, PRESET_NAMES, PROTOCOLS, SCHEDULERS, SCHEDULER_FLAGS, SURVIVES, TUNNEL_TYPES, VRRP_AUTHS } from "../../../core/model/terms";

const defs = schema.$defs;

describe("the schema", () => {
  it("has the words of terms.ts", () => {
    expect(defs.service.properties.scheduler.enum).toEqual(SCHEDULERS);
    expect(defs.service.properties.schedulerFlags.items.enum).toEqual(SCHEDULER_FLAGS);
    expect(defs.service.properties.forwarding.enum).toEqual(FORWARDINGS);
    expect(defs.service.properties.protocol.enum).toEqual(PROTOCOLS);
    expect(defs.service.properties.preset.enum).toEqual(PRESET_NAMES);
    expect(defs.dnsCheck.properties.type.enum).toEqual(DNS_TYPES);
    expect(Object.keys(defs.inlineCheck.properties)).toEqual(Object.keys(defs.check.properties));
    expect(defs.tunnel.properties.type.enum).toEqual(TUNNEL_TYPES);
    expect(defs.tunnel.properties.mtuPlan.enum).toEqual(MTU_PLANS);
    expect(defs.director.properties.manager.enum).toEqual(MANAGERS);
    expect(defs.host.properties.platform.enum).toEqual(PLATFORMS);
    expect(defs.host.properties.networkManager.enum).toEqual(NETWORK_MANAGERS);
    expect(defs.director.properties.survive.enum).toEqual(SURVIVES);
    expect(defs.vrrp.properties.auth.enum).toEqual(VRRP_AUTHS);
    expect(defs.become.enum).toEqual(BECOMES);
  });

  it("shows the defaults of defaults.ts", () => {
    expect({
      host: { platform: defs.host.properties.platform.default, networkManager: defs.host.properties.networkManager.default, interface: defs.hostAddress.properties.interface.default },
      ssh: { user: defs.ssh.properties.user.default, port: defs.ssh.properties.port.default },
      vrrp: {
        advertIntervalSeconds: defs.vrrp.properties.advertIntervalSeconds.default, preempt: defs.vrrp.properties.preempt.default, preemptDelaySeconds: defs.vrrp.properties.preemptDelaySeconds.default,
        startDelaySeconds: defs.vrrp.properties.startDelaySeconds.default, auth: defs.vrrp.properties.auth.default,
      },
      ldirectord: { quiescent: defs.ldirectord.properties.quiescent.default },
      garp: {
        repeat: defs.garp.properties.repeat.default, delaySeconds: defs.garp.properties.delaySeconds.default,
        refreshSeconds: defs.garp.properties.refreshSeconds.default, intervalSeconds: defs.garp.properties.intervalSeconds.default,
      },
      track: {
        weight: defs.trackWeight.default, intervalSeconds: defs.trackedScript.properties.intervalSeconds.default, timeoutSeconds: defs.trackedScript.properties.timeoutSeconds.default,
        rise: defs.trackedScript.properties.rise.default, fall: defs.trackedScript.properties.fall.default,
        quorum: defs.trackedProcess.properties.quorum.default, delaySeconds: defs.trackedProcess.properties.delaySeconds.default,
        intervalMilliseconds: defs.trackedBfd.properties.intervalMilliseconds.default, multiplier: defs.trackedBfd.properties.multiplier.default,
      },
      timeouts: { tcpSeconds: defs.ipvsTimeouts.properties.tcpSeconds.default, tcpFinSeconds: defs.ipvsTimeouts.properties.tcpFinSeconds.default, udpSeconds: defs.ipvsTimeouts.properties.udpSeconds.default },
      service: {
        protocol: defs.service.properties.protocol.default, scheduler: defs.service.properties.scheduler.default,
        ops: defs.service.properties.ops.default, alpha: defs.service.properties.alpha.default, omega: defs.service.properties.omega.default,
      },
      persistence: { timeoutSeconds: defs.persistence.properties.timeoutSeconds.default, netmask: defs.persistence.properties.netmask.default },
      quorum: { weight: defs.quorum.properties.weight.default, hysteresis: defs.quorum.properties.hysteresis.default },
      tunnel: { type: defs.tunnel.properties.type.default },
      realServer: { weight: defs.realServer.properties.weight.default },
      check: {
        intervalSeconds: defs.intervalSeconds.default, timeoutSeconds: defs.timeoutSeconds.default, retries: defs.retries.default,
        retryDelaySeconds: defs.retryDelaySeconds.default, status: defs.httpCheck.properties.status.default,
        udpTimeoutSeconds: defs.udpCheck.properties.timeoutSeconds.default, dnsName: defs.dnsCheck.properties.name.default, dnsType: defs.dnsCheck.properties.type.default,
        intervalMilliseconds: defs.bfdCheck.properties.intervalMilliseconds.default, multiplier: defs.bfdCheck.properties.multiplier.default,
      },
      router: { delayMilliseconds: defs.router.properties.delayMilliseconds.default, lossPercent: defs.router.properties.lossPercent.default },
    }).toEqual({ ...DEFAULTS, director: undefined, sharedVrrp: undefined });
    expect([defs.director.properties.manager.default, defs.director.properties.drainSeconds.default, defs.director.properties.survive.default]).toEqual([DEFAULTS.director.manager, DEFAULTS.director.drainSeconds, DEFAULTS.director.survive]);
  });

  it("closes every mapping", () => {
    const open = Object.entries(defs).filter(([, node]) => "properties" in node && (node as { additionalProperties?: unknown }).additionalProperties !== false);
    expect(open).toEqual([]);
  });
});

describe("generated files", () => {
  it("are what they are generated from", () => expect(outdated(packageRoot())).toEqual([]));

  it("(control) a changed one is named", () => {
    const copy = mkdtempSync(join(tmpdir(), "pulumi-lvs-generated-"));
    mkdirSync(join(copy, "core/model"), { recursive: true });
    cpSync(join(packageRoot(), "core/model/schema"), join(copy, "core/model/schema"), { recursive: true });
    cpSync(join(packageRoot(), "docs"), join(copy, "docs"), { recursive: true });
    writeFileSync(join(copy, "docs/errors.md"), "old");
    expect(outdated(copy)).toEqual(["docs/errors.md"]);
    rmSync(copy, { recursive: true });
  });
});
