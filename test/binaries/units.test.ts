/** Units and drop-ins through systemd-analyze verify. It ends well in spite of unknown keys, so what it says counts. */
import { readFileSync } from "node:fs";
import { goldenFiles } from "./golden-files";
import { run, withFolder } from "./namespace";

const DEBIANS_UNIT = readFileSync("/lib/systemd/system/keepalived.service", "utf8");

/** A program that only the lab's hosts have: systemd complains of one that is not there. */
const ABSENT = "/usr/sbin/ldirectord";

/** What systemd says of files of ours under /etc/systemd/system. */
const complaints = (path: string, text: string): string => {
  const name = path.replace("/etc/systemd/system/", "");
  const unit = name.replace(/\.d\/.*/, "");
  return withFolder({ ...(unit === name ? {} : { [unit]: DEBIANS_UNIT }), [name]: text.replace(ABSENT, "/bin/sh") }, (folder) => {
    const { status, output } = run("systemd-analyze", ["verify", "--man=no", `${folder}/${unit}`], { SYSTEMD_UNIT_PATH: `${folder}:` });
    return status === 0 ? output : `${output}status ${status}`;
  });
};

const files = [...new Map(goldenFiles("/etc/systemd/system/").map(({ path, text }) => [path + text.replace(/^#.*\n/gm, ""), { path, text }])).values()];

test("there are drop-ins of keepalived and FRR, and there are units of our own", () => expect([...new Set(files.map(({ path }) => path))].sort()).toEqual([
  "/etc/systemd/system/frr.service.d/pulumi-lvs.conf", "/etc/systemd/system/keepalived.service.d/pulumi-lvs.conf", "/etc/systemd/system/lvs-ipvs.service",
  "/etc/systemd/system/lvs-ldirectord.service",
  "/etc/systemd/system/lvs-nft.service",
]));

test.each(files.map(({ path, text }) => [path, text] as const))("systemd reads %s without a complaint", (path, text) => {
  expect(complaints(path, text)).toBe("");
});

test.each([
  ["a key that it does not know", /^Restart=.*$/m, "Restar=on-failure"],
  ["a value that it does not know", /^Restart=.*$/m, "Restart=sometimes"],
  ["an address family that there is none of", /AF_PACKET/, "AF_PAKET"],
])("and complains of %s", (_what, part, replacement) => {
  const { path, text } = files.find((file) => file.path.includes("keepalived")) ?? { path: "", text: "" };
  expect(text).toMatch(part);
  expect(complaints(path, text.replace(part, replacement))).not.toBe("");
});
