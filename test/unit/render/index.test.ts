/** Which files, units, packages and settings a host gets; what the files say is in test/golden. */
import { renderHosts, type HostFiles, type Templates } from "../../../core/render";
import { allocation, director, host, service, topology } from "./fixture";

/** Every template is empty. */
const templates: Templates = Object.fromEntries([
  "keepalived/keepalived.conf.hbs", "keepalived/release-vips", "keepalived/schedule", "systemd/keepalived.conf.hbs", "systemd/lvs-ipvs.service.hbs",
  "ipvsadm/ipvs.rules.hbs", "ipvsadm/lvs-ipvs", "sysctl/sysctl.conf.hbs", "modules/modules-load.conf.hbs",
  "modules/modprobe.conf.hbs", "nft/lvs.nft.hbs", "systemd/lvs-nft.service.hbs", "network/lo.network.hbs", "network/interfaces.hbs",
].map((name) => [name, ""]));

function rendered(name: string, spec = topology()): HostFiles {
  const found = renderHosts(spec, allocation(), templates).find((each) => each.host === name);
  if (found === undefined) throw new Error(`${name} was not rendered`);
  return found;
}
const filesOf = ({ files }: HostFiles): string[] => files.map(({ path, mode, kind }) => `${path} ${mode} ${kind}`);

test("a director with keepalived", () => {
  const lb1 = rendered("lb1");
  expect(filesOf(lb1)).toEqual([
    "/etc/keepalived/keepalived.conf 0644 keepalived",
    "/etc/keepalived/release-vips 0755 script",
    "/etc/keepalived/schedule 0755 script",
    "/etc/modprobe.d/pulumi-lvs.conf 0644 modprobe",
    "/etc/modules-load.d/pulumi-lvs.conf 0644 modules-load",
    "/etc/nftables.d/pulumi-lvs.nft 0644 nft",
    "/etc/sysctl.d/99-zz-pulumi-lvs.conf 0644 sysctl",
    "/etc/systemd/system/keepalived.service.d/pulumi-lvs.conf 0644 unit",
    "/etc/systemd/system/lvs-nft.service 0644 unit",
  ]);
  expect(lb1).toMatchObject({
    platform: "debian-12", packages: ["ipvsadm", "keepalived", "nftables"], addresses: [], drainSeconds: 30,
    units: [{ name: "lvs-nft.service", reload: "reload" }, { name: "keepalived.service", reload: "reload" }], modules: ["ip_vs", "ip_vs_wlc"],
  });
});

test("a director with ipvsadm alone", () => {
  const spec = topology({ directors: { edge: director({ manager: "ipvsadm", hosts: { lb1: { priority: 100 } } }) } });
  const lb1 = rendered("lb1", spec);
  expect(filesOf(lb1)).toEqual([
    "/etc/lvs-ipvs/ipvs.rules 0644 ipvsadm",
    "/etc/lvs-ipvs/lvs-ipvs 0755 script",
    "/etc/modprobe.d/pulumi-lvs.conf 0644 modprobe",
    "/etc/modules-load.d/pulumi-lvs.conf 0644 modules-load",
    "/etc/sysctl.d/99-zz-pulumi-lvs.conf 0644 sysctl",
    "/etc/systemd/network/10-pulumi-lvs-lo.network 0644 networkd",
    "/etc/systemd/system/lvs-ipvs.service 0644 unit",
  ]);
  expect(lb1).toMatchObject({
    packages: ["ipvsadm"], addresses: [{ address: "10.77.0.100", interface: "lo", scope: "global" }],
    units: [{ name: "lvs-ipvs.service", reload: "reload" }],
  });
});

test("a director with rules for its packet filter: the unit that loads them comes first", () => {
  const spec = topology({ services: { web: { ...service("web"), forwarding: "fullnat" } } });
  const lb1 = rendered("lb1", spec);
  expect(filesOf(lb1)).toEqual(expect.arrayContaining(["/etc/nftables.d/pulumi-lvs.nft 0644 nft", "/etc/systemd/system/lvs-nft.service 0644 unit"]));
  expect(lb1).toMatchObject({ packages: ["ipvsadm", "keepalived", "nftables"], units: [{ name: "lvs-nft.service", reload: "reload" }, { name: "keepalived.service", reload: "reload" }] });
});

test("a real server", () => {
  const web1 = rendered("web1");
  expect(filesOf(web1)).toEqual(["/etc/sysctl.d/99-zz-pulumi-lvs.conf 0644 sysctl", "/etc/systemd/network/10-pulumi-lvs-lo.network 0644 networkd"]);
  expect(web1).toMatchObject({
    packages: [], modules: [], units: [], virtualServers: [], drainSeconds: 0,
    sysctls: [{ key: "net.ipv4.conf.all.arp_ignore", value: "1" }, { key: "net.ipv4.conf.all.arp_announce", value: "2" }],
    addresses: [{ address: "10.77.0.100", interface: "lo", scope: "host" }],
  });
});

test("a real server whose network is ifupdown's", () => {
  const spec = topology({ hosts: { ...topology().hosts, web1: host("web1", { front: "10.77.0.21" }, { networkManager: "ifupdown" }) } });
  expect(filesOf(rendered("web1", spec))).toEqual(["/etc/network/interfaces.d/pulumi-lvs 0644 ifupdown", "/etc/sysctl.d/99-zz-pulumi-lvs.conf 0644 sysctl"]);
  expect(rendered("web1", spec).packages).toEqual(["ifupdown"]);
});

test("the longest drain of a host's groups counts", () => {
  const spec = topology({
    directors: { edge: director({ drainSeconds: 5 }), inner: director({ name: "inner", drainSeconds: 60, hosts: { lb1: { priority: 1 } } }) },
  });
  expect(rendered("lb1", spec).drainSeconds).toBe(60);
  expect(rendered("lb2", spec).drainSeconds).toBe(5);
});

test("rendering takes nothing from the order of records", () => {
  const reversed = <T>(record: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(record).reverse());
  const spec = topology();
  const web = service("web");
  const other = { ...spec, hosts: reversed(spec.hosts), services: { web: { ...web, realServers: reversed(web.realServers) } } };
  expect(renderHosts(other, allocation(), templates)).toEqual(renderHosts(spec, allocation(), templates));
});
