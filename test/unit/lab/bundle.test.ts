import { digestOf, labBundle } from "../../../lab/hosts/bundle";
import type { Entries } from "../../../lab/hosts/files";
import type { Topology } from "../../../core";
import { smallLab } from "./topology";

const bundle = (topology: Topology): Entries =>
  labBundle(topology, (host) => ({
    machineId: "0".repeat(32),
    hostKey: { secret: `secret of ${host}\n`, public: `ssh-ed25519 ${host}` },
    authorizedKeys: "ssh-ed25519 login lab\n",
  }));

function content(entries: Entries, path: string): string {
  const entry = entries[path];
  if (entry === undefined || "link" in entry) throw new Error(`no file ${path}`);
  return entry.content;
}

test("each host has its own key, which nobody else may read", () => {
  const entries = bundle(smallLab());
  expect(entries["hosts/web1/files/etc/ssh/ssh_host_ed25519_key"]).toEqual({ content: "secret of web1\n", mode: 0o600 });
  expect(content(entries, "hosts/lb1/files/etc/ssh/ssh_host_ed25519_key")).toBe("secret of lb1\n");
});

test("real servers have something to serve, directors have not", () => {
  const paths = Object.keys(bundle(smallLab()));
  expect(paths.filter((path) => path.endsWith("etc/nginx/conf.d/lab.conf")).sort()).toEqual([
    "hosts/web1/files/etc/nginx/conf.d/lab.conf", "hosts/web2/files/etc/nginx/conf.d/lab.conf",
  ]);
});

test("the network is written for the host's own manager, so that it survives a restart", () => {
  const entries = bundle(smallLab());
  expect(content(entries, "hosts/web1/files/etc/systemd/network/10-eth0.network")).toContain("Address=10.77.0.21/24\nGateway=10.77.0.1\n");
  expect(entries["hosts/web1/files/etc/network/interfaces"]).toBeUndefined();
  expect(content(entries, "hosts/web2/files/etc/network/interfaces")).toContain("iface eth0 inet static\n    address 10.77.0.22/24\n    gateway 10.77.0.1\n");
  expect(entries["hosts/web2/files/etc/systemd/system/multi-user.target.wants/networking.service"]).toEqual({ link: "/lib/systemd/system/networking.service" });
});

test("another sshd port is the host's, too", () => {
  const topology = smallLab((spec) => {
    spec["hosts"]!["web1"]!["ssh"] = { port: 2222 };
  });
  expect(content(bundle(topology), "hosts/web1/files/etc/ssh/sshd_config.d/port.conf")).toBe("Port 2222\n");
  expect(bundle(smallLab())["hosts/web1/files/etc/ssh/sshd_config.d/port.conf"]).toBeUndefined();
});

test("a client has its address and its way out", () => {
  expect(content(bundle(smallLab()), "clients/client1/links")).toMatch(/^v-[0-9a-f]{12} br-clients eth0 02(:[0-9a-f]{2}){5} 10\.78\.0\.50\/24 10\.78\.0\.1\n$/);
});

test("a host more changes the digest of no other host, client or wire; a changed host changes its own only", () => {
  const digests = (topology: Topology): Record<string, string> => {
    const entries = bundle(topology);
    return Object.fromEntries(Object.keys(entries).filter((path) => path.endsWith("/digest")).map((path) => [path, content(entries, path)]));
  };
  const before = digests(smallLab());
  const added = digests(smallLab((spec) => {
    spec["hosts"]!["web3"] = { addresses: { front: "10.77.0.23" } };
  }));
  expect(added).toEqual({ ...before, "hosts/web3/digest": expect.any(String) as unknown });
  const moved = digests(smallLab((spec) => {
    spec["hosts"]!["web1"] = { addresses: { front: "10.77.0.31" } };
  }));
  expect(Object.keys(moved).filter((path) => moved[path] !== before[path])).toEqual(["hosts/web1/digest"]);
});

test("a digest does not depend on the order of entries", () => {
  const a = { content: "a", mode: 0o644 };
  const b = { link: "/b" };
  expect(digestOf({ a, b })).toBe(digestOf({ b, a }));
  expect(digestOf({ a, b })).not.toBe(digestOf({ a: { ...a, mode: 0o600 }, b }));
});
