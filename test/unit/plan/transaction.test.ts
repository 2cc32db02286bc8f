/** The transactions of a plan: texts, waves, and the packed program. */
import { gunzipSync } from "node:zlib";
import { loadProgram } from "../../../core/load/scripts";
import { planHosts } from "../../../core/plan";
import { commandLine, pack, strip } from "../../../core/plan/program";
import type { Topology } from "../../../core/model/topology";
import { director, program, realServer } from "./fixture";

const topology = {
  hosts: { lb1: { ssh: { become: "none" } }, web1: { ssh: { become: "sudo" } }, spare: { ssh: { become: "none" } } },
  directors: { edge: { name: "edge", hosts: { lb1: { priority: 100 } } } },
  services: { web: { realServers: { web1: {} } } },
} as unknown as Topology;

const plan = planHosts(topology, [realServer, director, { ...realServer, host: "spare" }], program);

test("a director has one transaction, a real server two, a host without a role none", () => {
  expect(Object.keys(plan)).toEqual(["lb1", "web1"]);
  expect(plan["lb1"]!.transactions.map(({ phase, wave }) => [phase, wave])).toEqual([["apply", 2]]);
  expect(plan["web1"]!.transactions.map(({ phase, wave }) => [phase, wave])).toEqual([["accept", 0], ["release", 3]]);
});

test("one delete undoes a host", () => {
  expect(Object.values(plan).flatMap(({ transactions }) => transactions.map(({ phase, delete: text }) => [phase, text !== null])))
    .toEqual([["apply", true], ["accept", true], ["release", false]]);
});

test("command lines name how the login becomes root and what is asked, and nothing of the topology", () => {
  expect(plan["lb1"]!.transactions[0]).toMatchObject({ create: "sh -c 'echo loader' pulumi-lvs none apply", delete: "sh -c 'echo installed' pulumi-lvs none remove" });
  expect(plan["web1"]!.transactions.map(({ create }) => create)).toEqual(["sh -c 'echo loader' pulumi-lvs sudo apply", "sh -c 'echo installed' pulumi-lvs sudo release"]);
});

test("the program comes back as it was, without what only readers need", () => {
  const script = "#!/bin/sh\n# a comment\nif true; then\n\n    echo '# kept'   # kept\nfi\n";
  expect(strip(script)).toBe("if true; then\necho '# kept'   # kept\nfi\n");
  expect(gunzipSync(Buffer.from(pack(script), "base64")).toString()).toBe(strip(script));
  expect(pack(script)).toBe(pack(script));
  expect(Buffer.from(pack(script), "base64").subarray(4, 10)).toEqual(Buffer.from([0, 0, 0, 0, 2, 255]));
});

test("the command line is short, since every error shows it whole", () => {
  const { loader, installed } = loadProgram();
  expect(commandLine(loader, "sudo", "apply").length).toBeLessThan(700);
  expect(commandLine(installed, "sudo", "release").length).toBeLessThan(250);
});

test("a single quote in a command line's script is refused", () => {
  expect(() => commandLine("echo 'x'", "none", "apply")).toThrow(/single quote/);
});
