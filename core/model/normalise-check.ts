import { DEFAULTS } from "./defaults";
import type { CheckSpec, CheckTimingSpec } from "./spec";
import type { Check, CheckTiming } from "./topology";

/** A check with its defaults; it asks the service's port unless told otherwise. */
export function normaliseCheck(spec: CheckSpec, servicePort: number): Check {
  if ("none" in spec) return { kind: "none" };
  if ("tcp" in spec) return { kind: "tcp", port: spec.tcp?.port ?? servicePort, ...timing(spec.tcp ?? {}) };
  const [kind, page] = "http" in spec ? (["http", spec.http] as const) : (["https", spec.https] as const);
  return { kind, port: page.port ?? servicePort, path: page.path, status: page.status ?? DEFAULTS.check.status, host: page.host ?? null, ...timing(page) };
}

function timing(spec: CheckTimingSpec): CheckTiming {
  return {
    intervalSeconds: spec.intervalSeconds ?? DEFAULTS.check.intervalSeconds,
    timeoutSeconds: spec.timeoutSeconds ?? DEFAULTS.check.timeoutSeconds,
    retries: spec.retries ?? DEFAULTS.check.retries,
    retryDelaySeconds: spec.retryDelaySeconds ?? DEFAULTS.check.retryDelaySeconds,
  };
}
