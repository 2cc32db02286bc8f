/**
 * Faults that would reach keepalived: each is refused by our own check first. The second column says what keepalived's own
 * check makes of the same fault when ours is passed by; where it says "passes", ours is the only one.
 */
import { allocate } from "../../core/allocate/allocate";
import { resolveAllocation } from "../../core/allocate/resolve";
import { compile } from "../../core/compile";
import { loadTemplates } from "../../core/load/templates";
import { InvalidTopologyError } from "../../core/model/invalid-topology";
import { normalise } from "../../core/model/normalise";
import type { TopologySpec } from "../../core/model/spec";
import { vipPaths } from "../../core/model/vip-paths";
import { renderHosts } from "../../core/render";
import { keepalivedCheck } from "./keepalived";

/** Loose on purpose: most faults are no TopologySpec. */
interface Loose { [key: string]: any } // eslint-disable-line @typescript-eslint/no-explicit-any -- see above

const good = (): Loose => ({
  name: "shop",
  ssh: { insecureIgnoreHostKey: true },
  segments: { front: { cidr: "10.77.0.0/24" }, back: { cidr: "10.78.0.0/24" } },
  hosts: {
    lb1: { addresses: { front: "10.77.0.11" } },
    lb2: { addresses: { front: "10.77.0.12" } },
    web1: { addresses: { front: "10.77.0.21", back: { address: "10.78.0.21", interface: "eth1" } } },
    web2: { addresses: { front: "10.77.0.22" } },
  },
  directors: { edge: { hosts: { lb1: { priority: 110 }, lb2: { priority: 100 } } } },
  services: {
    web: {
      director: "edge", vip: { address: "10.77.0.100" }, port: 80, forwarding: "dr", scheduler: "rr",
      realServers: { web1: {}, web2: {} }, check: { http: { path: "/healthz" } },
    },
  },
});

type Fault = readonly [what: string, keepalived: "passes" | "refuses" | "never sees it", code: string, change: (topology: Loose) => void];

const faults: readonly Fault[] = [
  ["two services on one address and port", "passes", "LVS0208", (t) => { t["services"].other = { ...t["services"].web }; }],
  ["two directors of one priority", "passes", "LVS0310", (t) => { t["directors"].edge.hosts.lb2.priority = 110; }],
  ["a page asked for over UDP", "passes", "LVS0213", (t) => { t["services"].web.protocol = "udp"; }],
  ["a VIP that is a host's address", "passes", "LVS0414", (t) => { t["services"].web.vip = { address: "10.77.0.21" }; }],
  ["a VIP outside of the segment", "passes", "LVS0416", (t) => { t["services"].web.vip = { address: "192.0.2.1" }; }],
  ["a real server in another segment", "passes", "LVS0206", (t) => { t["services"].web.realServers.web1 = { segment: "back" }; }],
  ["a director as another's real server", "passes", "LVS0904", (t) => {
    t["hosts"].lb3 = { addresses: { front: "10.77.0.13" } };
    t["directors"].inner = { hosts: { lb3: {} } };
    t["services"].other = { ...t["services"].web, director: "inner", vip: { address: "10.77.0.101" } };
    t["services"].web.realServers = { lb3: {} };
  }],
  ["a sorry server in another segment", "passes", "LVS0215", (t) => { t["services"].web.sorryServer = { address: "10.78.0.99" }; }],
  ["a scheduler that the kernel has no module of", "passes", "LVS0218", (t) => { t["services"].web.scheduler = "twos"; }],
  ["one VIP on two directors", "passes", "LVS0210", (t) => {
    t["hosts"].lb3 = { addresses: { front: "10.77.0.13" } };
    t["directors"].inner = { hosts: { lb3: {} } };
    t["services"].other = { ...t["services"].web, director: "inner", port: 81 };
  }],
  ["a lower threshold above the upper one", "passes", "LVS0252", (t) => { t["services"].web.realServers.web1 = { thresholds: { upper: 5, lower: 8 } }; }],
  ["a flag of another scheduler", "refuses", "LVS0250", (t) => { t["services"].web.schedulerFlags = ["mh-port"]; }],
  ["a persistence mask with a hole", "passes", "LVS0253", (t) => { t["services"].web.persistence = { netmask: "255.0.255.0" }; }],
  ["the SIP engine over TCP", "passes", "LVS0254", (t) => { t["services"].web.persistence = { engine: "sip" }; }],
  ["omega without a script", "passes", "LVS0257", (t) => { t["services"].web.omega = true; }],
  ["one-packet scheduling of connections", "refuses", "LVS0251", (t) => { t["services"].web.ops = true; }],
  ["a quorum above all weights", "refuses", "LVS0255", (t) => { t["services"].web.quorum = { weight: 9 }; }],
  ["a hysteresis that is not below the quorum", "refuses", "LVS0255", (t) => { t["services"].web.quorum = { weight: 2, hysteresis: 2 }; }],
  ["two BFD sessions with one real server", "passes", "LVS0261", (t) => {
    t["services"].web.check = { bfd: {} };
    t["services"].other = { ...t["services"].web, port: 81, check: { bfd: { multiplier: 3 } } };
  }],
  ["digits that end in ff", "refuses", "LVS0263", (t) => { Object.assign(t["services"].web, { protocol: "udp", check: { udp: { payload: "00ff" } } }); }],
  ["another port on the real server", "refuses", "LVS0205", (t) => { t["services"].web.realServers.web1 = { port: 8080 }; }],
  ["another port on the sorry server", "refuses", "LVS0215", (t) => { t["services"].web.sorryServer = { address: "10.77.0.99", port: 81 }; }],
  ["weights that add up to nothing", "refuses", "LVS0209", (t) => { t["services"].web.realServers = { web1: { weight: 0 }, web2: { weight: 0 } }; }],
  ["a misspelt scheduler", "refuses", "LVS0203", (t) => { t["services"].web.scheduler = "rrr"; }],
  ["a page's status that is none", "refuses", "LVS0105", (t) => { t["services"].web.check.http.status = 99; }],
  ["an advertisement interval that VRRP cannot say", "refuses", "LVS0105", (t) => { t["directors"].edge.vrrp = { advertIntervalSeconds: 41 }; }],
  ["a path that ends its quotes", "never sees it", "LVS0106", (t) => { t["services"].web.check.http.path = "/\" }"; }],
  ["a path with a line break", "never sees it", "LVS0106", (t) => { t["services"].web.check.http.path = "/\nquorum_up /bin/sh"; }],
  ["a path that begins a comment", "never sees it", "LVS0106", (t) => { t["services"].web.check.http.path = "/!x"; }],
  ["a path with a definition of keepalived", "never sees it", "LVS0106", (t) => { t["services"].web.check.http.path = "/$HOME"; }],
  ["a host header with a brace", "never sees it", "LVS0106", (t) => { t["services"].web.check.http.host = "a}"; }],
  ["an interface with a space", "never sees it", "LVS0106", (t) => { t["hosts"].lb1.addresses.front = { address: "10.77.0.11", interface: "eth0 }" }; }],
  ["a director's name with a brace", "never sees it", "LVS0106", (t) => { t["directors"] = { "edge {": t["directors"].edge }; t["services"].web.director = "edge {"; }],
];

