/** Property values as the protocol writes them, spelled out here so that the tests do not believe the code that they test. */
export const SECRET_KEY = "4dabf18193072939515e22adb298388d";
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export const secretOf = (value: unknown): Record<string, unknown> => ({ [SECRET_KEY]: "1b47061264138c4ac30d75fd1eb44270", value });

/** One secret wrapper off; fails where there is none. */
export function plainOf(value: unknown): Record<string, unknown> {
  const wrapped = value as Record<string, unknown>;
  if (wrapped[SECRET_KEY] === undefined) throw new Error(`not a secret: ${JSON.stringify(value)}`);
  return wrapped["value"] as Record<string, unknown>;
}
