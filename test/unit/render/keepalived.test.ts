import { keepalivedView } from "../../../core/render/keepalived";
import { rolesOf } from "../../../core/render/roles";
import type { Allocation } from "../../../core/allocate/allocation";
import type { Topology } from "../../../core/model/topology";
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
  const web1 = { host: "web1", segment: "front", address: "10.77.0.21", port: 80, weight: 0, thresholds: null };
  const spec = topology({ services: { web: service("web", { realServers: { ...service("web").realServers, web1 } }) } });
  expect(viewOf("lb1", spec).virtualServers[0]?.realServers).toEqual([
    { host: "web1", address: "10.77.0.21", port: 80, weight: 0, thresholds: null, checkedPort: 80 }, { host: "web2", address: "10.77.0.22", port: 80, weight: 2, thresholds: null, checkedPort: 80 },
  ]);
});

const tries = { timeoutSeconds: 1, retries: 2, retryDelaySeconds: 1 };
const timing = { intervalSeconds: 2, ...tries };
const checked = { intervalSeconds: 2 };

test.each([
  ["tcp", tcpCheck, { checked, tcp: tries, web: null }],
  ["http", { kind: "http", port: 8080, path: "/up", status: 204, host: null, ...timing },
    { checked, tcp: null, web: { ...tries, checker: "HTTP_GET", path: "/up", status: 204, host: null, sni: false } }],
  ["https with a host name", { kind: "https", port: 443, path: "/", status: 200, host: "shop.example.com", ...timing },
    { checked, tcp: null, web: { ...tries, checker: "SSL_GET", path: "/", status: 200, host: "shop.example.com", sni: true } }],
  ["https without a host name: no server name to send", { kind: "https", port: 443, path: "/", status: 200, host: null, ...timing },
    { checked, tcp: null, web: { ...tries, checker: "SSL_GET", path: "/", status: 200, host: null, sni: false } }],
  ["none", { kind: "none" }, { checked: null, tcp: null, web: null }],
] as const)("a check: %s", (_name, check, expected) => {
  expect(viewOf("lb1", topology({ services: { web: service("web", { check }) } })).virtualServers[0]).toMatchObject(expected);
});

test("a check asks the real server's own port, also where ports are mapped, or the one that it names", () => {
  const web1 = { host: "web1", segment: "front", address: "10.77.0.21", port: 8080, weight: 1, thresholds: null };
  const portsFor = (port: number | null) => viewOf("lb1", topology({ services: { web: { ...service("web", { check: { ...tcpCheck, port }, realServers: { ...service("web").realServers, web1 } }), forwarding: "fullnat" } } }))
    .virtualServers[0]?.realServers.map(({ checkedPort }) => checkedPort);
  expect(portsFor(null)).toEqual([8080, 80]);
  expect(portsFor(9000)).toEqual([9000, 9000]);
});

test("a service's address, protocol and sorry server", () => {
  const sorryServer = { address: "10.77.0.23", port: 80 };
  const spec = topology({ services: { dns: service("dns", { port: 53, protocol: "udp", scheduler: "mh", sorryServer }) } });
  expect(viewOf("lb1", spec, allocation({ dns: "10.77.0.101" })).virtualServers[0])
    .toMatchObject({ address: "10.77.0.101", port: 53, protocol: "UDP", scheduler: "mh", method: "DR", sorryServer });
});

test("a service without an allocated VIP is not rendered", () => {
  expect(() => viewOf("lb1", topology(), allocation({}))).toThrow(/no VIP is allocated for "web"/);
});
