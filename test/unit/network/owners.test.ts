import { addressOwners, expectedArpOwner, hostsOnSegment, interfacesOf, interfaceTo, prefixContains } from "../../../core/network";
import { normalise } from "../../../core/model/normalise";

const topology = normalise({
  name: "shop",
  segments: { front: { cidr: "10.77.0.0/24", gateway: "10.77.0.1" }, clients: { cidr: "10.78.0.0/24" } },
  hosts: {
    lb1: { addresses: { front: "10.77.0.11" } }, lb2: { addresses: { front: "10.77.0.12", clients: { address: "10.78.0.12", interface: "eth1" } } },
    web1: { addresses: { front: "10.77.0.21" } }, web2: { addresses: { front: "10.77.0.22" } },
  },
  pools: { public: { segment: "front", ranges: ["10.77.0.100"] } },
  directors: { edge: { hosts: ["lb2", "lb1"], segment: "front" } },
  services: {
    web: { director: "edge", vip: { pool: "public" }, port: 80, forwarding: "dr", realServers: { web1: {} } },
    tls: { director: "edge", vip: { pool: "public", name: "web" }, port: 443, forwarding: "dr", realServers: { web1: {}, web2: {} } },
  },
  lab: { clients: { client1: { addresses: { clients: "10.78.0.50" } } } },
});
const allocation = { vips: { web: "10.77.0.100", tls: "10.77.0.100" } };

describe("the network", () => {
  it("knows who answers ARP for a VIP and who must not", () => {
    expect(expectedArpOwner(topology, allocation, "10.77.0.100")).toEqual({ segment: "front", director: "edge", mayAnswer: ["lb2", "lb1"], mustNotAnswer: ["web1", "web2"] });
    expect(expectedArpOwner(topology, allocation, "10.77.0.11")).toBeNull();
  });

  it("knows who has each address, a shared VIP's holders once", () => {
    const owners = addressOwners(topology, allocation);
    expect(owners.get("10.77.0.1")).toEqual([{ kind: "gateway", name: "front", segment: "front" }]);
    expect(owners.get("10.78.0.50")).toEqual([{ kind: "client", name: "client1", segment: "clients" }]);
    expect(owners.get("10.77.0.100")!.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["director lb1", "director lb2", "real-server web1", "real-server web2"]);
  });

  it("does not take a NAT real server for a holder of the VIP", () => {
    const nat = { ...topology, services: { web: { ...topology.services["web"]!, forwarding: "nat" as const } } };
    expect(addressOwners(nat, allocation).get("10.77.0.100")!.map(({ kind }) => kind)).toEqual(["director", "director"]);
    expect(expectedArpOwner(nat, allocation, "10.77.0.100")!.mustNotAnswer).toEqual([]);
  });

  it("knows who is in a segment and by which interface", () => {
    expect(hostsOnSegment(topology, "clients").map(({ kind, name }) => `${kind} ${name}`)).toEqual(["host lb2", "client client1"]);
    expect(Object.keys(interfacesOf(topology.hosts["lb2"]!))).toEqual(["eth0", "eth1"]);
    expect([interfaceTo(topology.hosts["lb2"]!, "clients"), interfaceTo(topology.hosts["lb1"]!, "clients")]).toEqual(["eth1", null]);
    expect(prefixContains("10.77.0.0/24", "10.78.0.1")).toBe(false);
  });
});
