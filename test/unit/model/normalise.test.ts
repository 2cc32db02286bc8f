import { normalise } from "../../../core/model/normalise";
import type { TopologySpec } from "../../../core/model/spec";

const spec: TopologySpec = {
  name: "shop",
  ssh: { insecureIgnoreHostKey: true, user: "deploy", bastion: { address: "jump.example.com" } },
  segments: { front: { cidr: "10.77.0.0/24" }, back: { cidr: "10.78.0.0/24" } },
  hosts: {
    lb1: { addresses: { front: "10.77.0.11" } },
    web1: { addresses: { front: "10.77.0.21", back: { address: "10.78.0.21", interface: "eth1" } }, ssh: { user: "root", hostKey: "ssh-ed25519 AAAA  root@web1" } },
  },
  pools: { public: { segment: "front", ranges: ["10.77.0.110 - 10.77.0.119", "10.77.0.100"] } },
  directors: { edge: { hosts: ["lb1"] } },
  services: { web: { director: "edge", vip: { pool: "public" }, port: 80, forwarding: "dr", realServers: { web1: null } } },
};

describe("normalise", () => {
  const topology = normalise(spec);

  it("puts a host's ssh above the topology's, key by key", () => {
    expect(topology.hosts["lb1"]!.ssh).toMatchObject({ address: "10.77.0.11", user: "deploy", become: "sudo", insecureIgnoreHostKey: true, bastion: { address: "jump.example.com", port: 22, user: "root" } });
  });

  it("verifies a host that gives its key, whatever is said of the others, and drops the key's comment", () => {
    expect(topology.hosts["web1"]!.ssh).toMatchObject({ address: "10.78.0.21", user: "root", become: "none", insecureIgnoreHostKey: false, hostKey: "ssh-ed25519 AAAA" });
  });

  it("reaches a real server in the director's segment", () => {
    expect(topology.services["web"]!.realServers["web1"]).toEqual({ host: "web1", forwarding: null, segment: "front", address: "10.77.0.21", port: 80, weight: 1, thresholds: null });
  });

  it("sorts ranges", () => {
    expect(topology.pools["public"]!.ranges).toEqual([{ first: "10.77.0.100", last: "10.77.0.100" }, { first: "10.77.0.110", last: "10.77.0.119" }]);
  });

  it("takes the first of a list as master, and a record by name", () => {
    const hosts = { ...spec.hosts, lb2: { addresses: { front: "10.77.0.12" } } };
    const priorities = (list: readonly string[] | Record<string, null>): unknown => normalise({ ...spec, hosts, directors: { edge: { hosts: list } } }).directors["edge"]!.hosts;
    expect(priorities(["lb2", "lb1"])).toEqual({ lb1: { priority: 190 }, lb2: { priority: 200 } });
    expect(priorities({ lb2: null, lb1: null })).toEqual({ lb1: { priority: 200 }, lb2: { priority: 190 } });
  });

  it("checks by tcp, and not at all where nothing can", () => {
    const kind = (change: object): string => normalise({ ...spec, services: { web: { ...spec.services!["web"]!, ...change } } }).services["web"]!.check.kind;
    expect([kind({}), kind({ protocol: "udp" })]).toEqual(["tcp", "none"]);
    expect(normalise({ ...spec, directors: { edge: { hosts: ["lb1"], manager: "ipvsadm" } } }).services["web"]!.check.kind).toBe("none");
  });

  it("takes a check by its name", () => {
    const web = spec.services!["web"]!;
    const shared = normalise({ ...spec, checks: { alive: { http: { path: "/up" } } }, services: { web: { ...web, check: "alive" }, other: { ...web, port: 81, check: "alive" }, typo: { ...web, port: 82, check: "alife" } } });
    expect(Object.values(shared.services).map(({ check }) => ("port" in check ? [check.kind, check.port] : check))).toEqual([["http", null], { kind: "unknown", name: "alife", known: ["alive"] }, ["http", null]]);
  });

  it("is total: what cannot be resolved stays as it is written", () => {
    const broken = normalise({ ...spec, services: { web: { ...spec.services!["web"]!, director: "nobody", realServers: { nobody: {} }, vip: { address: "x" } } } });
    expect(broken.services["web"]).toMatchObject({ director: "nobody", vip: { kind: "address", address: "x", segment: "" }, realServers: { nobody: { segment: "", address: "" } } });
  });
});
