/**
 * The whole lab as a tree of small files, for lab/guest/apply.sh: what it reads is in the heads of the scripts there.
 */
import { createHash } from "node:crypto";
import type { Topology } from "../../core/model/topology";
import { linkName, macAddress } from "../wires/names";
import { bridgeOf, defaultGateway, wires } from "../wires/wires";
import { hostFiles, type Entries, type Entry, type Identity } from "./files";

/** Digest of entries, independent of their order. */
export function digestOf(entries: Entries): string {
  const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("hex");
}

function withDigest(folder: string, entries: Entries): Entries {
  const digest: Entry = { content: `${digestOf(entries)}\n`, mode: 0o644 };
  return Object.fromEntries([...Object.entries(entries), ["digest", digest] as const].map(([path, entry]) => [`${folder}/${path}`, entry]));
}

function lines(rows: readonly (readonly string[])[]): Entry {
  return { content: rows.map((row) => `${row.join(" ")}\n`).join(""), mode: 0o644 };
}

/**
 * @param identities what `identityOf` gives for a host's name: keys and machine id
 */
export function labBundle(topology: Topology, identityOf: (host: string) => Identity): Entries {
  const wire = wires(topology);
  const hosts = Object.values(topology.hosts).map((host) => {
    const links = Object.values(host.addresses).map((address) => [
      linkName(host.name, address.interface), bridgeOf(address.segment), address.interface, macAddress(host.name, address.interface),
    ]);
    const files = Object.entries(hostFiles(host, topology, identityOf(host.name))).map(([path, entry]) => [`files/${path}`, entry] as const);
    return withDigest(`hosts/${host.name}`, { links: lines(links), ...Object.fromEntries(files) });
  });
  const clients = Object.values(topology.lab?.clients ?? {}).map((client) => {
    const route = defaultGateway(topology, client.addresses);
    const links = Object.values(client.addresses).map((address) => [
      linkName(`client ${client.name}`, address.interface), bridgeOf(address.segment), address.interface,
      macAddress(`client ${client.name}`, address.interface), `${address.address}/${address.prefixLength}`,
      route !== null && route.interface === address.interface ? route.gateway : "-",
    ]);
    return withDigest(`clients/${client.name}`, { links: lines(links) });
  });
  const segments = withDigest("wires", {
    segments: { content: wire.segments, mode: 0o644 },
    router: { content: wire.router, mode: 0o644 },
  });
  return Object.assign({}, segments, ...hosts, ...clients) as Entries;
}
