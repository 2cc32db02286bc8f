/** The view builders of what stands around keepalived. */
import { ipvsView } from "../../../core/render/ipvsadm";
import { realServerWords, schedulingWords, serviceWords } from "../../../core/render/ipvs-words";
import { modulesLoadView, modulesOf } from "../../../core/render/modules";
import { boundAddressesOf, networkView } from "../../../core/render/network";
import { nftRulesOf } from "../../../core/render/nft";
import { rolesOf, type Role } from "../../../core/render/roles";
import { settingsOf, sysctlView } from "../../../core/render/sysctl";
import { ipvsUnitView, keepalivedDropInView } from "../../../core/render/systemd";
import { virtualServersOf } from "../../../core/render/virtual-servers";
import { allocation, director, host, service, topology } from "./fixture";

const withIpvsadm = topology({ directors: { edge: director({ manager: "ipvsadm", hosts: { lb1: { priority: 100 } } }) } });

function roleOf(name: string, spec = topology(), allocated = allocation()): Role {
  const role = rolesOf(spec, allocated).find((each) => each.host.name === name);
  if (role === undefined) throw new Error(`${name} has no role`);
  return role;
}
const keysOf = (role: Role): string[] => settingsOf(role).map(({ key, value }) => `${key}=${value}`);

test("hosts without a role are not rendered; the rest are sorted", () => {
  expect(rolesOf(topology(), allocation()).map((role) => role.host.name)).toEqual(["lb1", "lb2", "web1", "web2"]);
});

describe("sysctls", () => {
  const arp = ["net.ipv4.conf.all.arp_ignore=1", "net.ipv4.conf.all.arp_announce=2"];
  const edge = ["net.ipv4.ip_forward=0", "net.ipv4.vs.conntrack=0", "net.ipv4.vs.expire_nodest_conn=1"];
  const copies = ["net.ipv4.vs.sync_threshold=2 50"];

  test("a real server keeps silent about the VIP", () => expect(keysOf(roleOf("web1"))).toEqual(arp));
  test("a director does not forward", () => expect(keysOf(roleOf("lb1"))).toEqual([...edge, ...copies]));
  test("a director that places connections by mh takes up what it did not see begin", () => {
    expect(keysOf(roleOf("lb1", topology({ services: { web: service("web", { scheduler: "mh" }) } })))).toEqual([...edge, ...copies, "net.ipv4.vs.sloppy_tcp=1"]);
  });

  test("a host that is both has both", () => {
    const spec = topology({
      directors: { edge: director(), inner: director({ name: "inner", hosts: { web1: { priority: 100 } } }) },
      services: { web: service("web"), db: service("db", { director: "inner", realServers: {} }) },
    });
    expect(keysOf(roleOf("web1", spec, allocation({ web: "10.77.0.100", db: "10.77.0.101" })))).toEqual([...arp, ...edge]);
  });

  test("arp_filter: only with several interfaces in different segments", () => {
    const hosts = (web1: ReturnType<typeof host>) => ({ ...topology().hosts, web1 });
    const two = host("web1", { front: "10.77.0.21", back: "10.78.0.21" });
    expect(keysOf(roleOf("web1", topology({ hosts: hosts(two) })))).toEqual([...arp, "net.ipv4.conf.all.arp_filter=1"]);
    const front = two.addresses["front"];
    const back = two.addresses["back"];
    if (front === undefined || back === undefined) throw new Error("the fixture lost an address");
    const one = { ...two, addresses: { front, back: { ...back, interface: front.interface } } };
    expect(keysOf(roleOf("web1", topology({ hosts: hosts(one) })))).toEqual(arp);
  });

  test("each is printed with its reason", () => {
    expect(sysctlView(roleOf("lb1")).settings[0]).toEqual({ key: "net.ipv4.ip_forward", value: "0", reason: expect.stringContaining("no forwarding") });
  });
});

test("modules: ip_vs first, then each scheduler once; none on a real server", () => {
  const services = { a: service("a", { scheduler: "wlc" }), b: service("b", { scheduler: "mh" }), c: service("c", { scheduler: "wlc" }) };
  const spec = topology({ services });
  const allocated = allocation({ a: "10.77.0.100", b: "10.77.0.101", c: "10.77.0.102" });
  expect(modulesOf(roleOf("lb1", spec, allocated))).toEqual(["ip_vs", "ip_vs_mh", "ip_vs_wlc"]);
  expect(modulesLoadView(roleOf("lb1", spec, allocated)).modules).toEqual(["ip_vs", "ip_vs_mh", "ip_vs_wlc"]);
  expect(modulesOf(roleOf("web1", spec, allocated))).toEqual([]);
});

