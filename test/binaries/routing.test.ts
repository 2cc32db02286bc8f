/**
 * Routes, rules and links as the transaction sets, sees and takes them away: its own functions, with the real ip, in a network
 * namespace. What packets then do is test/lab's.
 */
import { join } from "node:path";
import { packageRoot } from "../../core/load/package-root";
import { encodeBundle, encodeRelease } from "../../core/plan/bundle";
import { hostFilesOf } from "../golden/cases";
import { inNamespace, withFolder } from "./namespace";

const LIVE = join(packageRoot(), "templates/scripts/transaction/live.sh");
const lines = [...hostFilesOf("nat-one-armed").find(({ host }) => host === "web1")?.ip ?? [], "link far"];

/** Runs a script that may use `each VERB`: the verb of live.sh on every line of the golden, with what it says. */
const run = (script: string): string => withFolder({ lines: `${lines.join("\n")}\n` }, (folder) => inNamespace(`
  . ${LIVE}
  ip link set lo up; ip link add eth0 type veth peer name far; ip address add 10.77.0.21/24 dev eth0; ip link set eth0 up
  each() { while read -r line; do if $1 $line 2>/dev/null; then echo "yes $line"; else echo "no $line"; fi; done <"${folder}/lines"; }
  ${script}`).output);
const all = (answer: "yes" | "no") => lines.map((line) => `${answer} ${line}\n`).join("");

test("there are a route, rules and a link", () => expect(new Set(lines.map((line) => line.split(" ")[0]))).toEqual(new Set(["route", "rule", "link"])));
test("nothing is held before it is set, all after, and nothing once it is taken away", () => {
  expect(run("each held; each hold >/dev/null; each held; each drop >/dev/null; each held")).toBe(all("no") + all("yes") + all("no"));
});
test("what others have is left: the rules of the main table and the address's own route", () => {
  expect(run("ip rule >before; ip route >>before; each hold >/dev/null; each drop >/dev/null; { ip rule; ip route; } | cmp - before && echo same; rm before")).toBe("same\n");
});

test.each([
  ["a route by another gateway", "ip route replace default via 10.77.0.9 dev eth0 table 172818542", "no route default via 10.77.0.110 dev eth0 table 172818542"],
  ["a route that somebody took out", "ip route flush table 172818542", "no route default via 10.77.0.110 dev eth0 table 172818542"],
  ["a rule that somebody took out", "ip rule del from 10.77.0.21 ipproto udp sport 5353 lookup 172818542", "no rule from 10.77.0.21 ipproto udp sport 5353 lookup 172818542 pref 31000"],
  ["a link that somebody took down", "ip link set far down", "no link far"],
])("%s is seen, and set again", (_what, change, seen) => {
  expect(run(`each hold >/dev/null; ${change}; each held | grep ^no; each hold >/dev/null; each held`)).toBe(`${seen}\n${all("yes")}`);
});

describe("what the transaction makes of a bundle's lines", () => {
  const host = hostFilesOf("nat-one-armed").find((each) => each.host === "web1");
  if (host === undefined) throw new Error("the golden has web1");
  const scripts = join(packageRoot(), "templates/scripts/transaction");
  /** The lists of a comparison, on a host that owns what is given. */
  const compared = (phase: string, owned: string, bundle: string): string => withFolder({ bundle, "state/owned": owned, program: "" }, (folder) => inNamespace(`
    D=${folder}; STATE=$D/state; PHASE=${phase}
    for part in ipvs live compare; do . ${scripts}/$part.sh; done
    ip link set lo up; ip link add eth0 type veth peer name far; ip address add 10.77.0.21/24 dev eth0; ip link set eth0 up
    read_bundle && compare
    sed 's/^/fresh /' "$D/fresh" | grep '^fresh ip'; sed 's/^/hold /' "$D/hold"; sed 's/^/gone /' "$D/gone"`).output);
  const own = host.ip;

  test("on a new host all of them are to be set, and will be owned", () => {
    const output = compared("accept", "", encodeBundle(host, "accept", "cGFja2Vk\n"));
    expect(output.trim().split("\n").sort()).toEqual([...own.map((line) => `fresh ip ${line}`), ...own.map((line) => `hold ${line}`)].sort());
  });
  test("what a release does not name goes, and what it names stays", () => {
    const output = compared("release", [...own, "link tunl0"].map((line) => `ip ${line}\n`).join(""), encodeRelease(host));
    expect(output).toBe("gone ip link tunl0\n");
  });
  test("and a removal lets go of everything", () => {
    expect(compared("remove", own.map((line) => `ip ${line}\n`).join(""), "").trim().split("\n")).toEqual(own.map((line) => `gone ip ${line}`));
  });
});
