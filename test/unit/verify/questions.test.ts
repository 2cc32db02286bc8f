/** What is asked of whom, and that nothing of a topology reaches a host's shell unchecked. */
import { expectations, parseRequests, probeArguments, questions, requestQuestions } from "../../../core/verify";
import type { Topology } from "../../../core/model/topology";
import { allocation, topology, VIP } from "./healthy";

const expected = expectations(topology, allocation);

test("every host in the segment asks for the VIP with its own address as the sender's", () => {
  const asked = questions(topology, expected);
  expect(Object.keys(asked)).toEqual(["lb1", "lb2", "spare", "web1", "web2"]);
  expect(asked.web1).toEqual({
    sysctls: [
      "net/ipv4/ip_forward", "net/ipv4/conf/all/arp_ignore", "net/ipv4/conf/all/arp_announce",
      "net/ipv4/conf/eth0/arp_ignore", "net/ipv4/conf/eth0/arp_announce",
    ],
    units: [],
    filter: false,
    tables: [],
    arp: [{ interface: "eth0", sender: "10.77.0.21", address: VIP }],
  });
  expect(asked.lb1?.units).toEqual(["keepalived.service"]);
});

test("the probe's words", () => {
  expect(probeArguments({ sysctls: ["net/ipv4/ip_forward"], units: ["keepalived.service"], filter: true, tables: [169], arp: [{ interface: "eth0", sender: "10.77.0.21", address: VIP }] }))
    .toEqual(["sysctl", "net/ipv4/ip_forward", "unit", "keepalived.service", "nft", "lvs", "table", "169", "arp", "eth0", "10.77.0.21", VIP]);
});

test.each(["eth0;reboot", "$(id)", "a b", "'", "", "a\nb"])("a word that a shell could read is refused: %j", (word) => {
  expect(() => probeArguments({ sysctls: [], units: [word], filter: false, tables: [], arp: [] })).toThrow("cannot pass");
});

test("a service is asked for what its check knows; a lab's page is known to be at /", () => {
  expect(requestQuestions(topology, allocation)).toEqual([
    { service: "web", words: ["http", "web", "200", "-", "http://10.77.0.100:80/healthz"], realServers: ["web1", "web2"] },
  ]);
  const lab: Topology = { ...topology, lab: { clients: {}, router: { delayMilliseconds: 0, lossPercent: 0 } } };
  expect(requestQuestions(lab, allocation)[0]?.words[4]).toBe("http://10.77.0.100:80/");
});

test("a service without an HTTP check is only connected to; UDP is not asked", () => {
  const web = topology.services.web;
  if (web === undefined) throw new Error("the fixture has the service web");
  const other: Topology = { ...topology, services: { web: { ...web, check: { kind: "none" } }, dns: { ...web, name: "dns", protocol: "udp" } } };
  expect(requestQuestions(other, { ...allocation, vips: { web: VIP, dns: VIP } })).toEqual([
    { service: "web", words: ["tcp", "web", VIP, "80"], realServers: ["web1", "web2"] },
  ]);
});

test("answers are counted by the real server that they name", () => {
  const asked = requestQuestions(topology, allocation);
  const output = "answer web 200 hello from web1\nanswer web 200 web2 10.78.0.2\nanswer web 200 web1 and web2\nanswer web 503 sorry\nfailed web no answer\n";
  expect(parseRequests(asked, output, "client1")).toEqual({
    web: { from: "client1", sent: 5, succeeded: 3, answeredBy: { web1: 1, web2: 1 }, failures: ["no answer", "status 503"] },
  });
});

test("a service of which nothing came back was not asked", () => {
  expect(parseRequests(requestQuestions(topology, allocation), "", "client1").web).toMatchObject({ sent: 0, succeeded: 0 });
});
