/**
 * Names that the lab gives to what the topology does not name: links, bridges and MAC addresses. All come from declared
 * names, so that adding a host changes nothing of another.
 */
import { createHash } from "node:crypto";

/** The kernel's limit, IFNAMSIZ less its final zero. */
const INTERFACE_NAME_LENGTH = 15;

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** `br-front`, or the prefix and a digest where the name would be too long. */
export function interfaceName(prefix: string, name: string): string {
  const plain = `${prefix}-${name}`;
  return plain.length <= INTERFACE_NAME_LENGTH ? plain : `${prefix}-${digestOf(name).slice(0, INTERFACE_NAME_LENGTH - prefix.length - 1)}`;
}

/** The machine's end of a host's interface. */
export function linkName(host: string, interfaceOfHost: string): string {
  return `v-${digestOf(`${host}/${interfaceOfHost}`).slice(0, 12)}`;
}

/** A locally administered unicast address that stays the same over restarts, as a network card's does. */
export function macAddress(host: string, interfaceOfHost: string): string {
  const digits = digestOf(`mac ${host}/${interfaceOfHost}`).slice(0, 10);
  return ["02", ...(digits.match(/../g) ?? [])].join(":");
}

/** A machine-id(5) that stays the same when the host is reset. */
export function machineId(labId: string, host: string): string {
  return digestOf(`machine ${labId}/${host}`).slice(0, 32);
}
