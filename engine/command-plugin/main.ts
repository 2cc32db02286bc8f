/** The stand-in's process: says what it is, serves, prints its port, and ends with the engine that started it. */
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { COMMAND_PLUGIN_VERSION } from "../versions";
import { EngineLog } from "./engine-log";
import { providerService } from "./server";

const PARENT_CHECK_MS = 5000;

const WHAT_IT_IS = `pulumi-lvs: stand-in for the official command plugin ${COMMAND_PLUGIN_VERSION}, used because no pulumi was on PATH (docs/engine.md)`;

// On stderr, since the first line of stdout has to be the port; and to the engine, which shows stderr only when a plugin breaks.
process.stderr.write(`${WHAT_IT_IS}\n`);
const engine = new EngineLog(process.argv.slice(2).find((arg) => !arg.startsWith("-")));
engine.forResource("").line("info", WHAT_IT_IS);

const parent = process.ppid;
setInterval(() => { if (process.ppid !== parent) process.exit(0); }, PARENT_CHECK_MS).unref();

const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
server.addService(ResourceProviderService, providerService(COMMAND_PLUGIN_VERSION, engine));
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`${port}\n`);
});
