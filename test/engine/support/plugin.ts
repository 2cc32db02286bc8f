/** Starts a command plugin as the engine does and speaks the provider protocol to it, as a small engine of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { type LogRequest } from "@pulumi/pulumi/proto/engine_pb";
import type { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { officialPlugin } from "../../../engine/stand-in";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";

export type Properties = Record<string, unknown>;
export interface Logged { readonly severity: "debug" | "info" | "warning" | "error"; readonly text: string; readonly ephemeral: boolean }

export const REMOTE = "urn:pulumi:test::contract::command:remote:Command::probe";
export const LOCAL = "urn:pulumi:test::contract::command:local:Command::probe";

/** The official binary when PULUMI_LVS_COMMAND_PLUGIN or PATH has one, else the stand-in of this clone. */
export const OFFICIAL = officialPlugin(process.env);
export const STAND_IN = join(__dirname, "../../../dist/engine/command-plugin/main.js");

const struct = (properties: Properties): Struct => Struct.fromJavaScript(properties as Record<string, JavaScriptValue>);
const object = (value: Struct | undefined): Properties => (value?.toJavaScript() ?? {}) as Properties;

const KINDS = Object.fromEntries(Object.entries(proto.PropertyDiff.Kind).map(([name, kind]) => [kind, name]));

export interface Diff { readonly changed: boolean; readonly kinds: Record<string, string>; readonly replaces: string[] }

export class Plugin {
  private constructor(
    private readonly child: ChildProcess,
    private readonly engine: grpc.Server,
    private readonly client: ResourceProviderClient,
    /** What the plugin sent to the engine's log. */
    readonly logs: Logged[],
    /** What it wrote to stderr so far. */
    readonly stderr: () => string,
  ) {}

