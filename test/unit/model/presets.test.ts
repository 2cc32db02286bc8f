/** What presets derive, in each mode, and what stands above it. */
import { check } from "../../../core/model/check";
import { normalise } from "../../../core/model/normalise";
import { PRESETS } from "../../../core/model/presets";
import type { ServiceSpec, TopologySpec } from "../../../core/model/spec";
import { FORWARDINGS, PRESET_NAMES, type Forwarding, type Preset } from "../../../core/model/terms";
import type { Service } from "../../../core/model/topology";

const spec = (service: Partial<ServiceSpec>, manager: "keepalived" | "ipvsadm" = "keepalived"): TopologySpec => ({
  name: "shop", ssh: { insecureIgnoreHostKey: true }, segments: { front: { cidr: "10.77.0.0/24", gateway: "10.77.0.1" } },
  hosts: { lb1: { addresses: { front: "10.77.0.11" } }, one: { addresses: { front: "10.77.0.21" } } },
  pools: { public: { segment: "front", ranges: ["10.77.0.100-10.77.0.110"] } },
  directors: { edge: { hosts: ["lb1"], manager, ...(service.forwarding === "nat" ? { gateway: { pool: "public" } } : {}) } },
  services: { it: { director: "edge", vip: { pool: "public" }, forwarding: "dr", realServers: { one: {} }, ...(service.forwarding === "tun" ? { tunnel: { mtuPlan: "fragment" } } : {}), ...service } as ServiceSpec },
});
const servicesOf = (...args: Parameters<typeof spec>): readonly Service[] => Object.values(normalise(spec(...args)).services);

test.each(PRESET_NAMES.flatMap((preset) => FORWARDINGS.map((forwarding) => [preset, forwarding] as const)))("%s with %s", (preset: Preset, forwarding: Forwarding) => {
  const issues = check(normalise(spec({ preset, forwarding })));
  expect(issues.map(({ code }) => code)).toEqual(PRESETS[preset].forwardings.includes(forwarding) ? [] : ["LVS0801"]);
});

test("every part of a preset has the VIP of its service", () => {
  expect(servicesOf({ preset: "mail" }).map(({ name, vip }) => [name, vip.kind === "pool" ? vip.name : ""])).toEqual(["110", "143", "25", "465", "587", "993", "995"].map((port) => [`it-${port}`, "it"]));
});

test("what is written stands above what is derived", () => {
  const [only] = servicesOf({ preset: "mysql", scheduler: "sh", persistence: { timeoutSeconds: 60 }, check: { ping: {} } });
  expect(only).toMatchObject({ name: "it", port: 3306, scheduler: "sh", persistence: { timeoutSeconds: 60 }, check: { kind: "ping" } });
});

test("port 80 comes with redirect only", () => {
  expect(servicesOf({ preset: "https" }).map(({ name, port }) => [name, port])).toEqual([["it", 443]]);
  expect(servicesOf({ preset: "https", redirect: true }).map(({ name, port }) => [name, port])).toEqual([["it", 443], ["it-redirect", 80]]);
});

test("datagrams are on their own where no answer is translated", () => {
  const ops = (forwarding: Forwarding): boolean[] => servicesOf({ preset: "dns", forwarding }).map((service) => service.ops);
  expect(FORWARDINGS.map(ops)).toEqual([[false, true], [false, true], [false, false], [false, false]]);
});

test("a SIP check asks for options, and takes any answer of SIP for one", () => {
  const [sip] = servicesOf({ preset: "sip" });
  const asked = sip?.check.kind === "udp" ? Buffer.from(sip.check.payload ?? "", "hex").toString() : "";
  expect(asked).toMatch(/^OPTIONS sip:[^ ]+ SIP\/2\.0\r\n([A-Za-z-]+: .+\r\n)+\r\n$/);
  expect(sip?.check).toMatchObject({ reply: Buffer.from("SIP/2.0").toString("hex") });
});

test("a director that checks nothing gets no checks", () => {
  expect(servicesOf({ preset: "mail" }, "ipvsadm").map(({ check: own }) => own.kind)).toEqual(Array.from({ length: 7 }, () => "none"));
});
