/**
 * Components, against Pulumi's mocks.
 *
 * Proves: the exact list of resources that are registered, their names and their inputs. Does not prove order, replacement or what a
 * provider does with them: mocks show none of that, test/engine does.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allocate, normalise, writeLocks } from "../../core";
import { LayeredTopology, TOKENS } from "../../components";
import { register, type Registered } from "./support/register";
import { compiledShop, HOST_KEY, shop, type Draft } from "./support/shop";

const COMMAND = "command:remote:Command";
const names = (registered: readonly Registered[]) => registered.map(({ type, name }) => `${type} ${name}`);
const one = (registered: readonly Registered[], name: string): Registered => {
  const found = registered.filter((resource) => resource.name === name);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const registerShop = (change?: (spec: Draft) => void) => register(() => void new LayeredTopology("shop", { topology: compiledShop(change) }));

test("names and types are the golden ones", async () => {
  const golden = JSON.parse(readFileSync(join(__dirname, "names.golden.json"), "utf8")) as string[];
  expect(names(await registerShop())).toEqual(golden);
});

test("a command's inputs are the plan's transaction and nothing else", async () => {
  const { plan } = compiledShop();
  const commands = (await registerShop()).filter(({ type }) => type === COMMAND);
  const transactions = Object.values(plan).flatMap((host) => host.transactions);
  expect(commands).toHaveLength(transactions.length);
  for (const { host, phase, create, delete: remove, stdin } of transactions) {
    const address = shop.hosts[host as keyof typeof shop.hosts].addresses.front;
    expect(one(commands, `${host}-${phase}`).inputs).toEqual({
      create, stdin, ...(remove === null ? {} : { delete: remove }),
      logging: "stdoutAndStderr",
      addPreviousOutputInEnv: false,
      connection: { secret: { host: address, port: 22, user: "root", hostKey: HOST_KEY, dialErrorLimit: 2, perDialTimeout: 5 } },
    });
  }
});

test("a real server has three resources, a director's host one, a host without a role none", async () => {
  const all = names(await registerShop());
  const of = (host: string) => all.filter((name) => new RegExp(`[ ]${host}(-|$)`).test(name));
  expect(of("web1")).toHaveLength(3);
  expect(of("lb1")).toHaveLength(1);
  expect(of("spare")).toEqual([]);
});

test("the whole topology is registered once, by the outermost component", async () => {
  const registered = await registerShop();
  const carrying = registered.filter(({ inputs }) => "topology" in inputs);
  expect(carrying.map(({ name }) => name)).toEqual(["shop"]);
  expect(carrying[0]!.inputs["topology"]).toEqual(compiledShop().topology);
  expect(one(registered.filter(({ type }) => type === TOKENS.realServer), "web1").inputs).toEqual({ host: "web1" });
  expect(one(registered, "edge").inputs).toEqual({ director: "edge" });
});

test.each([
  ["hosts in another order", (spec: Draft) => { spec.hosts = Object.fromEntries(Object.entries(spec.hosts).reverse()); }],
  ["services in another order", (spec: Draft) => { spec.services = Object.fromEntries(Object.entries(spec.services).reverse()); }],
  ["another address", (spec: Draft) => { spec.hosts.web1.addresses.front = "192.0.2.77"; }],
])("%s changes no name", async (_what, change) => {
  expect(names(await registerShop(change))).toEqual(names(await registerShop()));
});

test("one more real server adds its own three resources and no other", async () => {
  const before = names(await registerShop());
  const after = names(await registerShop((spec) => { spec.services.web.realServers.spare = {}; }));
  expect(after.filter((name) => !before.includes(name))).toEqual([`${COMMAND} spare-accept`, `${COMMAND} spare-release`, `${TOKENS.realServer} spare`]);
  expect(before.filter((name) => !after.includes(name))).toEqual([]);
});

test("VIPs are plain values, known at once", async () => {
  const { allocation } = compiledShop();
  await register(() => {
    const top = new LayeredTopology("shop", { topology: compiledShop() });
    expect(top.vips).toEqual(allocation.vips);
    expect(top.pools["public"]!.vips).toEqual({ web: allocation.vips["web"] });
  });
});

test("a connection that is given replaces the topology's", async () => {
  const connections = { web1: { address: "127.0.0.1", port: 2222, hostKey: HOST_KEY, bastion: { address: "198.51.100.1", user: "jump", hostKey: HOST_KEY } } };
  const registered = await register(() => void new LayeredTopology("shop", { topology: compiledShop(), connections }));
  expect(one(registered, "web1-accept").inputs["connection"]).toEqual({
    secret: {
      host: "127.0.0.1", port: 2222, user: "root", hostKey: HOST_KEY, dialErrorLimit: 2, perDialTimeout: 5,
      proxy: { host: "198.51.100.1", port: 22, user: "jump", hostKey: HOST_KEY, dialErrorLimit: 2, perDialTimeout: 5 },
    },
  });
  expect(one(registered, "web2-accept").inputs["connection"]).toMatchObject({ secret: { host: "192.0.2.22" } });
});

test("a literal finds its allocations in the folder that it is given", async () => {
  const locksDir = mkdtempSync(join(tmpdir(), "pulumi-lvs-locks-"));
  try {
    writeLocks(locksDir, allocate(normalise(shop), {}).locks);
    const registered = await register(() => void new LayeredTopology("shop", { topology: shop, locksDir }));
    expect(names(registered)).toEqual(names(await registerShop()));
  } finally {
    rmSync(locksDir, { recursive: true, force: true });
  }
});
