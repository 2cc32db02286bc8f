import { keepalivedView } from "../../../core/render/keepalived";
import { rolesOf } from "../../../core/render/roles";
import type { Allocation } from "../../../core/allocate/allocation";
import type { Topology } from "../../../core/model/topology";
import type { Check } from "../../../core/model/topology";
import { allocation, director, host, service, tcpCheck, topology } from "./fixture";

function viewOf(name: string, spec: Topology = topology(), allocated: Allocation = allocation()) {
  const role = rolesOf(spec, allocated).find((each) => each.host.name === name);
  if (role === undefined) throw new Error(`${name} has no role`);
  return keepalivedView(role);
}

test("a director speaks to every other host of its group by unicast, from its own address", () => {
  expect(viewOf("lb1").vrrp.instances).toMatchObject([{
    name: "edge", preempt: false, interface: "eth0", virtualRouterId: 51, priority: 110, advertIntervalSeconds: 0.1,
    unicast: { source: "10.77.0.11", peers: ["10.77.0.12"] }, advertised: "169.254.0.51/32", vips: ["10.77.0.100/32"],
  }]);
  expect(viewOf("lb2").vrrp.instances[0]).toMatchObject({ priority: 100, unicast: { source: "10.77.0.12", peers: ["10.77.0.11"] } });
});

test("a director alone has no peers", () => {
  const spec = topology({ directors: { edge: director({ hosts: { lb1: { priority: 100 } } }) } });
  expect(viewOf("lb1", spec).vrrp.instances[0]?.unicast).toBeNull();
});

test("what adverts carry does not change with the VIPs", () => {
  const services = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`s${index}`, service(`s${index}`)]));
  const vips = Object.fromEntries(Object.keys(services).map((name, index) => [name, `10.77.0.${100 + index}`]));
  const many = viewOf("lb1", topology({ services }), allocation(vips)).vrrp.instances[0];
  const none = viewOf("lb1", topology({ services: {} }), allocation({})).vrrp.instances[0];
  expect(many?.vips).toHaveLength(30);
  expect(none?.vips).toEqual([]);
  expect(many?.advertised).toBe(none?.advertised);
});

test("VIPs are in the order of their numbers, each once", () => {
  const services = { a: service("a"), b: service("b", { port: 81 }), c: service("c") };
  expect(viewOf("lb1", topology({ services }), allocation({ a: "10.77.0.100", b: "10.77.0.100", c: "10.77.0.99" })).vrrp.instances[0]?.vips)
    .toEqual(["10.77.0.99/32", "10.77.0.100/32"]);
});

test("a host of two groups has an instance for each, in its own segment", () => {
  const spec = topology({
    hosts: { ...topology().hosts, lb1: host("lb1", { front: "10.77.0.11", back: "10.78.0.11" }) },
    directors: { edge: director(), inner: director({ name: "inner", segment: "back", hosts: { lb1: { priority: 90 } } }) },
    services: { web: service("web"), db: service("db", { director: "inner", port: 3306 }) },
  });
  const view = viewOf("lb1", spec, allocation({ web: "10.77.0.100", db: "10.78.0.100" }));
  expect(view.vrrp.instances.map(({ name, interface: device, vips }) => [name, device, vips]))
    .toEqual([["edge", "eth0", ["10.77.0.100/32"]], ["inner", "eth1", ["10.78.0.100/32"]]]);
  expect(view.virtualServers.map(({ name }) => name)).toEqual(["db", "web"]);
});

test("real servers are sorted by host and say their weight, also 0", () => {
  const web1 = { host: "web1", forwarding: null, segment: "front", address: "10.77.0.21", port: 80, weight: 0, thresholds: null };
  const spec = topology({ services: { web: service("web", { realServers: { ...service("web").realServers, web1 } }) } });
  expect(viewOf("lb1", spec).virtualServers[0]?.realServers).toEqual([
    { host: "web1", address: "10.77.0.21", port: [80], method: null, weight: 0, thresholds: null, checker: expect.anything() }, { host: "web2", address: "10.77.0.22", port: [80], method: null, weight: 2, thresholds: null, checker: expect.anything() },
  ]);
});

