/** One SSH handshake over a stream that is already there. */
import type { Duplex } from "node:stream";
import { Client, type AuthHandlerMiddleware, type ConnectConfig } from "ssh2";
import type { Credentials } from "./credentials";

/**
 * A bound that the official plugin does not have: there, a port that accepts and never speaks hangs for as long as it stays open. It is
 * sshd's own LoginGraceTime, so no host that would answer is given up.
 */
const HANDSHAKE_LIMIT_SECONDS = 120;

/** @throws Error `ssh: handshake failed: …` */
export function handshake(stream: Duplex, credentials: Credentials, user: string): Promise<Client> {
  return new Promise((resolve, reject) => {
    const client = new Client();
    const attempted: string[] = ["none"];
    let reason: string | undefined;
    const fail = (text: string): void => {
      client.destroy();
      stream.destroy();
      reject(new Error(`ssh: handshake failed: ${text}`));
    };

    const config: ConnectConfig = {
      sock: stream as NonNullable<ConnectConfig["sock"]>,
      username: user,
      readyTimeout: HANDSHAKE_LIMIT_SECONDS * 1000,
      authHandler: authOrder(credentials, attempted, user),
      hostVerifier: (shown: Buffer): boolean => {
        const matches = credentials.hostKey === undefined || credentials.hostKey.blob.equals(shown);
        if (!matches) reason = "ssh: host key mismatch";
        return matches;
      },
    };
    if (credentials.hostKey !== undefined) {
      config.algorithms = { serverHostKey: [credentials.hostKey.type] } as NonNullable<ConnectConfig["algorithms"]>;
    }
    client.once("ready", () => {
      client.removeAllListeners("close");
      resolve(client);
    });
    client.on("error", (error: Error & { level?: string }) => {
      // An agent without a usable key: the next method is tried.
      if (error.level === "agent") return;
      if (error.level === "client-authentication") {
        fail(`ssh: unable to authenticate, attempted methods [${attempted.join(" ")}], no supported methods remain`);
      } else if (error.level === "client-timeout") {
        fail(`no answer in ${HANDSHAKE_LIMIT_SECONDS} s; the official plugin would go on waiting`);
      } else {
        fail(reason ?? words(error));
      }
    });
    client.once("close", () => fail(reason ?? "EOF"));
    client.connect(config);
  });
}

function words(error: NodeJS.ErrnoException): string {
  if (error.code === "ECONNRESET") return "read: connection reset by peer";
  return /^Connection lost/.test(error.message) ? "EOF" : error.message;
}

/** Tries each method by its name once, in order, and only those that the host offers: so a private key keeps the agent from being asked. */
function authOrder(credentials: Credentials, attempted: string[], username: string): AuthHandlerMiddleware {
  return (offered, _partial, next) => {
    if (offered === null || offered === undefined) return next({ type: "none", username });
    const method = credentials.methods.find(({ name }) => !attempted.includes(name) && offered.includes(name));
    if (method === undefined) return next(false as never);
    attempted.push(method.name);
    next(method.use);
  };
}