  /** @param env replaces the whole environment of the plugin */
  static async start(env: NodeJS.ProcessEnv = withoutAgent()): Promise<Plugin> {
    const logs: Logged[] = [];
    const engine = new grpc.Server();
    engine.addService(EngineService, {
      log: (call: grpc.ServerUnaryCall<LogRequest, Empty>, done: grpc.sendUnaryData<Empty>) => {
        const request = call.request;
        logs.push({ severity: (["debug", "info", "warning", "error"] as const)[request.getSeverity()]!, text: request.getMessage(), ephemeral: request.getEphemeral() });
        done(null, new Empty());
      },
    } as unknown as grpc.UntypedServiceImplementation);
    const address = await new Promise<string>((resolve, reject) =>
      engine.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => (error ? reject(error) : resolve(`127.0.0.1:${port}`))));
    if (OFFICIAL === undefined && !existsSync(STAND_IN)) throw new Error(`${STAND_IN} is missing: npm run build`);
    const [program, args] = OFFICIAL === undefined ? [process.execPath, [STAND_IN, address]] : [OFFICIAL, [address]];
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (data: Buffer) => { stderr += data.toString(); });
    const port = await new Promise<string>((resolve, reject) => {
      let text = "";
      child.stdout.on("data", (data: Buffer) => {
        text += data.toString();
        if (text.includes("\n")) resolve(text.split("\n")[0]!);
      });
      child.once("exit", (code) => reject(new Error(`the plugin ended with ${code} before it printed its port:\n${stderr}`)));
    });
    const client = new ResourceProviderClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), {
      "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1,
    });
    const plugin = new Plugin(child, engine, client, logs, () => stderr);
    const request = new proto.ConfigureRequest();
    request.setArgs(struct({}));
    request.setAcceptsecrets(true);
    await plugin.call<proto.ConfigureResponse>((done) => client.configure(request, done));
    return plugin;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.client.close();
    this.child.kill("SIGKILL");
    await ended;
    this.engine.forceShutdown();
  }

  async version(): Promise<string> {
    return (await this.call<PluginInfo>((done) => this.client.getPluginInfo(new Empty(), done))).getVersion();
  }

  async schema(): Promise<{ resources: Record<string, { inputProperties: Record<string, unknown> }> }> {
    return JSON.parse((await this.call<proto.GetSchemaResponse>((done) => this.client.getSchema(new proto.GetSchemaRequest(), done))).getSchema());
  }

  async check(urn: string, news: Properties): Promise<{ inputs: Properties; failures: { property: string; reason: string }[] }> {
    const request = new proto.CheckRequest();
    request.setUrn(urn);
    request.setNews(struct(news));
    request.setOlds(struct({}));
    const response = await this.call<proto.CheckResponse>((done) => this.client.check(request, done));
    return { inputs: object(response.getInputs()), failures: response.getFailuresList().map((failure) => ({ property: failure.getProperty(), reason: failure.getReason() })) };
  }

  async diff(urn: string, olds: Properties, news: Properties): Promise<Diff> {
    const request = new proto.DiffRequest();
    request.setUrn(urn);
    request.setId("probe");
    request.setOlds(struct({ ...olds, stdout: "", stderr: "" }));
    request.setOldInputs(struct(olds));
    request.setNews(struct(news));
    const response = await this.call<proto.DiffResponse>((done) => this.client.diff(request, done));
    const kinds: Record<string, string> = {};
    response.getDetaileddiffMap().forEach((detail, path) => { kinds[path] = KINDS[detail.getKind()]!; });
    return { changed: response.getChanges() === proto.DiffResponse.DiffChanges.DIFF_SOME, kinds, replaces: response.getReplacesList() };
  }

  /** Check, then create: as the engine does. */
  async create(urn: string, inputs: Properties, preview = false): Promise<{ id: string; state: Properties }> {
    const request = new proto.CreateRequest();
    request.setUrn(urn);
    request.setName(urn.split("::").at(-1)!);
    request.setType(urn.split("::")[2]!);
    request.setPreview(preview);
    request.setProperties(struct(await this.checked(urn, inputs)));
    const response = await this.call<proto.CreateResponse>((done) => this.client.create(request, done));
    return { id: response.getId(), state: object(response.getProperties()) };
  }

  async update(urn: string, olds: Properties, news: Properties, preview = false): Promise<Properties> {
    const request = new proto.UpdateRequest();
    request.setUrn(urn);
    request.setId("probe");
    request.setName(urn.split("::").at(-1)!);
    request.setType(urn.split("::")[2]!);
    request.setPreview(preview);
    request.setOlds(struct(olds));
    request.setOldInputs(struct(withoutOutputs(olds)));
    request.setNews(struct(await this.checked(urn, news)));
    return object((await this.call<proto.UpdateResponse>((done) => this.client.update(request, done))).getProperties());
  }

  async delete(urn: string, state: Properties): Promise<void> {
    const request = new proto.DeleteRequest();
    request.setUrn(urn);
    request.setId("probe");
    request.setName(urn.split("::").at(-1)!);
    request.setType(urn.split("::")[2]!);
    request.setProperties(struct(state));
    request.setOldInputs(struct(withoutOutputs(state)));
    await this.call<Empty>((done) => this.client.delete(request, done));
  }

  async invoke(token: string, args: Properties): Promise<Properties> {
    const request = new proto.InvokeRequest();
    request.setTok(token);
    request.setArgs(struct(args));
    return object((await this.call<proto.InvokeResponse>((done) => this.client.invoke(request, done))).getReturn());
  }

  private async checked(urn: string, inputs: Properties): Promise<Properties> {
    const { inputs: checked, failures } = await this.check(urn, inputs);
    if (failures.length > 0) throw new Error(`check failed: ${JSON.stringify(failures)}`);
    return checked;
  }

  /** An error carries the plugin's own words, without the code that grpc puts before them. */
  private call<T>(invoke: (done: (error: grpc.ServiceError | null, response: T) => void) => unknown): Promise<T> {
    return new Promise((resolve, reject) => invoke((error, response) => (error ? reject(new Error(error.details)) : resolve(response))));
  }
}

const withoutOutputs = (state: Properties): Properties =>
  Object.fromEntries(Object.entries(state).filter(([name]) => name !== "stdout" && name !== "stderr"));

/** The caller's environment without an agent: each test says which one it means. */
export function withoutAgent(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const env = { ...process.env };
  delete env["SSH_AUTH_SOCK"];
  return { ...env, ...extra };
}