const timing = { intervalSeconds: 2, timeoutSeconds: 1, retries: 2, retryDelaySeconds: 1 };
const three = ["connect_timeout 1", "retry 2", "delay_before_retry 1"];
const page = { path: "/", status: 200, host: null };

test.each<[string, Check, string, string[], object]>([
  ["tcp", tcpCheck, "TCP_CHECK", ["connect_port 80", ...three], { flags: [], url: null }],
  ["http", { kind: "http", port: 8080, ...timing, ...page, status: 204 }, "HTTP_GET", ["connect_port 8080", ...three], { flags: [], url: { ...page, status: 204 } }],
  ["https with a host name", { kind: "https", port: 443, ...timing, ...page, host: "shop.example.com" }, "SSL_GET", ["connect_port 443", ...three], { flags: ["enable_sni"] }],
  ["https without a host name: no server name to send", { kind: "https", port: 443, ...timing, ...page }, "SSL_GET", ["connect_port 443", ...three], { flags: [] }],
  ["smtp", { kind: "smtp", port: 25, ...timing, heloName: "lb.example.com" }, "SMTP_CHECK", ["connect_port 25", ...three, "helo_name lb.example.com"], {}],
  ["dns", { kind: "dns", port: 53, ...timing, name: "example.com", type: "A" }, "DNS_CHECK", ["connect_port 53", ...three, "type A", "name example.com"], {}],
  ["ping", { kind: "ping", ...timing }, "PING_CHECK", three, {}],
  ["udp that waits for anything", { kind: "udp", port: 514, ...timing, payload: null, reply: "any" }, "UDP_CHECK", ["connect_port 514", ...three], { flags: ["require_reply"] }],
  ["udp that compares", { kind: "udp", port: 514, ...timing, payload: "00ff00", reply: "0x" }, "UDP_CHECK", ["connect_port 514", ...three, "payload 00ff00", "require_reply 0x"], { flags: [] }],
  ["misc: with address and port", { kind: "misc", ...timing, command: "/usr/bin/ask -q" }, "MISC_CHECK", ['misc_path "/usr/bin/ask -q 10.77.0.21 80"', "misc_timeout 1", "retry 2", "delay_before_retry 1"], {}],
  ["file: any number but 0 is a failure", { kind: "file", path: "/run/lvs-web" }, "FILE_CHECK", ["track_file FILE-web-web1", "weight 0"], {}],
  ["bfd", { kind: "bfd", intervalMilliseconds: 100, multiplier: 5 }, "BFD_CHECK", ["name BFD-10.77.0.21"], {}],
])("a check: %s", (_name, check, keyword, settings, more) => {
  const [server] = viewOf("lb1", topology({ services: { web: service("web", { check }) } })).virtualServers;
  const made = server?.realServers[0]?.checker;
  expect(made).toMatchObject({ keyword, ...more });
  expect(made?.settings.map(({ key, value }) => `${key} ${value}`)).toEqual(settings);
  expect(server?.checked).toEqual("intervalSeconds" in check ? { intervalSeconds: 2 } : null);
});

describe("checks that go the way of the clients", () => {
  const spec = topology({ services: { web: service("web", { pathCheck: true }) } });
  const allocated = { ...allocation(), fwmarks: { "edge/web1": 4101, "edge/web2": 4102 } };

  test("ask the virtual IP from the host's own address, with the mark of one real server", () => {
    const settings = (host: string) => viewOf(host, spec, allocated).virtualServers[0]?.realServers.map((real) => real.checker?.settings.slice(0, 4).map(({ key, value }) => `${key} ${value}`));
    expect(settings("lb2")).toEqual([
      ["connect_ip 10.77.0.100", "bindto 10.77.0.12", "fwmark 4101", "connect_port 80"], ["connect_ip 10.77.0.100", "bindto 10.77.0.12", "fwmark 4102", "connect_port 80"],
    ]);
  });

  test("and each mark leads to one real server", () => {
    expect(viewOf("lb1", spec, allocated).paths).toEqual([
      { key: "edge/web1", mark: 4101, scheduler: "rr", method: "DR", address: "10.77.0.21" }, { key: "edge/web2", mark: 4102, scheduler: "rr", method: "DR", address: "10.77.0.22" },
    ]);
  });

  test("not without marks", () => expect(() => viewOf("lb1", spec)).toThrow(/no mark is allocated for "edge\/web1"/));
});

