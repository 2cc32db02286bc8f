/**
 * The packet filter through the real nft and this kernel's tables: it is taken, loaded again without a trace of before, put
 * away without touching anybody else's rules, and what is wrong in it is refused. Packets are test/lab's.
 */
import { join } from "node:path";
import { packageRoot } from "../../core/load/package-root";
import { loadTemplates } from "../../core/load/templates";
import { normalise } from "../../core/model/normalise";
import type { TopologySpec } from "../../core/model/spec";
import { renderHosts } from "../../core/render";
import { inNamespace, withFolder } from "./namespace";

const spec: TopologySpec = {
  name: "shop",
  segments: { front: { cidr: "10.77.0.0/24" } },
  hosts: { lb1: { addresses: { front: "10.77.0.11" } }, web1: { addresses: { front: "10.77.0.21" } }, web2: { addresses: { front: "10.77.0.22" } } },
  directors: { edge: { hosts: ["lb1"] } },
  services: Object.fromEntries((["tcp", "udp"] as const).map((protocol) => [protocol,
    { director: "edge", vip: { address: "10.77.0.100" }, port: 53, protocol, forwarding: "fullnat" as const, realServers: { web1: { port: 5353 }, web2: {} } }])),
};
const files = renderHosts(normalise(spec), { vips: { tcp: "10.77.0.100", udp: "10.77.0.100" }, vrids: { edge: 51 }, gateways: {}, syncIds: { edge: 51 }, fwmarks: {} }, loadTemplates())
  .find(({ host }) => host === "lb1")?.files ?? [];
const rules = files.find(({ kind }) => kind === "nft")?.content ?? "";
const unit = files.find(({ path }) => path.endsWith("/lvs-nft.service"))?.content ?? "";

const nft = (script: string, text = rules) => withFolder({ "lvs.nft": text, unit }, (folder) => inNamespace(`cd "$1"; ${script}`, folder));
/** Lines without the order in which the kernel keeps chains and a set's elements. */
const sorted = (text: string): string[] => text.trim().split("\n").sort().map((line) => line.replace(/\{ (.*) \}/, (_, elements: string) => `{ ${elements.split(", ").sort().join(", ")} }`));
/** The rules without comments, and without the lines that empty the table. */
const written = rules.split("\n").filter((line) => line !== "" && !/^\s*#/.test(line)).slice(2).join("\n");
const foreign = "nft 'table ip mine { chain input { type filter hook input priority 0; tcp dport 9 drop; }; }'";

test("nft takes the rules, and the kernel prints them back as they are written", () => {
  const { status, output } = nft("nft -c -f lvs.nft && nft -f lvs.nft && nft list table inet lvs");
  expect(status).toBe(0);
  expect(sorted(output)).toEqual(sorted(written));
});

test("loaded again, nothing is there twice, and others' rules stay; so they do when ours are taken away, also twice", () => {
  const stop = "sed -n 's/^ExecStop=//p' unit | sh";
  const { status, output } = nft(`${foreign}; nft -f lvs.nft && nft -f lvs.nft && nft list ruleset | grep -c snat && ${stop} && ${stop} && nft list tables`);
  expect({ status, output }).toEqual({ status: 0, output: "2\ntable ip mine\n" });
});

test.each([
  ["a word that is none", "snat ip to", "snot ip to"],
  ["an address that is none", "10.77.0.21", "10.77.0.321"],
  ["a chain at a hook that there is none of", "hook postrouting", "hook backrouting"],
  ["an end that is missing", /}\n$/, "\n"],
])("nft refuses %s, and changes nothing", (_what, part, replacement) => {
  expect(rules).toMatch(part);
  const { output } = nft("nft -f lvs.nft 2>/dev/null; echo $?; nft list ruleset", rules.replace(part, replacement));
  expect(output).toBe("1\n");
});

describe("the transaction's comparison with the kernel", () => {
  const LIVE = join(packageRoot(), "templates/scripts/transaction/live.sh");
  const compared = (before: string) => nft(`D=$PWD; . ${LIVE}; ${before}; if filters lvs.nft; then echo same; else echo differs; fi`).output;
  test("loaded rules are the same, also after another load", () => expect(compared("nft -f lvs.nft; nft -f lvs.nft")).toBe("same\n"));
  test.each([
    ["rules that were never loaded", ":"],
    ["rules that somebody flushed", "nft -f lvs.nft; nft flush ruleset"],
    ["a rule that somebody added", "nft -f lvs.nft; nft add rule inet lvs postrouting counter"],
    ["a rule that somebody took out", "nft -f lvs.nft; nft flush chain inet lvs postrouting"],
  ])("%s differ", (_what, before) => expect(compared(before)).toBe("differs\n"));
});
