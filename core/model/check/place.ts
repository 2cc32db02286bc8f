/**
 * What every address has to be, wherever it is written.
 */
import { isIpv6, parseAddress, parsePrefix, prefixContains } from "../address";
import type { Issue } from "../issue";
import { issue, shown } from "../report";
import type { Segment } from "../topology";

/** Not an IPv4 address. */
export function spellingIssues(path: string, address: string): Issue[] {
  if (parseAddress(address) !== null) return [];
  if (isIpv6(address)) return [issue("LVS0903", path, `${shown(address)} is IPv6, which is not built yet; write the IPv4 address`, address)];
  return [issue("LVS0401", path, `got ${shown(address)}, expected an IPv4 address such as 10.77.0.11`, address)];
}

/** Not an IPv4 address, outside of its segment, or none that a host can have. Nothing of a segment that cannot be read. */
export function placeIssues(path: string, address: string, segment: Segment): Issue[] {
  const spelling = spellingIssues(path, address);
  const prefix = parsePrefix(segment.cidr);
  if (spelling.length > 0 || prefix === null || prefix.length > 30) return spelling;
  if (!prefixContains(segment.cidr, address)) return [issue("LVS0406", path, `${address} is not in segment ${segment.name} (${segment.cidr}); correct the address or the segment`, address)];
  const value = parseAddress(address);
  const end = value === prefix.network ? "network" : value === prefix.broadcast ? "broadcast" : null;
  return end === null ? [] : [issue("LVS0407", path, `${address} is the ${end} address of segment ${segment.name} (${segment.cidr}); take one between them`, address)];
}