test("no check: no block", () => {
  const [server] = viewOf("lb1", topology({ services: { web: service("web", { check: { kind: "none" } }) } })).virtualServers;
  expect([server?.checked, server?.realServers.map(({ checker }) => checker)]).toEqual([null, [null, null]]);
});

test("what checks watch: one session for each real server, however many services ask, and a file for each", () => {
  const bfd: Check = { kind: "bfd", intervalMilliseconds: 100, multiplier: 5 };
  const services = { a: service("a", { check: bfd }), b: service("b", { port: 81, check: bfd }), c: service("c", { port: 82, check: { kind: "file", path: "/run/lvs-c" } }) };
  const { watched } = viewOf("lb2", topology({ services }), allocation({ a: "10.77.0.100", b: "10.77.0.100", c: "10.77.0.100" }));
  expect(watched.sessions.map(({ name, neighbor, source }) => [name, neighbor, source])).toEqual([["BFD-10.77.0.21", "10.77.0.21", "10.77.0.12"], ["BFD-10.77.0.22", "10.77.0.22", "10.77.0.12"]]);
  expect(watched.files).toEqual([{ name: "FILE-c-web1", path: "/run/lvs-c-web1" }, { name: "FILE-c-web2", path: "/run/lvs-c-web2" }]);
});

test("a check asks the real server's own port, also where ports are mapped, or the one that it names", () => {
  const web1 = { host: "web1", forwarding: null, segment: "front", address: "10.77.0.21", port: 8080, weight: 1, thresholds: null };
  const portsFor = (port: number | null) => viewOf("lb1", topology({ services: { web: { ...service("web", { check: { ...tcpCheck, port }, realServers: { ...service("web").realServers, web1 } }), forwarding: "fullnat" } } }))
    .virtualServers[0]?.realServers.map(({ checker }) => checker?.settings[0]?.value);
  expect(portsFor(null)).toEqual(["8080", "80"]);
  expect(portsFor(9000)).toEqual(["9000", "9000"]);
});

test("a service's address, protocol and sorry server", () => {
  const sorryServer = { address: "10.77.0.23", port: 80 };
  const spec = topology({ services: { dns: service("dns", { port: 53, protocol: "udp", scheduler: "mh", sorryServer }) } });
  expect(viewOf("lb1", spec, allocation({ dns: "10.77.0.101" })).virtualServers[0])
    .toMatchObject({ at: { address: "10.77.0.101", port: 53, protocol: "UDP" }, marked: null, scheduler: "mh", method: "DR", sorryServer: { address: "10.77.0.23", port: [80] } });
});

test("several ports: known by their mark, without a port on any line but the check's", () => {
  const ports = [{ first: 80, last: 80 }, { first: 8000, last: 8100 }];
  const spec = topology({ services: { web: service("web", { ports, sorryServer: { address: "10.77.0.23", port: 80 } }) } });
  const [server] = viewOf("lb1", spec, { ...allocation(), fwmarks: { web: 4200 } }).virtualServers;
  expect(server).toMatchObject({ at: null, marked: { mark: 4200, address: "10.77.0.100", protocol: "tcp", ports: "80, 8000-8100" }, sorryServer: { address: "10.77.0.23", port: [] } });
  expect(server?.realServers.map(({ port, checker }) => [port, checker?.settings[0]])).toEqual([[[], { key: "connect_port", value: "80" }], [[], { key: "connect_port", value: "80" }]]);
});

test("a service without an allocated VIP is not rendered", () => {
  expect(() => viewOf("lb1", topology(), allocation({}))).toThrow(/no VIP is allocated for "web"/);
});
