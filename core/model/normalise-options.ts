import { DEFAULTS } from "./defaults";
import type { PersistenceSpec, ServiceSpec, ThresholdsSpec } from "./spec";
import { SCHEDULER_FLAGS } from "./terms";
import type { Persistence, ServiceOptions, Thresholds } from "./topology";

/** What a service is told besides who answers, with its defaults. */
export function normaliseOptions(spec: ServiceSpec): ServiceOptions {
  const flags = spec.schedulerFlags ?? [];
  return {
    // In one order, so that the order of writing changes nothing.
    schedulerFlags: SCHEDULER_FLAGS.filter((flag) => flags.includes(flag)),
    ops: spec.ops ?? DEFAULTS.service.ops,
    persistence: spec.persistence === undefined ? null : persistence(spec.persistence ?? {}),
    alpha: spec.alpha ?? DEFAULTS.service.alpha,
    omega: spec.omega ?? DEFAULTS.service.omega,
    quorum: {
      weight: spec.quorum?.weight ?? DEFAULTS.quorum.weight,
      hysteresis: spec.quorum?.hysteresis ?? DEFAULTS.quorum.hysteresis,
      upScript: spec.quorum?.upScript ?? null,
      downScript: spec.quorum?.downScript ?? null,
    },
  };
}

function persistence(spec: PersistenceSpec): Persistence {
  return {
    timeoutSeconds: spec.timeoutSeconds ?? DEFAULTS.persistence.timeoutSeconds,
    netmask: spec.netmask ?? DEFAULTS.persistence.netmask,
    engine: spec.engine ?? null,
  };
}

export function normaliseThresholds(spec: ThresholdsSpec | undefined): Thresholds | null {
  return spec === undefined ? null : { upper: spec.upper, lower: spec.lower ?? 0 };
}
