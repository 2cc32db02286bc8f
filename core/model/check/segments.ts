import { formatPrefix, isIpv6, parsePrefix, specialPurpose } from "../address";
import type { Issue } from "../issue";
import { issue, pointer, shown } from "../report";
import type { Segment, Topology } from "../topology";
import { placeIssues } from "./place";

const FEWEST_BITS = 8;
const MOST_BITS = 30;

/** Prefixes that can be read, are ordinary networks, and do not overlap; gateways inside of them. */
export function checkSegments({ segments }: Topology): Issue[] {
  const all = Object.values(segments);
  return [
    ...all.flatMap(checkPrefix),
    ...all.flatMap((segment) => (segment.gateway === null ? [] : placeIssues(pointer("segments", segment.name, "gateway"), segment.gateway, segment))),
    ...overlaps(all),
  ];
}

function checkPrefix({ name, cidr }: Segment): Issue[] {
  const path = pointer("segments", name, "cidr");
  const prefix = parsePrefix(cidr);
  if (prefix === null) {
    return isIpv6(cidr)
      ? [issue("LVS0903", path, `${shown(cidr)} is IPv6, which is not built yet; write the IPv4 network`, cidr)]
      : [issue("LVS0403", path, `got ${shown(cidr)}, expected an IPv4 network such as 10.77.0.0/24`, cidr)];
  }
  if (prefix.hostBits) return [issue("LVS0403", path, `got ${shown(cidr)}, which has host bits set; did you mean "${formatPrefix(prefix)}"?`, cidr)];
  const special = specialPurpose(cidr.split("/")[0] ?? "");
  if (special !== null) return [issue("LVS0405", path, `${cidr} is ${special}, which no segment can be; take a private or public network`, cidr)];
  if (prefix.length < FEWEST_BITS || prefix.length > MOST_BITS) return [issue("LVS0404", path, `got a /${prefix.length}, expected a prefix from /${FEWEST_BITS} to /${MOST_BITS}`, cidr)];
  return [];
}

function overlaps(segments: readonly Segment[]): Issue[] {
  const known = segments.flatMap((segment) => {
    const prefix = parsePrefix(segment.cidr);
    return prefix === null ? [] : [{ segment, prefix }];
  });
  return known.flatMap(({ segment, prefix }, index) => {
    const other = known.slice(0, index).find((earlier) => earlier.prefix.network <= prefix.broadcast && prefix.network <= earlier.prefix.broadcast);
    return other === undefined ? [] : [issue("LVS0409", pointer("segments", segment.name, "cidr"), `${segment.cidr} overlaps segment "${other.segment.name}" (${other.segment.cidr}); make them disjoint`, segment.cidr)];
  });
}