describe("addresses on lo", () => {
  test("a real server's VIPs have scope host", () => {
    expect(boundAddressesOf(roleOf("web1"))).toEqual([{ address: "10.77.0.100", interface: "lo", scope: "host" }]);
    expect(networkView(roleOf("web1")).addresses).toEqual([{ address: "10.77.0.100/32", scope: "host" }]);
  });
  test("keepalived binds a director's VIPs, not the network's configuration", () => expect(boundAddressesOf(roleOf("lb1"))).toEqual([]));
  test("without keepalived it does", () => expect(boundAddressesOf(roleOf("lb1", withIpvsadm))).toEqual([{ address: "10.77.0.100", interface: "lo", scope: "global" }]));
  test("a VIP of two services is bound once", () => {
    const spec = topology({ services: { a: service("a"), b: service("b", { port: 81 }) } });
    expect(boundAddressesOf(roleOf("web1", spec, allocation({ a: "10.77.0.100", b: "10.77.0.100" })))).toHaveLength(1);
  });
});

test("rules are spelled as ipvsadm prints them", () => {
  const services = { dns: service("dns", { port: 53, protocol: "udp" }), sig: service("sig", { port: 2905, protocol: "sctp" }), web: service("web") };
  const { virtualServers } = ipvsView(roleOf("lb1", { ...withIpvsadm, services }, allocation({ dns: "10.77.0.101", sig: "10.77.0.102", web: "10.77.0.100" })));
  expect(virtualServers.map((server) => [server.name, server.service])).toEqual([["dns", "-u 10.77.0.101:53"], ["sig", "--sctp-service 10.77.0.102:2905"], ["web", "-t 10.77.0.100:80"]]);
  expect(virtualServers[2]?.realServers).toEqual([{ endpoint: "10.77.0.21:80", options: "-g -w 1" }, { endpoint: "10.77.0.22:80", options: "-g -w 2" }]);
});

test.each([
  ["-s wlc", {}],
  ["-s mh -b mh-fallback,mh-port", { scheduler: "mh", schedulerFlags: ["mh-fallback", "mh-port"] }],
  ["-s wlc -p 300", { persistence: { timeoutSeconds: 300, netmask: "255.255.255.255", engine: null } }],
  ["-s rr -p 60 -M 255.255.255.0 --pe sip -o -b sh-port", { scheduler: "rr", persistence: { timeoutSeconds: 60, netmask: "255.255.255.0", engine: "sip" }, ops: true, schedulerFlags: ["sh-port"] }],
] as const)("what a service is told, in ipvsadm's order: %s", (words, change) => {
  expect(schedulingWords(service("web", change))).toBe(words);
});

test("thresholds stand after the weight", () => {
  expect(realServerWords({ method: "dr", weight: 2, thresholds: { upper: 100, lower: 0 } })).toBe("-g -w 2 -x 100 -y 0");
});

test("timeouts are the first of the rules", () => {
  const directors = { edge: director({ manager: "ipvsadm", hosts: { lb1: { priority: 100 } }, timeouts: { tcpSeconds: 60, tcpFinSeconds: 5, udpSeconds: 9 } }) };
  expect(ipvsView(roleOf("lb1", topology({ directors }))).timeouts).toEqual({ tcpSeconds: 60, tcpFinSeconds: 5, udpSeconds: 9 });
});

test("persistence: its engine's module, and templates that end at weight 0", () => {
  const spec = topology({ services: { sip: service("sip", { protocol: "udp", persistence: { timeoutSeconds: 300, netmask: "255.255.255.255", engine: "sip" } }) } });
  expect(modulesOf(roleOf("lb1", spec, allocation({ sip: "10.77.0.100" })))).toEqual(["ip_vs", "ip_vs_pe_sip", "ip_vs_wlc"]);
  expect(keysOf(roleOf("lb1", spec, allocation({ sip: "10.77.0.100" })))).toContain("net.ipv4.vs.expire_quiescent_template=1");
  expect(keysOf(roleOf("lb1"))).not.toContain("net.ipv4.vs.expire_quiescent_template=1");
});

