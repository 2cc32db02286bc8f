import { parseAddress } from "../address";
import type { Issue } from "../issue";
import { didYouMean, issue, listed, pointer, shown } from "../report";
import { takenAddresses } from "../taken";
import type { HostAddress, Topology } from "../topology";
import { placeIssues, spellingIssues } from "./place";

/** Hosts and lab clients: addresses in segments that exist, each used once, each segment on an interface of its own. */
export function checkHostAddresses(topology: Topology): Issue[] {
  const machines = [
    ...Object.values(topology.hosts).map(({ name, addresses }) => ({ path: pointer("hosts", name), addresses })),
    ...Object.values(topology.lab?.clients ?? {}).map(({ name, addresses }) => ({ path: pointer("lab", "clients", name), addresses })),
  ];
  return [
    ...machines.flatMap(({ path, addresses }) => Object.values(addresses).flatMap((entry) => checkPlace(path, entry, topology))),
    ...machines.flatMap(({ path, addresses }) => sharedInterfaces(path, Object.values(addresses))),
    ...duplicates(topology),
  ];
}

function checkPlace(machine: string, { segment, address }: HostAddress, { segments }: Topology): Issue[] {
  const path = machine + pointer("addresses", segment);
  const known = segments[segment];
  if (known !== undefined) return placeIssues(path, address, known);
  const names = Object.keys(segments);
  return [
    issue("LVS0413", path, `unknown segment ${shown(segment)}, expected one of ${listed(names)}${didYouMean(segment, names)}`, segment),
    ...spellingIssues(path, address),
  ];
}

function sharedInterfaces(machine: string, addresses: readonly HostAddress[]): Issue[] {
  return addresses.flatMap((entry, index) => {
    const other = addresses.slice(0, index).find((earlier) => earlier.interface === entry.interface);
    return other === undefined ? [] : [issue("LVS0417", machine + pointer("addresses", entry.segment), `is on ${entry.interface}, as segment "${other.segment}" is; write { address: …, interface: … } for one of them`, entry.interface)];
  });
}

function duplicates(topology: Topology): Issue[] {
  const owners = new Map<string, string>();
  return takenAddresses(topology).flatMap(({ address, owner, path }) => {
    const first = owners.get(address);
    if (first === undefined) owners.set(address, owner);
    if (first === undefined || parseAddress(address) === null) return [];
    return [issue("LVS0408", path, `${address} already belongs to ${first}; give each its own`, address)];
  });
}
