import { parseAddress, parsePrefix, prefixContains } from "../address";
import type { Issue } from "../issue";
import { PLATFORM_FACTS } from "../platform";
import { poolHolds } from "../pool";
import { issue, pointer, shown } from "../report";
import { takenAddresses } from "../taken";
import type { Director, Topology } from "../topology";
import type { Weighted } from "../vrrp";
import { placeIssues, spellingIssues } from "./place";

/** VRRP: options that the platform has and that do what they say; what is tracked is this host's own. */
export function checkVrrp(topology: Topology): Issue[] {
  return Object.values(topology.directors).flatMap((director) => [
    ...auth(director, topology), ...delays(director), ...withoutVrrp(director), ...weights(director), ...interfaces(director, topology),
    ...scripts(director), ...sessions(director, topology), ...addresses(director, topology), ...routes(director, topology),
  ]);
}

const at = (director: Director, ...more: string[]): string => pointer("directors", director.name, "vrrp", ...more);

function auth(director: Director, { hosts }: Topology): Issue[] {
  const { auth: chosen } = director.vrrp;
  if (chosen === "none") return [];
  if (chosen === "pass") return [issue("LVS0311", at(director, "auth"), "a VRRP password travels in clear text and is cut to eight characters; leave auth out: advertisements are taken from the peers only", chosen)];
  const platform = Object.keys(director.hosts).map((host) => hosts[host]?.platform).find((name) => name !== undefined);
  if (platform === undefined) return [];
  return [issue("LVS0905", at(director, "auth"), `auth hmac needs keepalived 2.4.0, and ${platform} has ${PLATFORM_FACTS[platform].keepalived}; leave it out`, chosen)];
}

function delays(director: Director): Issue[] {
  const { preempt, preemptDelaySeconds } = director.vrrp;
  return preempt || preemptDelaySeconds === 0 ? [] : [issue("LVS0314", at(director, "preemptDelaySeconds"), "without preempt nobody takes the VIPs back, so there is nothing to delay; remove it or write preempt: true", preemptDelaySeconds)];
}

/** Each tracked thing of a director, with its path. */
function tracked(director: Director): { readonly path: string; readonly weight: number }[] {
  return Object.entries(director.vrrp.track).flatMap(([kind, entries]) =>
    Object.entries(entries as Readonly<Record<string, Weighted>>).map(([name, { weight }]) => ({ path: at(director, "track", kind, name), weight })));
}

function withoutVrrp(director: Director): Issue[] {
  if (director.manager === "keepalived") return [];
  const { addresses: further, routes: moved } = director.vrrp;
  const used = [...tracked(director).map(({ path }) => path), ...further.map((_, index) => at(director, "addresses", String(index))), ...moved.map((_, index) => at(director, "routes", String(index)))];
  return used.map((path) => issue("LVS0319", path, `manager ${director.manager} has no VRRP, so nothing would act on it; remove it or take keepalived`));
}

/** A weight lowers a priority, and only a backup that preempts acts on that. */
function weights(director: Director): Issue[] {
  const [first = 0, second = 0] = Object.values(director.hosts).map(({ priority }) => priority).sort((a, b) => b - a);
  const single = Object.keys(director.hosts).length === 1;
  return tracked(director).filter(({ weight }) => weight !== 0).flatMap(({ path, weight }) => {
    if (!director.vrrp.preempt) return [issue("LVS0312", `${path}/weight`, "a lower priority moves nothing without preempt; leave weight out, so that a failure does, or write preempt: true", weight)];
    if (single || Math.abs(weight) > first - second) return [];
    return [issue("LVS0313", `${path}/weight`, `${weight} does not bring the priority ${first} below the next one, ${second}; take a weight beyond ${first - second}, or leave it out`, weight)];
  });
}

function interfaces(director: Director, { hosts }: Topology): Issue[] {
  return Object.keys(director.vrrp.track.interfaces).flatMap((device) => {
    const speaker = Object.keys(director.hosts).find((host) => hosts[host]?.addresses[director.segment]?.interface === device);
    return speaker === undefined ? [] : [issue("LVS0316", at(director, "track", "interfaces", device), `VRRP of host "${speaker}" speaks on ${device}, which is always tracked; remove it`, device)];
  });
}

/** A real server's failure is the health check's: a director that watches it would give up the VIPs for it. */
function scripts(director: Director): Issue[] {
  return Object.entries(director.vrrp.track.scripts).flatMap(([name, { command }]) => {
    const path = at(director, "track", "scripts", name, "command");
    const [program = ""] = command.split(" ");
    const far = command.match(/\d+\.\d+\.\d+\.\d+/g)?.find((address) => parseAddress(address) !== null && !address.startsWith("127."));
    return [
      ...(far === undefined ? [] : [issue("LVS0315", path, `looks at ${far}, another machine, whose failure would move the VIPs of a healthy director; ask 127.0.0.1, or take a health check`, command)]),
      ...(/^\/(tmp|home|root|var\/tmp)\//.test(program) ? [issue("LVS0321", path, `keepalived's unit does not see ${program}: it has a /tmp of its own, and no homes; put the program below /usr/local`, command)] : []),
    ];
  });
}

function sessions(director: Director, { hosts }: Topology): Issue[] {
  return Object.entries(director.vrrp.track.bfd).flatMap(([name, { neighbor, weight }]) => {
    const path = at(director, "track", "bfd", name, "neighbor");
    if (parseAddress(neighbor) === null) return spellingIssues(path, neighbor);
    const peer = Object.keys(director.hosts).find((host) => Object.values(hosts[host]?.addresses ?? {}).some(({ address }) => address === neighbor));
    return peer === undefined || weight !== 0 ? [] : [issue("LVS0320", path, `${neighbor} is host "${peer}" of this director, so that none could be master when the other is gone; take a router's address, or give a weight`, neighbor)];
  });
}

function addresses(director: Director, topology: Topology): Issue[] {
  const segment = topology.segments[director.segment];
  const owners = new Map(takenAddresses(topology).map(({ address, owner }) => [address, owner]));
  for (const { name, vip } of Object.values(topology.services)) if (vip.kind === "address") owners.set(vip.address, `the VIP of service "${name}"`);
  return director.vrrp.addresses.flatMap((address, index) => {
    const path = at(director, "addresses", String(index));
    const place = segment === undefined ? spellingIssues(path, address) : placeIssues(path, address, segment);
    const owner = owners.get(address);
    const pool = Object.values(topology.pools).find((one) => poolHolds(one, address));
    if (place.length > 0) return place;
    if (owner !== undefined) return [issue("LVS0317", path, `${address} is ${owner.startsWith("the") ? owner : `${owner}'s`}; take a free address`, address)];
    return pool === undefined ? [] : [issue("LVS0317", path, `${address} is in pool "${pool.name}", which VIPs are taken from; take an address outside`, address)];
  });
}

function routes(director: Director, { segments }: Topology): Issue[] {
  const segment = segments[director.segment];
  return director.vrrp.routes.flatMap(({ to, via }, index) => {
    const path = at(director, "routes", String(index));
    const prefix = parsePrefix(to);
    return [
      ...(prefix === null || prefix.hostBits ? [issue("LVS0403", `${path}/to`, `got ${shown(to)}, expected the first address of a network and its bits, such as 192.0.2.0/24`, to)] : []),
      ...(parseAddress(via) === null ? spellingIssues(`${path}/via`, via)
        : segment === undefined || prefixContains(segment.cidr, via) ? []
        : [issue("LVS0318", `${path}/via`, `${via} is not in segment ${segment.name} (${segment.cidr}), where the VIPs are; take a router there`, via)]),
    ];
  });
}
