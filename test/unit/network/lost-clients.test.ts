import { lostClients } from "../../../core/network";
import type { Service, Topology } from "../../../core/model/topology";

const service = (name: string, forwarding: string, sources: string | null = null): Service => ({ name, director: "edge", forwarding, sources }) as unknown as Service;
const directors = { edge: { hosts: { lb2: {}, lb1: {} } } } as unknown as Topology["directors"];

test("full NAT alone hides the client, behind a director or a pool of addresses", () => {
  const services = Object.fromEntries([service("web", "dr"), service("mail", "nat"), service("far", "tun"), service("shop", "fullnat"), service("api", "fullnat", "wide")].map((one) => [one.name, one]));
  expect(lostClients({ directors, services }).map(({ service: name, why }) => `${name}: ${why.split(",")[0]}`)).toEqual([
    "api: full NAT: real servers see an address of pool \"wide\"", "shop: full NAT: real servers see lb1 or lb2",
  ]);
});
