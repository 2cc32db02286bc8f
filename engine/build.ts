/** Builds Pulumi's CLI and its Node.js language host from the two committed Go modules. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { goModules } from "./folders";
import { type Say, step } from "./progress";
import { run } from "./run";
import { LANGUAGE_HOST_VERSION, PULUMI_VERSION } from "./versions";

const CLI_PACKAGE = "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi";
const LANGUAGE_HOST_PACKAGE = "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs";
const VERSION_VARIABLE = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version";

/** Why the engine cannot be had on this machine, and what to install. */
export class EngineMissingError extends Error {
  override readonly name = "EngineMissingError";
}

/**
 * The version of `go`, as it will build: a go command that fetches the toolchain that go.mod asks for counts as that one.
 *
 * @throws EngineMissingError when there is none, or when it is too old
 */
export async function requireGo(root: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { cli } = goModules(root);
  const wanted = /^go (\S+)/m.exec(readFileSync(join(cli, "go.mod"), "utf8"))![1]!;
  const remedy = `install Pulumi (https://www.pulumi.com/docs/install) so that pulumi is on PATH, or Go ${wanted} or later ` +
    "(https://go.dev/doc/install), from which pulumi-lvs builds it once";
  const { code, stdout, stderr } = await run("go", ["version"], { cwd: cli, env: goEnvironment(env) });
  if (code === 127) throw new EngineMissingError(`no pulumi and no go on PATH: ${remedy}`);
  if (code !== 0) throw new EngineMissingError(`no pulumi on PATH, and go cannot build it (${stderr.trim().split("\n").at(-1)}): ${remedy}`);
  return /go version (\S+)/.exec(stdout)?.[1] ?? stdout.trim();
}

/** Go needs a home for its caches; elsewhere the user's own settings count. */
const goEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...env, HOME: env["HOME"] ?? homedir(), GOWORK: "off", CGO_ENABLED: "0" });

/** Builds into a temporary folder beside the target and renames it: the target is there whole or not at all. */
export async function buildEngine(root: string, target: string, env: NodeJS.ProcessEnv, say: Say): Promise<void> {
  const version = await requireGo(root, env);
  const { cli, languageHost } = goModules(root);
  mkdirSync(join(target, ".."), { recursive: true });
  const temporary = mkdtempSync(`${target}.building-`);
  mkdirSync(join(temporary, "bin"));
  const stamp = (number: string): string => `-s -w -X ${VERSION_VARIABLE}=v${number}`;
  const build = async (module: string, output: string, number: string, packagePath: string): Promise<void> => {
    const args = ["build", "-mod=readonly", "-trimpath", "-buildvcs=false", "-tags", "osusergo,grpcnotrace", "-ldflags", stamp(number), "-o", join(temporary, "bin", output), packagePath];
    const { code, stderr } = await run("go", args, { cwd: module, env: goEnvironment(env) });
    if (code !== 0) throw new Error(`building ${output} failed: go ${args.join(" ")} in ${module}:\n${stderr.trim().split("\n").slice(-20).join("\n")}`);
  };
  try {
    say(`engine     no pulumi on PATH: it is built with ${version}, once; from an empty module cache this takes some minutes`);
    await step(say, `building pulumi ${PULUMI_VERSION}`, () => build(cli, "pulumi", PULUMI_VERSION, CLI_PACKAGE));
    await step(say, `building pulumi-language-nodejs ${LANGUAGE_HOST_VERSION}`, () =>
      build(languageHost, "pulumi-language-nodejs", LANGUAGE_HOST_VERSION, LANGUAGE_HOST_PACKAGE));
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
