/** Scripts that land on hosts, through shellcheck and run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../core/load/package-root";
import { goldenFiles } from "./golden-files";
import { inNamespace, run, withFolder } from "./namespace";

const TEMPLATES = join(packageRoot(), "templates");
const scripts = ["keepalived", "ipvsadm", "sysctl", "modules", "network", "systemd"].flatMap((folder) => readdirSync(join(TEMPLATES, folder)).map((name) => join(folder, name)))
  .filter((name) => readFileSync(join(TEMPLATES, name), "utf8").startsWith("#!"));

test("there are scripts", () => expect(scripts).toEqual(["keepalived/release-vips", "keepalived/schedule", "ipvsadm/lvs-ipvs"]));
test.each(scripts)("shellcheck passes %s", (name) => expect(run("shellcheck", ["--shell=sh", "--severity=style", join(TEMPLATES, name)])).toEqual({ status: 0, output: "" }));
test("and finds something", () => withFolder({ bad: "#!/bin/sh\nrm -rf $1/*\n" }, (folder) => expect(run("shellcheck", [`${folder}/bad`]).status).toBe(1)));

test("release-vips takes away what a killed keepalived left, and nothing else", () => {
  const conf = goldenFiles("/etc/keepalived/keepalived.conf").find(({ golden }) => golden === "shared-vip")?.text ?? "";
  const output = withFolder({ "keepalived.conf": conf }, (folder) => inNamespace(`
    mount --bind "$1" /etc/keepalived
    ip link set lo up; ip link add eth0 type bridge
    for address in 10.77.0.11/24 10.77.0.100/32 10.77.0.150/32; do ip address add $address dev eth0; done
    ip address add 169.254.0.51/32 dev lo scope host
    sh "$2" && sh "$2"
    ip -4 -o address show | sed 's/ *[0-9]*: *\\([^ ]*\\) *inet \\([^ ]*\\).*/\\1 \\2/'
  `, folder, join(TEMPLATES, "keepalived/release-vips")).output);
  expect(output.trim().split("\n")).toEqual(["lo 127.0.0.1/8", "eth0 10.77.0.11/24", "eth0 10.77.0.150/32"]);
});
