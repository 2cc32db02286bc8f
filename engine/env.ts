/** The environment in which `pulumi` runs for this clone. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { packageRoot } from "../core/load/package-root";
import { findEngine, type FindOptions } from "./find";
import { cloneFolders } from "./folders";
import { toStderr } from "./progress";
import { installStandIn, officialPlugin } from "./stand-in";

/** The stacks of the file backend belong to a lab on this machine: this keeps their state encrypted as everywhere, and is no secret. */
const LAB_PASSPHRASE = "pulumi-lvs-lab";

export interface EngineOptions extends FindOptions {
  /** Variables on top, such as a lab's SSH_AUTH_SOCK; they win over everything else. */
  readonly extra?: Readonly<Record<string, string>>;
}

export interface EngineEnvironment {
  /** The absolute path of `pulumi`. */
  readonly command: string;
  readonly env: NodeJS.ProcessEnv;
  /** True when the stand-in serves the command package instead of the official plugin. */
  readonly standIn: boolean;
}

/**
 * Finds or builds the engine and says how to run it.
 *
 * With a `pulumi` of the user's own the environment is the user's own, as it is. With the one that is built here, PULUMI_HOME and the
 * backend belong to this clone, and a backend or passphrase that the user has set is kept.
 *
 * @throws EngineMissingError when there is neither `pulumi` nor a `go` that can build it
 */
export async function engineEnvironment(options: EngineOptions = {}): Promise<EngineEnvironment> {
  const { env = process.env, say = toStderr, root = packageRoot(), extra = {} } = options;
  const { command, selfBuilt } = await findEngine({ env, say, root });
  if (!selfBuilt) return { command, env: { ...env, ...extra }, standIn: false };

  const folders = cloneFolders(root, env);
  mkdirSync(folders.home, { recursive: true, mode: 0o700 });
  mkdirSync(folders.backend, { recursive: true, mode: 0o700 });
  const official = officialPlugin(env);
  const own = {
    ...env,
    // The SDK's package holds the executables that the CLI starts for policy packs and dynamic resources.
    PATH: [dirname(command), join(root, "node_modules/@pulumi/pulumi"), ...(official ? [dirname(official)] : []), env["PATH"] ?? ""].join(delimiter),
    PULUMI_HOME: folders.home,
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    ...backendOf(env, folders.backend),
    ...extra,
  };
  // The CLI takes a plugin on PATH before an installed one.
  if (official === undefined) await installStandIn(root, command, folders.home, own, say);
  return { command, env: own, standIn: official === undefined };
}

function backendOf(env: NodeJS.ProcessEnv, folder: string): Record<string, string> {
  if (env["PULUMI_BACKEND_URL"]) return {};
  const hasPassphrase = env["PULUMI_CONFIG_PASSPHRASE"] !== undefined || env["PULUMI_CONFIG_PASSPHRASE_FILE"] !== undefined;
  // Every bundle carries the host's program: compressed, a host's state is a third of its text (docs/decisions/0007).
  return { PULUMI_BACKEND_URL: `file://${folder}`, PULUMI_DIY_BACKEND_GZIP: "true", ...(hasPassphrase ? {} : { PULUMI_CONFIG_PASSPHRASE: LAB_PASSPHRASE }) };
}

/** What a running lab of this clone leaves for other programs (SSH_AUTH_SOCK): nothing when there is none. */
export function labVariables(root: string = packageRoot(), env: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const { labEnvironment } = cloneFolders(root, env);
  if (!existsSync(labEnvironment)) return {};
  return JSON.parse(readFileSync(labEnvironment, "utf8")) as Record<string, string>;
}
