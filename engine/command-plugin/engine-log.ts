/** Lines for the engine's display, tied to the resource that they are about. */
import type * as Grpc from "@grpc/grpc-js";
import type * as Services from "@pulumi/pulumi/proto/engine_grpc_pb";
import type * as Messages from "@pulumi/pulumi/proto/engine_pb";

export type Severity = "info" | "warning" | "error";

/** One resource's way to the engine's log. */
export interface ResourceLog {
  /** A line that stays in the summary. */
  line(severity: Severity, text: string): void;
  /** A line that only the display of the running operation shows. */
  status(text: string): void;
  /** Resolves when the engine has every line that was sent. */
  flushed(): Promise<void>;
}

/** Without an engine, as under a test's bare client, lines go nowhere. */
export class EngineLog {
  private client: Services.EngineClient | undefined;

  constructor(private address: string | undefined) {}

  /** The engine may say where it listens after the start. */
  attach(address: string): void {
    this.address = address;
    this.client = undefined;
  }

  forResource(urn: string): ResourceLog {
    const pending: Promise<void>[] = [];
    return {
      line: (severity, text) => { pending.push(this.send(urn, severity, text, false)); },
      status: (text) => { pending.push(this.send(urn, "info", text, true)); },
      flushed: async () => { await Promise.all(pending); },
    };
  }

  private send(urn: string, severity: Severity, text: string, ephemeral: boolean): Promise<void> {
    if (this.address === undefined) return Promise.resolve();
    // Loaded at the first line only: most previews have none, and start quicker.
    /* eslint-disable @typescript-eslint/no-require-imports */
    const grpc = require("@grpc/grpc-js") as typeof Grpc;
    const services = require("@pulumi/pulumi/proto/engine_grpc_pb") as typeof Services;
    const { LogRequest, LogSeverity } = require("@pulumi/pulumi/proto/engine_pb") as typeof Messages;
    /* eslint-enable @typescript-eslint/no-require-imports */
    this.client ??= new services.EngineClient(this.address, grpc.credentials.createInsecure());
    const request = new LogRequest();
    request.setUrn(urn);
    request.setMessage(text);
    request.setEphemeral(ephemeral);
    request.setSeverity({ info: LogSeverity.INFO, warning: LogSeverity.WARNING, error: LogSeverity.ERROR }[severity]);
    // A line that does not arrive must not fail the command that it tells about.
    return new Promise((resolve) => this.client!.log(request, () => resolve()));
  }
}
