/**
 * A session that asks for environment variables and hears the answer.
 *
 * ssh2's own exec() sends `env` requests without wanting a reply (RFC 4254, 6.4), so a refused variable would go unnoticed and the command
 * would run without it. This module therefore uses a few of its internals; package.json pins the version that they were read from.
 */
import type { Client, ClientChannel } from "ssh2";

interface Protocol {
  session(id: number, window: number, packet: number): void;
  env(id: number, name: string, value: string, wantReply: boolean): void;
  exec(id: number, command: string, wantReply: boolean): void;
}

interface Internals {
  readonly _protocol: Protocol;
  readonly _chanMgr: { add(callback: OpenCallback): number };
}

type OpenCallback = ((error: Error | undefined, channel: Session) => void) & { type?: string };
type Reply = (failed: boolean | Error) => void;

export type Session = ClientChannel & { readonly outgoing: { readonly id: number }; readonly _callbacks: Reply[]; subtype?: string; allowHalfOpen: boolean };

/** The sizes that ssh2 itself offers for a channel. */
const WINDOW_BYTES = 2 * 1024 * 1024;
const PACKET_BYTES = 32 * 1024;

const internals = (client: Client): Internals => client as unknown as Internals;

export function openSession(client: Client): Promise<Session> {
  return new Promise((resolve, reject) => {
    const opened: OpenCallback = (error, channel) => (error === undefined ? resolve(channel) : reject(new Error(`ssh: ${error.message}`)));
    opened.type = "session";
    internals(client)._protocol.session(internals(client)._chanMgr.add(opened), WINDOW_BYTES, PACKET_BYTES);
  });
}

/** @returns false when the host does not accept the variable */
export function setEnvironment(client: Client, session: Session, name: string, value: string): Promise<boolean> {
  return new Promise((resolve) => {
    session._callbacks.push((failed) => resolve(failed === false));
    internals(client)._protocol.env(session.outgoing.id, name, value, true);
  });
}

/** Hands the command to the user's login shell. @throws Error when the host refuses to */
export function execute(client: Client, session: Session, command: string): Promise<void> {
  session.subtype = "exec";
  session.allowHalfOpen = true;
  return new Promise((resolve, reject) => {
    session._callbacks.push((failed) => (failed === false ? resolve() : reject(new Error(`ssh: command ${command} failed`))));
    internals(client)._protocol.exec(session.outgoing.id, command, true);
  });
}
