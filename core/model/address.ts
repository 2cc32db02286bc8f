/**
 * IPv4 addresses and prefixes as numbers: parsing that accepts one spelling only, and arithmetic.
 */
import ipaddr from "ipaddr.js";

const DOTTED = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;

export interface Prefix {
  /** First address, with the host bits cleared. */
  readonly network: number;
  readonly broadcast: number;
  readonly length: number;
  /** Whether host bits were set in what was written. */
  readonly hostBits: boolean;
}

/** The address as a number; null when it is not four decimal numbers from 0 to 255 without leading zeros. */
export function parseAddress(text: string): number | null {
  const parts = DOTTED.exec(text);
  if (!parts) return null;
  let value = 0;
  for (const part of parts.slice(1)) {
    if (Number(part) > 255) return null;
    value = value * 256 + Number(part);
  }
  return value;
}

export function formatAddress(value: number): string {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255].join(".");
}

/** Whether a text is an IPv6 address or prefix: not supported yet, but worth a reason of its own. */
export function isIpv6(text: string): boolean {
  return text.includes(":") && ipaddr.IPv6.isValid(text.split("/")[0] ?? "");
}

/** The prefix, host bits cleared; null when it is not one. */
export function parsePrefix(text: string): Prefix | null {
  const [address = "", bits = "", ...rest] = text.split("/");
  const value = parseAddress(address);
  if (value === null || rest.length > 0 || !/^(0|[1-9]\d?)$/.test(bits) || Number(bits) > 32) return null;
  const size = 2 ** (32 - Number(bits));
  const network = Math.floor(value / size) * size;
  return { network, broadcast: network + size - 1, length: Number(bits), hostBits: network !== value };
}

export function formatPrefix(prefix: Prefix): string {
  return `${formatAddress(prefix.network)}/${prefix.length}`;
}

/** Whether an address is in a prefix; false when either cannot be read. */
export function prefixContains(cidr: string, address: string): boolean {
  const prefix = parsePrefix(cidr);
  const value = parseAddress(address);
  return prefix !== null && value !== null && value >= prefix.network && value <= prefix.broadcast;
}

/** What an address is for when it is not for hosts: "loopback", "multicast" …; null when it is an ordinary one. */
export function specialPurpose(address: string): string | null {
  const value = parseAddress(address);
  if (value === null) return null;
  const range = new ipaddr.IPv4([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]).range();
  return ["loopback", "multicast", "unspecified", "broadcast", "linkLocal"].includes(range) || value >>> 24 === 0 || value >>> 28 === 15
    ? (range === "linkLocal" ? "link-local" : range)
    : null;
}

/** First and last address of `FIRST-LAST` or of one address; null when it is neither. */
export function parseRange(text: string): { readonly first: number; readonly last: number } | null {
  const [from = "", to, ...rest] = text.split("-").map((part) => part.trim());
  const first = parseAddress(from);
  const last = to === undefined ? first : parseAddress(to);
  return first === null || last === null || rest.length > 0 ? null : { first, last };
}
