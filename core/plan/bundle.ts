/**
 * The bundle: what one transaction gets on stdin, readable as it is in `pulumi preview --diff`.
 *
 * The first word of a line says what the line is, and a line of a file's content begins with `|`: whatever a file holds,
 * it cannot be taken for a directive. The grammar is in docs/transaction.md.
 */
import { createHash } from "node:crypto";
import type { FileKind, HostFile, HostFiles, VirtualServer } from "../render/host-files";
import { endpoint, realServerWords, schedulingWords, serviceWords, timeoutsWords } from "../render/ipvs-words";
import type { Phase } from "./host-plan";

/** Programs that a transaction calls and the Debian packages that hold them, where a host's files do not name them. */
const NEEDED = (host: HostFiles): string[] => [
  ...(host.virtualServers.length > 0 ? ["ipvsadm"] : []),
  ...(host.modules.length > 0 ? ["kmod"] : []),
  ...(host.addresses.length + host.ip.length > 0 ? ["iproute2"] : []),
];

/**
 * What a host must hold, as a bundle for `accept` or `apply`.
 *
 * @param packed the program as `pack` gives it
 */
export function encodeBundle(host: HostFiles, phase: Exclude<Phase, "release">, packed: string): string {
  return seal([
    ...head(host, phase),
    ...[...new Set([...host.packages, ...NEEDED(host)])].sort().map((name) => `package ${name}`),
    ...host.modules.map((name) => `module ${name}`),
    ...host.sysctls.map(({ key, value }) => `sysctl ${key} = ${value}`),
    ...host.addresses.map(addressLine),
    ...host.ip.map((line) => `ip ${line}`),
    ...host.units.map(({ name, reload }) => `unit ${name} ${reload}`),
    ...(host.timeouts === null ? [] : [`timeouts ${timeoutsWords(host.timeouts)}`]),
    ...host.virtualServers.flatMap(virtualServerLines),
    ...host.files.flatMap((file) => fileLines(file, host.units)),
    "program",
    ...packed.trimEnd().split("\n"),
    "end",
  ]);
}

/** What may stay on a host, as a bundle for `release`: names only, since `accept` has put their content there. */
export function encodeRelease(host: HostFiles): string {
  return seal([
    ...head(host, "release"),
    ...host.sysctls.map(({ key }) => `stay sysctl ${key}`),
    ...host.addresses.map((address) => `stay ${addressLine(address)}`),
    ...host.ip.map((line) => `stay ip ${line}`),
    ...host.units.map(({ name }) => `stay unit ${name}`),
    ...host.files.map(({ path }) => `stay file ${path}`),
    "end",
  ]);
}

const head = (host: HostFiles, phase: Phase): string[] => [
  `host ${host.host}`,
  `phase ${phase}`,
  ...(phase === "release" ? [] : [`platform ${host.platform}`]),
  ...(phase === "apply" ? [`drain ${host.drainSeconds}`] : []),
];

const addressLine = ({ address, interface: device, scope }: HostFiles["addresses"][number]): string =>
  `address ${address}/${address.includes(":") ? 128 : 32} dev ${device} scope ${scope}`;

/** In the words of `ipvsadm --save --numeric`, since that is what they are compared with. */
function virtualServerLines(server: VirtualServer): string[] {
  const service = serviceWords(server);
  return [
    `ipvs -A ${service} ${schedulingWords(server)}`,
    ...server.realServers.map((real) => `ipvs -a ${service} -r ${endpoint(real)} ${realServerWords(real)}`),
    ...(server.sorryServer === null ? [] : [`sorry -a ${service} -r ${endpoint(server.sorryServer)}`]),
  ];
}

function fileLines(file: HostFile, units: HostFiles["units"]): string[] {
  if (!file.content.endsWith("\n")) throw new Error(`${file.path}: a file's content ends with a newline`);
  if (/\s/.test(file.path)) throw new Error(`${file.path}: a path holds no space`);
  return [
    `file ${file.path} ${file.mode} ${file.owner} ${file.kind} ${sha256(file.content)} ${affectedUnit(file, units)}`,
    ...file.content.slice(0, -1).split("\n").map((line) => `|${line}`),
  ];
}

const READ_BY_KEEPALIVED: readonly FileKind[] = ["keepalived", "script"];

/** The unit that has to take notice of a change of a file, or `-`. */
function affectedUnit(file: HostFile, units: HostFiles["units"]): string {
  const affected = units.find(({ name, reload }) =>
    (file.kind === "frr" && name === "frr.service") ||
    (file.kind === "ldirectord" && name === "lvs-ldirectord.service") ||
    (file.kind === "nft" && name === "lvs-nft.service") ||
    (READ_BY_KEEPALIVED.includes(file.kind) && name.startsWith("keepalived")) ||
    (file.kind === "unit" && reload === "restart" && file.path.split("/").includes(name)));
  return affected?.name ?? "-";
}

/** The first line names the format and holds the digest of all that follows: a bundle that was cut is refused. */
const seal = (lines: readonly string[]): string => {
  const body = lines.map((line) => `${line}\n`).join("");
  return `pulumi-lvs 1 ${sha256(body)}\n${body}`;
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
