/** The pinned parts of the self-built engine; docs/engine.md says why these. */

/** Also in go/cli/go.mod, and the version of @pulumi/pulumi in package.json. */
export const PULUMI_VERSION = "3.220.0";

/** The last Node.js language host that lies inside a Go module of the SDK; also in go/language-nodejs/go.mod. */
export const LANGUAGE_HOST_VERSION = "3.68.0";

/** The command plugin that the stand-in stands for: the version of @pulumi/command in package.json. */
export const COMMAND_PLUGIN_VERSION = "1.2.1";
