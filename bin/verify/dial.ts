/**
 * SSH connections for reading: agent authentication, verified host keys, one shared connection to each bastion.
 */
import { Client, utils, type ConnectConfig } from "ssh2";
import { createHash } from "node:crypto";
import type { Duplex } from "node:stream";
import type { Endpoint, HostConnection } from "../../core/model/connection";

/** Until a host has let us in; emulated machines need seconds for the cryptography alone. */
const READY_TIMEOUT_SECONDS = 60;

export interface CommandResult {
  /** null when the connection ended before the command. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export class Dialler {
  private readonly bastions = new Map<string, Promise<Client>>();

  /** @param agentSocket the socket of the agent that holds the keys; SSH_AUTH_SOCK's value */
  constructor(private readonly agentSocket: string | undefined) {}

  /** One connection to a host. @throws Error whose message says why it could not be made */
  async dial(connection: HostConnection): Promise<Client> {
    if (connection.bastion === null) return this.connect(connection, undefined);
    const { address, port } = connection.bastion;
    let bastion: Client;
    try {
      bastion = await this.bastion(connection.bastion);
    } catch (error) {
      throw new Error(`bastion ${address} port ${port}: ${messageOf(error)}`);
    }
    const through = await new Promise<Duplex>((resolve, reject) => {
      bastion.forwardOut("127.0.0.1", 0, connection.address, connection.port, (error, channel) => (error ? reject(new Error(`bastion ${address} port ${port} cannot reach it: ${error.message}`)) : resolve(channel)));
    });
    return this.connect(connection, through);
  }

  close(): void {
    for (const bastion of this.bastions.values()) void bastion.then((client) => client.end(), () => undefined);
  }

  private bastion(endpoint: Endpoint): Promise<Client> {
    const key = JSON.stringify(endpoint);
    const known = this.bastions.get(key) ?? this.connect(endpoint, undefined);
    this.bastions.set(key, known);
    return known;
  }

  private connect(endpoint: Endpoint, through: Duplex | undefined): Promise<Client> {
    if (this.agentSocket === undefined || this.agentSocket === "") {
      return Promise.reject(new Error("SSH_AUTH_SOCK is not set: start an ssh-agent and add the key"));
    }
    const wanted = endpoint.hostKey === null ? null : hostKeyOf(endpoint.hostKey);
    let refused: string | null = null;
    const config: ConnectConfig = {
      host: endpoint.address,
      port: endpoint.port,
      username: endpoint.user,
      agent: this.agentSocket,
      readyTimeout: READY_TIMEOUT_SECONDS * 1000,
      keepaliveInterval: 10_000,
      hostVerifier: (key: Buffer) => {
        if (wanted === null || wanted.blob.equals(key)) return true;
        refused = `its host key is SHA256:${createHash("sha256").update(key).digest("base64").replace(/=+$/, "")}, not the declared one`;
        return false;
      },
      // A server with several keys shows the one that is asked for: ask for the kind that is declared.
      ...(wanted === null ? {} : { algorithms: { serverHostKey: wanted.algorithms } }),
      ...(through === undefined ? {} : { sock: through }),
    };
    return new Promise((resolve, reject) => {
      const client = new Client();
      client.once("ready", () => resolve(client));
      client.on("error", (error) => reject(new Error(refused ?? reasonOf(error, endpoint.user, String(this.agentSocket)))));
      client.once("close", () => reject(new Error(refused ?? "the connection was closed before the login")));
      client.connect(config);
    });
  }
}

/** What the library says in its own terms, said in the user's. */
function reasonOf(error: Error & { level?: string }, user: string, agentSocket: string): string {
  if (error.level === "agent") return `the ssh-agent at ${agentSocket} does not answer: start one, or set SSH_AUTH_SOCK`;
  if (error.level === "client-authentication") return `user "${user}" is let in with no key of the ssh-agent`;
  if (error.level === "client-timeout") return `no login within ${READY_TIMEOUT_SECONDS} s`;
  return error.message;
}

type HostKeyAlgorithms = NonNullable<NonNullable<ConnectConfig["algorithms"]>["serverHostKey"]>;

function hostKeyOf(line: string): { blob: Buffer; algorithms: HostKeyAlgorithms } {
  const parsed = utils.parseKey(line);
  if (parsed instanceof Error) throw new Error(`the declared host key cannot be read: ${parsed.message}`);
  const algorithms = parsed.type === "ssh-rsa" ? ["rsa-sha2-512", "rsa-sha2-256"] : [parsed.type];
  return { blob: parsed.getPublicSSH(), algorithms: algorithms as HostKeyAlgorithms };
}

/** Runs a command with something on its stdin, bounded in time and output. */
export function execute(client: Client, command: string, stdin: string, timeoutSeconds: number): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      client.destroy();
      reject(new Error(`no end after ${timeoutSeconds} s`));
    }, timeoutSeconds * 1000);
    client.exec(command, (error, channel) => {
      if (error) {
        clearTimeout(timer);
        reject(error);
        return;
      }
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      let code: number | null = null;
      channel.on("data", (chunk: Buffer) => out.push(chunk));
      channel.stderr.on("data", (chunk: Buffer) => err.push(chunk));
      channel.on("exit", (status: number | null) => { code = status; });
      channel.on("close", () => {
        clearTimeout(timer);
        resolve({ code, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") });
      });
      channel.on("error", () => undefined);
      channel.end(stdin);
    });
  });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
