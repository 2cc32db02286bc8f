/**
 * Two real keepalived of one group, each in a network namespace, while a VIP is added to one after the other: the state in
 * which every change of a pair is for some seconds. The IPVS half of keepalived does not run here.
 */
import { inNamespace, withFolder } from "./namespace";
import { configurationOf, PAIR } from "./pair";

/** Starts lb1, then lb2; gives lb2 its next configuration, then lb1 its own; stops lb1. Says after each who holds which VIP. */
const SCRIPT = `
${PAIR}
start lb1; seen lb1.log 'Entering MASTER'
start lb2; seen lb2.log 'Entering BACKUP'
state started
reload lb2; state 'lb2 changed'
reload lb1; state 'lb1 changed'
kill "$(cat lb1.pid)"; state 'lb1 stopped'
kill "$(cat lb2.pid)"; wait
`;

/** Runs the pair through the change from one VIP to two. */
const observed = (configuration: typeof configurationOf): string => withFolder({
  "lb1.old": configuration("lb1", ["10.77.0.100"]), "lb1.new": configuration("lb1", ["10.77.0.100", "10.77.0.101"]),
  "lb2.old": configuration("lb2", ["10.77.0.100"]), "lb2.new": configuration("lb2", ["10.77.0.100", "10.77.0.101"]),
}, (folder) => inNamespace(SCRIPT, folder).output);

test("a VIP is added to a pair, backup first: never two masters, and both VIPs move", () => {
  expect(observed(configurationOf).split("\n")).toEqual([
    "started: lb1 [10.77.0.100 ] lb2 []",
    "lb2 changed: lb1 [10.77.0.100 ] lb2 []",
    "lb1 changed: lb1 [10.77.0.100 10.77.0.101 ] lb2 []",
    "lb1 stopped: lb1 [] lb2 [10.77.0.100 10.77.0.101 ]",
    "",
  ]);
}, 60_000);

test("with the VIPs in the advertisements there are two masters in between: why they are not there", () => {
  const inAdverts = (host: string, services: readonly string[]): string => configurationOf(host, services)
    .replace(/ +169\.254\..*\n +\}\n +virtual_ipaddress_excluded \{\n/, "");
  expect(observed(inAdverts)).toContain("lb2 changed: lb1 [10.77.0.100 ] lb2 [10.77.0.100 10.77.0.101 ]");
}, 60_000);
