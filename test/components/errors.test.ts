/** What a program's author sees when something is declared wrongly. */
import * as pulumi from "@pulumi/pulumi";
import { compile, type InvalidTopologyError } from "../../core";
import { connectionOf, Director, LayeredTopology, ManagedHost, RealServer, VipPool, type TopologySpec } from "../../components";
import { register } from "./support/register";
import { compiledShop, HOST_KEY, shop } from "./support/shop";

type Fault = pulumi.InputPropertiesError;

function faultOf(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (pulumi.InputPropertiesError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const topology = compiledShop();
const broken = { ...shop, services: { ...shop.services, web: { ...shop.services.web, director: "egde" } } } as TopologySpec;

test("an invalid topology is refused with the core's paths and text, before anything is registered", async () => {
  let fault: Fault | undefined;
  const registered = await register(() => { fault = faultOf(() => new LayeredTopology("shop", { topology: broken })); });
  expect(registered).toEqual([]);
  let issues: InvalidTopologyError | undefined;
  try { compile(broken); } catch (error) { issues = error as InvalidTopologyError; }
  expect(fault!.message).toBe(issues!.message);
  expect(fault!.errors).toEqual(issues!.issues.map(({ path, message }) => ({ propertyPath: path, reason: message })));
  expect(fault!.errors.map(({ propertyPath }) => propertyPath)).toContain("/services/web/director");
});

test("the engine has no stack to print, so the message stands alone", () => {
  expect(faultOf(() => new LayeredTopology("shop", { topology: broken })).stack).toBeUndefined();
});

test.each<[string, () => unknown, string]>([
  ["an unknown host", () => new ManagedHost("web11", { topology }), 'host: unknown host "web11", expected one of lb1, lb2, web1, web2; did you mean "web1"?'],
  ["an unknown director", () => new Director("edgy", { topology }), 'director: unknown director "edgy", expected one of edge; did you mean "edge"?'],
  ["an unknown pool", () => new VipPool("pubic", { topology }), 'pool: unknown pool "pubic", expected one of public; did you mean "public"?'],
  ["a director as a real server", () => new RealServer("lb1", { topology }), 'host: host "lb1" is a director in this topology, not a real server'],
  ["a host without a role", () => new ManagedHost("spare", { topology }), 'host: host "spare" has nothing to hold in topology "shop": it is no director, and no real server other than of full NAT'],
])("%s", (_what, make, text) => {
  expect(faultOf(make).message).toBe(text);
});

describe("connections", () => {
  const good = { address: "192.0.2.1", hostKey: HOST_KEY };

  test("an unknown field is named and its value is not", () => {
    const fault = faultOf(() => connectionOf("web1", { ...good, privatekey: "TOP-SECRET" } as typeof good));
    expect(fault.errors.map(({ propertyPath }) => propertyPath)).toEqual(["connections/web1/privatekey"]);
    expect(fault.message + JSON.stringify(fault.errors)).not.toContain("TOP-SECRET");
  });

  test("a host key is needed, of the bastion too, and all faults come at once", () => {
    const fault = faultOf(() => connectionOf("web1", { address: "192.0.2.1", hostKey: null, bastion: { address: "192.0.2.2", hostKey: "" } }));
    expect(fault.errors.map(({ propertyPath }) => propertyPath)).toEqual(["connections/web1/hostKey", "connections/web1/bastion/hostKey"]);
    expect(fault.message).toContain("insecureIgnoreHostKey: true");
  });

  test("words to the contrary are taken", () => {
    expect(connectionOf("web1", { address: "192.0.2.1", insecureIgnoreHostKey: true })).not.toHaveProperty("hostKey");
  });

  test("a private key is passed on only as a secret", async () => {
    const { privateKey } = connectionOf("web1", { ...good, privateKey: "KEY" });
    expect(await (privateKey as pulumi.Output<string> & { isSecret: Promise<boolean> }).isSecret).toBe(true);
    expect(connectionOf("web1", good)).not.toHaveProperty("privateKey");
  });

  test("an unreachable host costs seconds, not minutes", () => {
    const { dialErrorLimit, perDialTimeout, proxy } = connectionOf("web1", { ...good, bastion: good }) as { dialErrorLimit: number; perDialTimeout: number; proxy: { dialErrorLimit: number; perDialTimeout: number } };
    expect([dialErrorLimit, perDialTimeout, proxy.dialErrorLimit, proxy.perDialTimeout]).toEqual([2, 5, 2, 5]);
  });
});
