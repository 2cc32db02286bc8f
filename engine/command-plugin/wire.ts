/** How Pulumi's property values look on the wire: secrets and unknowns are wrapped or marked inside plain JSON. */

export type Properties = Record<string, unknown>;

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

/** Stands for a value that a preview cannot know. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export const isObject = (value: unknown): value is Properties => typeof value === "object" && value !== null && !Array.isArray(value);

export const isSecret = (value: unknown): value is Properties => isObject(value) && value[SIGNATURE] === SECRET;

/** Wraps a value as a secret; a secret stays as it is. */
export const secret = (value: unknown): Properties => (isSecret(value) ? value : { [SIGNATURE]: SECRET, value });

/** Takes one secret wrapper off. */
export const unwrapped = (value: unknown): unknown => (isSecret(value) ? value["value"] : value);

/** The value without any secret wrapper, at any depth: what a command needs to run. Never send it back. */
export function plain(value: unknown): unknown {
  if (isSecret(value)) return plain(value["value"]);
  if (Array.isArray(value)) return value.map(plain);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}
