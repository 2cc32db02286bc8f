/** TCP and unix sockets, with errors in the words of Go's net package: programs match on them. */
import { connect, isIPv6, type Socket } from "node:net";

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "connection reset by peer",
  EHOSTUNREACH: "no route to host",
  ENETUNREACH: "network is unreachable",
  ETIMEDOUT: "connection timed out",
  ENOENT: "no such file or directory",
  EACCES: "permission denied",
};

export const joinHostPort = (host: string, port: number): string => (isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`);

type DialError = NodeJS.ErrnoException & { address?: string; port?: number; errors?: DialError[] };

/** @param timeoutSeconds 0 means no bound */
export function dialTcp(host: string, port: number, timeoutSeconds: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: Math.trunc(port) });
    const timer = timeoutSeconds > 0 ? setTimeout(() => {
      socket.destroy();
      reject(new Error(`dial tcp ${joinHostPort(host, port)}: i/o timeout`));
    }, timeoutSeconds * 1000) : undefined;
    socket.once("connect", () => {
      clearTimeout(timer);
      socket.removeAllListeners("error");
      resolve(socket);
    });
    socket.once("error", (error: DialError) => {
      clearTimeout(timer);
      const first = error.errors?.[0] ?? error;
      if (first.syscall === "getaddrinfo") reject(new Error(`dial tcp: lookup ${host}: no such host`));
      else reject(new Error(`dial tcp ${joinHostPort(first.address ?? host, first.port ?? port)}: connect: ${WORDS[first.code ?? ""] ?? first.message}`));
    });
  });
}

/** Fails as the official plugin does when an agent's socket does not answer. */
export function probeUnix(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path });
    socket.once("connect", () => { socket.destroy(); resolve(); });
    socket.once("error", (error: DialError) => reject(new Error(`dial unix ${path}: connect: ${WORDS[error.code ?? ""] ?? error.message}`)));
  });
}