const changed = (change: (topology: Loose) => void): TopologySpec => {
  const topology = good();
  change(topology);
  return topology as unknown as TopologySpec;
};
const locksOf = (spec: TopologySpec) => allocate(normalise(spec), {}).locks;

/** What would have been rendered without our check. */
function unchecked(spec: TopologySpec): string {
  const topology = normalise(spec);
  const vips = Object.fromEntries(Object.values(topology.services).map(({ name, vip }) => [name, vip.kind === "address" ? vip.address : ""]));
  const { allocation } = resolveAllocation(normalise(changed(() => undefined)), locksOf(changed(() => undefined)));
  const ids = Object.fromEntries(Object.keys(topology.directors).map((name, index) => [name, 51 + index]));
  const fwmarks = Object.fromEntries(vipPaths(topology).map(({ key }, index) => [key, 4096 + index]));
  return renderHosts(topology, { ...allocation, vips, vrids: ids, syncIds: ids, fwmarks }, loadTemplates())
    .flatMap(({ files }) => files).find(({ kind }) => kind === "keepalived")?.content ?? "";
}

test("without a fault the topology compiles, and keepalived takes it", () => {
  const spec = changed(() => undefined);
  expect(() => compile(spec, { locks: locksOf(spec) })).not.toThrow();
  expect(keepalivedCheck(unchecked(spec)).status).toBe(0);
});

test("there are at least twenty faults", () => expect(faults.length).toBeGreaterThanOrEqual(20));

describe.each(faults)("%s", (_what, keepalived, code, change) => {
  const spec = changed(change);

  test(`is refused before it is rendered: ${code}`, () => {
    let issues: readonly { readonly code: string }[] = [];
    try {
      compile(spec, { locks: {} });
    } catch (error) {
      if (!(error instanceof InvalidTopologyError)) throw error;
      issues = error.issues;
    }
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  if (keepalived === "never sees it") test("could not be printed either", () => expect(() => unchecked(spec)).toThrow(/expected/));
  else test(`keepalived ${keepalived} it`, () => expect(keepalivedCheck(unchecked(spec)).status === 0).toBe(keepalived === "passes"));
});
