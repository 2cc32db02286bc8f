/** From a connection to a client that is logged in, directly or through one bastion, with the official plugin's retries. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Duplex } from "node:stream";
import type { Client } from "ssh2";
import type { ResourceLog } from "../engine-log";
import type { Connection } from "./connection";
import { type Credentials, credentialsOf } from "./credentials";
import { handshake } from "./handshake";
import { dialTcp, joinHostPort } from "./tcp";

const FIRST_DELAY_MS = 100;
const DELAY_FACTOR = 1.5;
const LONGEST_DELAY_MS = 5000;

export interface Dialled {
  readonly client: Client;
  /** Closes the client and the bastion's below it. */
  close(): void;
}

/** @throws Error `after N failed attempts: …`, with `proxy: ` before it when the connection has one */
export async function dial(connection: Connection, log: ResourceLog, cancelled: AbortSignal): Promise<Dialled> {
  const { proxy } = connection;
  const credentials = await credentialsOf(connection);
  if (proxy === undefined) {
    const client = await withRetry("Dial", connection.dialErrorLimit, log, cancelled, async () =>
      handshake(await dialTcp(connection.host, connection.port, connection.perDialTimeout), credentials, connection.user));
    return { client, close: () => client.end() };
  }
  let bastion: Client | undefined;
  try {
    const proxyCredentials = await credentialsOf(proxy);
    bastion = await withRetry("Dial proxy", proxy.dialErrorLimit, log, cancelled, async () =>
      handshake(await dialTcp(proxy.host, proxy.port, proxy.perDialTimeout), proxyCredentials, proxy.user));
    const hop = bastion;
    const stream = await withRetry("Dial from proxy", connection.dialErrorLimit, log, cancelled, () => forward(hop, connection.host, connection.port));
    const client = await withRetry("Dial", connection.dialErrorLimit, log, cancelled, handshakeOnce(stream, credentials, connection, log));
    return { client, close: () => { client.end(); hop.end(); } };
  } catch (error) {
    bastion?.end();
    throw new Error(`proxy: ${(error as Error).message}`);
  }
}

/**
 * Behind a bastion the official plugin tries again on the stream that its first try closed, and so its error says only EOF. The error is
 * the same here; a warning says what the first try met.
 */
function handshakeOnce(stream: Duplex, credentials: Credentials, { host, port, user }: Connection, log: ResourceLog): () => Promise<Client> {
  let spent = false;
  return async () => {
    if (spent) throw new Error("ssh: handshake failed: EOF");
    spent = true;
    try {
      return await handshake(stream, credentials, user);
    } catch (error) {
      log.line("warning", `${joinHostPort(host, port)} behind the bastion: ${(error as Error).message}`);
      throw error;
    }
  };
}

const REJECTIONS: Readonly<Record<number, string>> = { 1: "administratively prohibited", 2: "connect failed", 3: "unknown channel type", 4: "resource shortage" };

function forward(bastion: Client, host: string, port: number): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    bastion.forwardOut("127.0.0.1", 0, host, Math.trunc(port), (error: (Error & { reason?: number }) | undefined, stream) => {
      if (error === undefined) return resolve(stream);
      const text = error.message.replace(/^.*Channel open failure:\s*/, "");
      reject(new Error(error.reason === undefined ? text : `ssh: rejected: ${REJECTIONS[error.reason] ?? `reason ${error.reason}`} (${text})`));
    });
  });
}

async function withRetry<T>(what: string, limit: number, log: ResourceLog, cancelled: AbortSignal, attempt: () => Promise<T>): Promise<T> {
  for (let tried = 0, delay = FIRST_DELAY_MS; ; tried++, delay = Math.min(delay * DELAY_FACTOR, LONGEST_DELAY_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (limit > -1 && tried + 1 > limit) throw new Error(`after ${tried} failed attempts: ${(error as Error).message}`);
      log.status(`${what} ${tried + 1}/${limit === -1 ? "inf" : limit} failed: retrying`);
    }
    try {
      await sleep(delay, undefined, { signal: cancelled });
    } catch {
      throw new Error("context canceled");
    }
  }
}
