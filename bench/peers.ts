/**
 * The peer of bench/apply and bench/state, a Pulumi program: the same files, sysctls, addresses and units, each a remote command of
 * its own, as a stack without host transactions would do it. Reads PEER_TOPOLOGY.
 */
import * as command from "@pulumi/command";
import { connectionOf } from "../components/connection";
import { compile } from "../core";
import { labConnections } from "../lab";

const { hostFiles } = compile(process.env["PEER_TOPOLOGY"] ?? "");
const connections = labConnections();

for (const { host, files, modules, sysctls, addresses, units } of hostFiles) {
  const connection = connectionOf(host, connections[host]!);
  const steps: { name: string; create: string; stdin?: string }[] = [
    ...modules.map((module) => ({ name: `module-${module}`, create: `modprobe ${module}` })),
    ...files.map(({ path, content }) => ({ name: path, create: `mkdir -p "$(dirname ${path})" && cat > ${path}`, stdin: content })),
    ...sysctls.map(({ key, value }) => ({ name: key, create: `sysctl -q -w ${key}=${value}` })),
    ...addresses.map(({ address, interface: device }) => ({ name: address, create: `ip address replace ${address} dev ${device}` })),
    ...units.map(({ name }) => ({ name, create: `systemctl daemon-reload && systemctl enable --now ${name}` })),
  ];
  let previous: command.remote.Command | undefined;
  for (const { name, create, stdin } of steps) {
    previous = new command.remote.Command(
      `${host}-${name}`,
      { connection, create, ...(stdin === undefined ? {} : { stdin }), addPreviousOutputInEnv: false },
      previous === undefined ? {} : { dependsOn: [previous] },
    );
  }
}
