/** What create, update and delete of a resource run, and what they leave in the state. */
import { randomBytes } from "node:crypto";
import { diff } from "./diff";
import type { ResourceLog } from "./engine-log";
import type { LocalRun } from "./local/run";
import type { Outputs } from "./output";
import type { RemoteRun } from "./remote/run";
import { LOCAL_COMMAND, REMOTE_COMMAND } from "./schema";
import { plain, type Properties, UNKNOWN } from "./wire";

export interface Context { readonly log: ResourceLog; readonly cancelled: AbortSignal; readonly preview: boolean }

/** `name` and eight hex digits. */
export const newId = (name: string): string => `${name}${randomBytes(4).toString("hex")}`;

/** Inputs keep their secret wrappers on the way into the state; a preview knows nothing of what the command will write. */
const state = (inputs: Properties, outputs: Properties): Properties => ({ ...inputs, ...outputs });

const UNKNOWN_OUTPUTS: Properties = { stdout: UNKNOWN, stderr: UNKNOWN };

export async function create(type: string, inputs: Properties, context: Context): Promise<Properties> {
  if (context.preview) return state(inputs, UNKNOWN_OUTPUTS);
  return state(inputs, { ...(await run(type, inputs["create"], inputs, undefined, context)) });
}

export async function update(type: string, olds: Properties, news: Properties, context: Context): Promise<Properties> {
  const changed = Object.keys(diff({ ...olds, stdout: null, stderr: null }, news)).length > 0;
  if (context.preview) return state(news, changed ? UNKNOWN_OUTPUTS : { ...previousOf(olds) });
  return state(news, { ...(await run(type, news["update"] ?? news["create"], news, previousOf(olds), context)) });
}

export async function remove(type: string, olds: Properties, context: Context): Promise<void> {
  await run(type, olds["delete"], olds, previousOf(olds), context);
}

const previousOf = (olds: Properties): Outputs => ({ stdout: String(plain(olds["stdout"]) ?? ""), stderr: String(plain(olds["stderr"]) ?? "") });

async function run(type: string, command: unknown, inputs: Properties, previous: Outputs | undefined, context: Context): Promise<Outputs> {
  if (command === undefined || command === null) return previous ?? { stdout: "", stderr: "" };
  const settings = { ...(plain(inputs) as Properties), command: String(plain(command)), ...(previous ? { previous } : {}) };
  // Each is loaded when it is first needed: a preview needs neither, and so starts quicker.
  if (type === REMOTE_COMMAND) return (await import("./remote/run")).runRemote(settings as unknown as RemoteRun, context.log, context.cancelled);
  if (type === LOCAL_COMMAND) return (await import("./local/run")).runLocal(settings as unknown as LocalRun, context.log);
  throw new Error(`${type} is not in the stand-in for the command plugin`);
}