describe("checks that go the way of the clients", () => {
  const marks = { ...allocation(), fwmarks: { "edge/web1": 4101, "edge/web2": 4102 } };
  const lb1 = roleOf("lb1", topology({ services: { web: service("web", { pathCheck: true }) } }), marks);

  test("answers come from the virtual IP, which a master holds itself", () => {
    expect(keysOf(lb1)).toContain("net.ipv4.conf.eth0.accept_local=1");
    expect(keysOf(roleOf("lb1")).join()).not.toContain("accept_local");
    const tagged = { ...topology().hosts, lb1: host("lb1", { front: "10.77.0.11" }) };
    const front = { ...tagged.lb1.addresses["front"]!, interface: "eth0.120" };
    const spec = topology({ services: { web: service("web", { pathCheck: true }) }, hosts: { ...tagged, lb1: { ...tagged.lb1, addresses: { front } } } });
    expect(keysOf(roleOf("lb1", spec, marks))).toContain("net.ipv4.conf.eth0/120.accept_local=1");
  });

  test("their ways are in the kernel's table, by mark, and so is the scheduler's module", () => {
    expect(virtualServersOf(lb1).slice(1).map((server) => [serviceWords(server), schedulingWords(server), server.realServers.map((real) => `${real.address}:${real.port} ${realServerWords(real)}`)]))
      .toEqual([["-f 4101", "-s rr", ["10.77.0.21:0 -g -w 1"]], ["-f 4102", "-s rr", ["10.77.0.22:0 -g -w 1"]]]);
    expect(modulesOf(lb1)).toEqual(["ip_vs", "ip_vs_rr", "ip_vs_wlc"]);
  });
});

test("only services of groups that run without keepalived are in the rules", () => {
  expect(ipvsView(roleOf("lb1")).virtualServers).toEqual([]);
});

test("units name the files that they run", () => {
  expect(keepalivedDropInView(roleOf("lb1")).releaseVips).toBe("/etc/keepalived/release-vips");
  expect(ipvsUnitView(roleOf("lb1", withIpvsadm))).toMatchObject({ program: "/etc/lvs-ipvs/lvs-ipvs", rules: "/etc/lvs-ipvs/ipvs.rules" });
});

test("the kernel's table is expected whoever fills it, and only on directors", () => {
  const expected = [{
    mark: null, protocol: "tcp", address: "10.77.0.100", port: 80, scheduler: "wlc", schedulerFlags: [], persistence: null, ops: false, sorryServer: null,
    realServers: [{ address: "10.77.0.21", port: 80, method: "dr", weight: 1, thresholds: null }, { address: "10.77.0.22", port: 80, method: "dr", weight: 2, thresholds: null }],
  }];
  expect(virtualServersOf(roleOf("lb1"))).toEqual(expected);
  expect(virtualServersOf(roleOf("lb1", withIpvsadm))).toEqual(expected);
  expect(virtualServersOf(roleOf("web1"))).toEqual([]);
});

describe("tunnels", () => {
  const tunnel = (mtuPlan: "advmss" | "clampMss" | "fragment") => ({ ...service("web"), forwarding: "tun" as const, tunnel: { type: "ipip" as const, mtuPlan } });
  const role = (name: string, mtuPlan: "advmss" | "clampMss" | "fragment" = "clampMss") => roleOf(name, topology({ services: { web: tunnel(mtuPlan) } }));
  test("the VIP is on the tunnel's device, whose module is loaded and whose filter is loose", () => {
    expect(boundAddressesOf(role("web1"))).toEqual([{ address: "10.77.0.100", interface: "tunl0", scope: "host" }]);
    expect(modulesOf(role("web1"))).toEqual(["ipip"]);
    expect(keysOf(role("web1"))).toEqual(["net.ipv4.conf.all.arp_ignore=1", "net.ipv4.conf.all.arp_announce=2", "net.ipv4.conf.tunl0.rp_filter=2"]);
  });
  test("a real server in another segment than the VIP is not asked for it, and needs nothing of ARP", () => {
    const spec = topology({
      hosts: { ...topology().hosts, web1: host("web1", { back: "10.78.0.21" }) },
      services: { web: { ...tunnel("clampMss"), realServers: { web1: { ...service("web").realServers["web1"]!, segment: "back", address: "10.78.0.21" } } } },
    });
    expect(keysOf(roleOf("web1", spec))).toEqual(["net.ipv4.conf.tunl0.rp_filter=2"]);
  });
  test("only the plan fragment is the directors' to carry out", () => {
    expect(keysOf(role("lb1"))).not.toContain("net.ipv4.vs.pmtu_disc=0");
    expect(keysOf(role("lb1", "fragment"))).toContain("net.ipv4.vs.pmtu_disc=0");
    expect(nftRulesOf(role("web1")).map(({ rule }) => rule)).toEqual(["ip saddr 10.77.0.100 tcp flags syn / syn,rst tcp option maxseg size set 1440"]);
    expect([nftRulesOf(role("web1", "fragment")), nftRulesOf(role("web1", "advmss"))]).toEqual([[], []]);
  });
});
