/**
 * The form of a name that goes into resource names, file names and unit names.
 */

/** Lowercase letters, digits and single hyphens. Two names with one such form are an issue (LVS0601). */
export function sanitise(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
