/**
 * The resource provider protocol, method by method.
 *
 * Spoken directly rather than through main() of @pulumi/pulumi/provider: that one passes neither the preview flag nor the old inputs, has
 * no detailed diff, and loads the whole SDK at each start.
 */
import type { handleUnaryCall, sendUnaryData, ServerUnaryCall, UntypedServiceImplementation } from "@grpc/grpc-js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import { PluginInfo, type PluginAttach } from "@pulumi/pulumi/proto/plugin_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { check } from "./check";
import { diff, type DiffKind } from "./diff";
import type { EngineLog } from "./engine-log";
import { create, newId, remove, update, type Context } from "./lifecycle";
import { LOCAL_RUN, packageSchema } from "./schema";
import { plain, type Properties } from "./wire";

const UNKNOWN_ERROR = 2;
const UNIMPLEMENTED = 12;

const toProperties = (struct: Struct | undefined): Properties => (struct?.toJavaScript() ?? {}) as Properties;
const toStruct = (properties: Properties): Struct => Struct.fromJavaScript(properties as Record<string, JavaScriptValue>);

const typeOf = (urn: string): string => urn.split("::")[2]!.split("$").at(-1)!;
const nameOf = (urn: string): string => urn.split("::").slice(3).join("::");

/** A handler that answers with what the function returns and turns what it throws into the call's error. */
function unary<Request, Response>(answer: (request: Request) => Response | Promise<Response>): handleUnaryCall<Request, Response> {
  return (call: ServerUnaryCall<Request, Response>, callback: sendUnaryData<Response>) => {
    Promise.resolve().then(() => answer(call.request)).then(
      (response) => callback(null, response),
      (error: Error & { code?: number }) => callback({ code: error.code ?? UNKNOWN_ERROR, details: error.message }),
    );
  };
}

const unimplemented = (what: string): Error => Object.assign(new Error(`${what} is not in the stand-in for the command plugin`), { code: UNIMPLEMENTED });

export function providerService(version: string, engine: EngineLog): UntypedServiceImplementation {
  const cancel = new AbortController();
  const context = (urn: string, preview: boolean): Context => ({ log: engine.forResource(urn), cancelled: cancel.signal, preview });

  return {
    getPluginInfo: unary(() => new PluginInfo().setVersion(version)),
    getSchema: unary(() => new proto.GetSchemaResponse().setSchema(packageSchema(version))),
    attach: unary((request: PluginAttach) => {
      engine.attach(request.getAddress());
      return new Empty();
    }),
    cancel: unary(() => {
      cancel.abort();
      return new Empty();
    }),
    checkConfig: unary((request: proto.CheckRequest) => new proto.CheckResponse().setInputs(request.getNews())),
    diffConfig: unary(() => new proto.DiffResponse().setChanges(proto.DiffResponse.DiffChanges.DIFF_NONE)),
    configure: unary(() => new proto.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true)),

    check: unary((request: proto.CheckRequest) => {
      const { inputs, failures } = check(typeOf(request.getUrn()), toProperties(request.getNews()));
      return new proto.CheckResponse()
        .setInputs(toStruct(inputs))
        .setFailuresList(failures.map(({ property, reason }) => new proto.CheckFailure().setProperty(property).setReason(reason)));
    }),
    diff: unary((request: proto.DiffRequest) => diffResponse(
      toProperties(request.getOldInputs() ?? request.getOlds()),
      withIgnored(toProperties(request.getNews()), toProperties(request.getOlds()), request.getIgnorechangesList()),
    )),
    create: unary(async (request: proto.CreateRequest) => {
      const urn = request.getUrn();
      const properties = await create(typeOf(urn), toProperties(request.getProperties()), context(urn, request.getPreview()));
      return new proto.CreateResponse().setId(newId(nameOf(urn))).setProperties(toStruct(properties));
    }),
    update: unary(async (request: proto.UpdateRequest) => {
      const urn = request.getUrn();
      const olds = toProperties(request.getOlds());
      const news = withIgnored(toProperties(request.getNews()), olds, request.getIgnorechangesList());
      return new proto.UpdateResponse().setProperties(toStruct(await update(typeOf(urn), olds, news, context(urn, request.getPreview()))));
    }),
    delete: unary(async (request: proto.DeleteRequest) => {
      await remove(typeOf(request.getUrn()), toProperties(request.getProperties()), context(request.getUrn(), false));
      return new Empty();
    }),
    // Nothing is asked of the host: a command has no state of its own to read.
    read: unary((request: proto.ReadRequest) =>
      new proto.ReadResponse().setId(request.getId()).setProperties(request.getProperties()).setInputs(request.getInputs())),
    invoke: unary(async (request: proto.InvokeRequest) => {
      if (request.getTok() !== LOCAL_RUN) throw unimplemented(request.getTok());
      const inputs = toProperties(request.getArgs());
      const { runLocal } = await import("./local/run");
      const outputs = await runLocal(plain(inputs) as unknown as Parameters<typeof runLocal>[0], engine.forResource(""));
      return new proto.InvokeResponse().setReturn(toStruct({ ...inputs, ...outputs }));
    }),
    call: unary(() => { throw unimplemented("Call"); }),
    construct: unary(() => { throw unimplemented("Construct"); }),
  };
}

/** An ignored input keeps what the state has. */
const withIgnored = (news: Properties, olds: Properties, ignored: readonly string[]): Properties => ({
  ...news, ...Object.fromEntries(ignored.filter((name) => name in olds).map((name) => [name, olds[name]])),
});

function diffResponse(olds: Properties, news: Properties): proto.DiffResponse {
  const { PropertyDiff, DiffResponse } = proto;
  const kinds: Record<DiffKind, [proto.PropertyDiff.Kind, proto.PropertyDiff.Kind]> = {
    add: [PropertyDiff.Kind.ADD, PropertyDiff.Kind.ADD_REPLACE],
    delete: [PropertyDiff.Kind.DELETE, PropertyDiff.Kind.DELETE_REPLACE],
    update: [PropertyDiff.Kind.UPDATE, PropertyDiff.Kind.UPDATE_REPLACE],
  };
  const changes = Object.entries(diff(olds, news));
  const { DIFF_SOME, DIFF_NONE } = DiffResponse.DiffChanges;
  const response = new DiffResponse().setHasdetaileddiff(true).setChanges(changes.length > 0 ? DIFF_SOME : DIFF_NONE);
  for (const [path, { kind, replace }] of changes) {
    response.addDiffs(path);
    if (replace) response.addReplaces(path);
    response.getDetaileddiffMap().set(path, new PropertyDiff().setKind(kinds[kind][replace ? 1 : 0]));
  }
  return response;
}
