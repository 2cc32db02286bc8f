import { DEFAULTS } from "./defaults";
import type { CheckSpec, CheckTimingSpec } from "./spec";
import type { Check, CheckTiming } from "./topology";

/** A check with its defaults; it asks each real server's own port unless told otherwise. */
export function normaliseCheck(spec: CheckSpec): Check {
  if ("none" in spec) return { kind: "none" };
  if ("tcp" in spec) return { kind: "tcp", port: spec.tcp?.port ?? null, ...timing(spec.tcp ?? {}) };
  const [kind, page] = "http" in spec ? (["http", spec.http] as const) : (["https", spec.https] as const);
  return { kind, port: page.port ?? null, path: page.path, status: page.status ?? DEFAULTS.check.status, host: page.host ?? null, ...timing(page) };
}

function timing(spec: CheckTimingSpec): CheckTiming {
  return {
    intervalSeconds: spec.intervalSeconds ?? DEFAULTS.check.intervalSeconds,
    timeoutSeconds: spec.timeoutSeconds ?? DEFAULTS.check.timeoutSeconds,
    retries: spec.retries ?? DEFAULTS.check.retries,
    retryDelaySeconds: spec.retryDelaySeconds ?? DEFAULTS.check.retryDelaySeconds,
  };
}
