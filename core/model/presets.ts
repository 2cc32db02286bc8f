/**
 * Services of well-known protocols in a word: what a preset derives, and in which modes it can work.
 *
 * Each part of a preset is a service of its own. What a person writes beside the preset stands above what is derived.
 */
import type { CheckSpec } from "./checks";
import { keepsVip } from "./forwarding";
import type { ServiceSpec } from "./spec";
import type { Forwarding, Preset } from "./terms";

/** What a part brings; the rest is as it is written. */
type Derived = Pick<ServiceSpec, "port" | "ports" | "protocol" | "scheduler" | "ops" | "persistence" | "check">;

interface Part {
  /** Behind the service's name, with a hyphen; nothing for a preset of one part. */
  readonly suffix: string;
  readonly derived: (written: ServiceSpec) => Derived;
}

interface Description {
  /** Modes that it can work in, and why not in the others. */
  readonly forwardings: readonly Forwarding[];
  readonly otherwise: string;
  readonly parts: readonly Part[];
}

const ALL: readonly Forwarding[] = ["dr", "tun", "nat", "fullnat"];
const CLIENTS_ADDRESS: readonly Forwarding[] = ["dr", "tun", "nat"];
/** An answer that is translated on its way back needs the entry that one-packet scheduling does not keep. */
const onePacket = ({ forwarding }: ServiceSpec): boolean => keepsVip(forwarding);
const dns: CheckSpec = { dns: {} };
const one = (derived: Derived): Part[] => [{ suffix: "", derived: () => derived }];

/** An OPTIONS request, and "SIP/2.0", which every answer begins with. @see RFC 3261, section 11 */
const SIP_OPTIONS = Buffer.from([
  "OPTIONS sip:lvs@localhost SIP/2.0", "Via: SIP/2.0/UDP lvs;rport;branch=z9hG4bKlvs", "Max-Forwards: 1", "From: <sip:lvs@lvs>;tag=lvs", "To: <sip:lvs@localhost>",
  "Call-ID: lvs", "CSeq: 1 OPTIONS", "Content-Length: 0", "", "",
].join("\r\n")).toString("hex");
const SIP_ANSWER = Buffer.from("SIP/2.0").toString("hex");

/** Ports of data connections that an FTP server is told to use, where nothing else is written. */
export const PASSIVE_PORTS = "50000-50999";

export const PRESETS: Readonly<Record<Preset, Description>> = {
  dns: {
    forwardings: ALL, otherwise: "",
    parts: [
      { suffix: "udp", derived: (written) => ({ port: 53, protocol: "udp", scheduler: "rr", ops: onePacket(written), check: dns }) },
      { suffix: "tcp", derived: () => ({ port: 53, protocol: "tcp", check: dns }) },
    ],
  },
  ftp: {
    forwardings: ["dr", "tun"],
    otherwise: "the server names address and port of its data connections inside of the first one, and nobody would translate them there",
    parts: [{ suffix: "", derived: (written) => ({ ports: [21, written.passivePorts ?? PASSIVE_PORTS], persistence: {}, check: { tcp: { port: 21 } } }) }],
  },
  https: {
    forwardings: ALL, otherwise: "",
    parts: [
      { suffix: "", derived: () => ({ port: 443 }) },
      { suffix: "redirect", derived: () => ({ port: 80, check: { tcp: {} } }) },
    ],
  },
  mail: {
    forwardings: ALL, otherwise: "",
    parts: [
      ...[25, 587].map((port): Part => ({ suffix: String(port), derived: () => ({ port, check: { smtp: {} } }) })),
      ...[110, 143, 465, 993, 995].map((port): Part => ({ suffix: String(port), derived: () => ({ port, check: { tcp: {} } }) })),
    ],
  },
  mysql: { forwardings: ALL, otherwise: "", parts: one({ port: 3306, scheduler: "lc" }) },
  sip: {
    forwardings: CLIENTS_ADDRESS, otherwise: "messages carry the addresses of both sides, and a real server would see the director's in place of the client's",
    parts: one({ port: 5060, protocol: "udp", persistence: { engine: "sip" }, check: { udp: { payload: SIP_OPTIONS, reply: SIP_ANSWER } } }),
  },
  syslog: {
    forwardings: CLIENTS_ADDRESS, otherwise: "a log names its sender, which would be the director for all of them",
    parts: [{ suffix: "", derived: (written) => ({ port: 514, protocol: "udp", scheduler: "rr", ops: onePacket(written), check: { udp: {} } }) }],
  },
  "web-service": {
    forwardings: CLIENTS_ADDRESS, otherwise: "it translates each port by a rule of its own, and these ports are one service; write preset https with redirect: true",
    parts: one({ ports: [80, 443], persistence: {} }),
  },
};

/** A service as it is written, or one part of it. */
export interface NamedService {
  /** Its name in the topology. */
  readonly written: string;
  readonly spec: ServiceSpec;
  /** Keys that do not go with its preset. */
  readonly misplaced: readonly string[];
}

/** Services keyed by name, each preset as the services that it derives. */
export function expandPresets(services: Readonly<Record<string, ServiceSpec>>, isUnchecked: (service: ServiceSpec) => boolean): Readonly<Record<string, NamedService>> {
  const found: Record<string, NamedService> = {};
  for (const [name, spec] of Object.entries(services)) if (spec.preset === undefined) found[name] = { written: name, spec, misplaced: misplaced(spec) };
  for (const [name, spec] of Object.entries(services)) {
    for (const [key, part] of Object.entries(partsOf(name, spec, isUnchecked(spec)))) found[freeName(key, found)] = { written: name, spec: part, misplaced: misplaced(spec) };
  }
  return found;
}

function partsOf(name: string, spec: ServiceSpec, unchecked: boolean): Record<string, ServiceSpec> {
  if (spec.preset === undefined) return {};
  // Its parts have one VIP, which is remembered by the service's own name.
  const vip = "pool" in spec.vip ? { ...spec.vip, name: spec.vip.name ?? name } : spec.vip;
  const parts = PRESETS[spec.preset].parts.filter(({ suffix }) => suffix !== "redirect" || spec.redirect === true);
  return Object.fromEntries(parts.map(({ suffix, derived }) => {
    const { check, ...rest } = derived(spec);
    return [suffix === "" ? name : `${name}-${suffix}`, { ...rest, ...(check === undefined || unchecked ? {} : { check }), ...spec, vip }];
  }));
}

/** A preset brings its ports, and two keys go with one preset each. */
function misplaced(spec: ServiceSpec): string[] {
  const owners = { redirect: "https", passivePorts: "ftp" } as const;
  return [
    ...(spec.preset === undefined ? [] : (["port", "ports"] as const).filter((key) => spec[key] !== undefined)),
    ...(["redirect", "passivePorts"] as const).filter((key) => spec[key] !== undefined && owners[key] !== spec.preset),
  ];
}

/** A name that a person has given to another service becomes one that clashes with it, which is an issue, and not one that is lost. */
function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  return [name, name.replaceAll("-", "."), name.replaceAll("-", "_")].find((candidate) => !Object.hasOwn(taken, candidate)) ?? name;
}
