/**
 * Services and real servers in the words of `ipvsadm --save --numeric`, in its order: they are compared with what it prints,
 * and a difference in spelling would look like a change. @see ipvsadm(8)
 */
import type { Protocol } from "../model/terms";
import type { IpvsTimeouts } from "../model/topology";
import type { VirtualServer } from "./host-files";

const PROTOCOL_OPTIONS: Readonly<Record<Protocol, string>> = { tcp: "-t", udp: "-u", sctp: "--sctp-service" };
const METHOD_OPTIONS = { dr: "-g", tun: "-i", nat: "-m" } as const;

type RealServer = VirtualServer["realServers"][number];

/** Which service: `-t 10.77.0.100:80` or `-f 4096`. */
export const serviceWords = (server: Pick<VirtualServer, "mark" | "protocol" | "address" | "port">): string =>
  server.mark === null ? `${PROTOCOL_OPTIONS[server.protocol]} ${endpoint(server)}` : `-f ${server.mark}`;

/** How it shares out: `-s mh -p 300 -b mh-port`. */
export function schedulingWords({ scheduler, schedulerFlags, persistence, ops }: Pick<VirtualServer, "scheduler" | "schedulerFlags" | "persistence" | "ops">): string {
  return [
    `-s ${scheduler}`,
    ...(persistence === null ? [] : [`-p ${persistence.timeoutSeconds}`]),
    ...(persistence === null || persistence.netmask === "255.255.255.255" ? [] : [`-M ${persistence.netmask}`]),
    ...(persistence === null || persistence.engine === null ? [] : [`--pe ${persistence.engine}`]),
    ...(ops ? ["-o"] : []),
    ...(schedulerFlags.length === 0 ? [] : [`-b ${schedulerFlags.join(",")}`]),
  ].join(" ");
}

/** Method, weight and bounds: `-g -w 2 -x 100 -y 80`. ipvsadm saves no bounds; whoever compares adds them in this form. */
export const realServerWords = ({ method, weight, thresholds }: Pick<RealServer, "method" | "weight" | "thresholds">): string =>
  `${METHOD_OPTIONS[method]} -w ${weight}${thresholds === null ? "" : ` -x ${thresholds.upper} -y ${thresholds.lower}`}`;

/** TCP, TCP after a FIN, UDP: `900 120 300`. */
export const timeoutsWords = ({ tcpSeconds, tcpFinSeconds, udpSeconds }: IpvsTimeouts): string => `${tcpSeconds} ${tcpFinSeconds} ${udpSeconds}`;

export const endpoint = ({ address, port }: { readonly address: string; readonly port: number }): string =>
  address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
