import type { Check, CheckSpec, CheckTiming, CheckTimingSpec, HttpCheckSpec, PortCheckSpec } from "./checks";
import { DEFAULTS } from "./defaults";

/** A check with its defaults; it asks each real server's own port unless told otherwise. A name stands for one of the topology's checks. */
export function normaliseCheck(written: CheckSpec | string, named: Readonly<Record<string, CheckSpec>>): Check {
  if (typeof written !== "string") return inlineCheck(written);
  const spec = Object.hasOwn(named, written) ? named[written] : undefined;
  return spec === undefined ? { kind: "unknown", name: written, known: Object.keys(named) } : inlineCheck(spec);
}

function inlineCheck(spec: CheckSpec): Check {
  const asking = (own: PortCheckSpec | null, timeoutSeconds?: number): CheckTiming & { port: number | null } => ({ port: own?.port ?? null, ...timing(own, timeoutSeconds) });
  if ("none" in spec) return { kind: "none" };
  if ("tcp" in spec) return { kind: "tcp", ...asking(spec.tcp) };
  if ("http" in spec) return { kind: "http", ...asking(spec.http), ...page(spec.http) };
  if ("https" in spec) return { kind: "https", ...asking(spec.https), ...page(spec.https) };
  if ("smtp" in spec) return { kind: "smtp", ...asking(spec.smtp), heloName: spec.smtp?.heloName ?? null };
  if ("dns" in spec) return { kind: "dns", ...asking(spec.dns), name: spec.dns?.name ?? DEFAULTS.check.dnsName, type: spec.dns?.type ?? DEFAULTS.check.dnsType };
  if ("udp" in spec) return { kind: "udp", ...asking(spec.udp, DEFAULTS.check.udpTimeoutSeconds), payload: spec.udp?.payload ?? null, reply: spec.udp?.reply ?? null };
  if ("ping" in spec) return { kind: "ping", ...timing(spec.ping) };
  if ("misc" in spec) return { kind: "misc", command: spec.misc.command, ...timing(spec.misc) };
  if ("file" in spec) return { kind: "file", path: spec.file.path };
  return { kind: "bfd", intervalMilliseconds: spec.bfd?.intervalMilliseconds ?? DEFAULTS.check.intervalMilliseconds, multiplier: spec.bfd?.multiplier ?? DEFAULTS.check.multiplier };
}

function page({ path, status, host }: HttpCheckSpec): { path: string; status: number; host: string | null } {
  return { path, status: status ?? DEFAULTS.check.status, host: host ?? null };
}

function timing(spec: CheckTimingSpec | null, timeoutSeconds: number = DEFAULTS.check.timeoutSeconds): CheckTiming {
  return {
    intervalSeconds: spec?.intervalSeconds ?? DEFAULTS.check.intervalSeconds,
    timeoutSeconds: spec?.timeoutSeconds ?? timeoutSeconds,
    retries: spec?.retries ?? DEFAULTS.check.retries,
    retryDelaySeconds: spec?.retryDelaySeconds ?? DEFAULTS.check.retryDelaySeconds,
  };
}

/** The check as it would be written with nothing left out. */
export function checkSpec(check: Check): CheckSpec | string {
  if (check.kind === "unknown") return check.name;
  const { kind, ...own } = check;
  return { [kind]: Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null)) } as unknown as CheckSpec;
}
