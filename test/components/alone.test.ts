/** Each component alone, as another program would use it. */
import * as pulumi from "@pulumi/pulumi";
import { Director, ManagedHost, RealServer, TOKENS, VipPool } from "../../components";
import { register } from "./support/register";
import { compiledShop } from "./support/shop";

const topology = compiledShop();

const names = async (program: () => void) => (await register(program)).map(({ type, name }) => `${type} ${name}`);

test("a real server by itself", async () => {
  expect(await names(() => void new RealServer("web1", { topology }))).toEqual([
    "command:remote:Command web1-accept", "command:remote:Command web1-release", `${TOKENS.realServer} web1`,
  ]);
});

test("a director by itself", async () => {
  expect(await names(() => void new Director("edge", { topology }))).toEqual([
    "command:remote:Command lb1-apply", "command:remote:Command lb2-apply", `${TOKENS.director} edge`,
  ]);
});

test("a director and its real servers, each naming the other", async () => {
  const registered = await names(() => {
    const web1 = new RealServer("web1", { topology, releaseAfter: () => [edge] });
    const web2 = new RealServer("web2", { topology, releaseAfter: () => [edge] });
    const edge: Director = new Director("edge", { topology, after: [web1, web2] });
  });
  expect(registered).toHaveLength(9);
});

test("a host of any role, under a name of the program's own", async () => {
  expect(await names(() => {
    new ManagedHost("first", { topology, host: "lb1" });
    new ManagedHost("second", { topology, host: "web1" });
  })).toEqual([
    "command:remote:Command lb1-apply", "command:remote:Command web1-accept", "command:remote:Command web1-release",
    `${TOKENS.managedHost} first`, `${TOKENS.managedHost} second`,
  ]);
});

test("a pool by itself touches no host", async () => {
  expect(await names(() => void new VipPool("public", { topology }))).toEqual([`${TOKENS.vipPool} public`]);
});

test("each carries the topology when it is the outermost", async () => {
  const registered = await register(() => {
    new RealServer("web1", { topology });
    new Director("edge", { topology });
    new VipPool("public", { topology });
  });
  const components = registered.filter(({ type }) => type.startsWith("lvs:"));
  expect(components.map(({ inputs }) => (inputs["topology"] as { name: string }).name)).toEqual(["shop", "shop", "shop"]);
});

test("an address that is known only after an update is passed on as it is", async () => {
  const registered = await register(() => {
    new RealServer("web1", { topology, connection: { address: pulumi.output("203.0.113.7"), insecureIgnoreHostKey: true } });
  });
  expect(registered.find(({ name }) => name === "web1-accept")!.inputs["connection"]).toMatchObject({ secret: { host: "203.0.113.7" } });
});
