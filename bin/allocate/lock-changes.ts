/** What changes between two locks of a segment, one line each: `+ vips shop/web 10.77.0.100`. */
import type { Lock } from "../../core";

const REGISTERS = ["vips", "vrids", "syncIds", "fwmarks"] as const;

export function lockChanges(before: Lock, after: Lock): string[] {
  return REGISTERS.flatMap((register) => {
    const old: Readonly<Record<string, string | number>> = before[register];
    const now: Readonly<Record<string, string | number>> = after[register];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((key) => [
      ...(old[key] !== undefined && old[key] !== now[key] ? [`- ${register} ${key} ${old[key]}`] : []),
      ...(now[key] !== undefined && old[key] !== now[key] ? [`+ ${register} ${key} ${now[key]}`] : []),
    ]);
  });
}
