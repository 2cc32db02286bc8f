import { interfaceName, linkName, macAddress, machineId } from "../../../lab/wires/names";
import { bastionAddress, defaultGateway, wires } from "../../../lab/wires/wires";
import { smallLab } from "./topology";

describe("names of links", () => {
  test("fit the kernel, stay readable where they can, and differ for names that begin alike", () => {
    expect(interfaceName("br", "front")).toBe("br-front");
    const long = interfaceName("br", "a-segment-with-a-long-name");
    expect(long.length).toBeLessThanOrEqual(15);
    expect(long).not.toBe(interfaceName("br", "a-segment-with-a-long-game"));
    expect(linkName("a-host-with-a-long-name", "eth0").length).toBeLessThanOrEqual(15);
    expect(linkName("web1", "eth0")).not.toBe(linkName("web1", "eth1"));
  });

  test("a MAC address is unicast, locally administered, and the host's own for good", () => {
    const first = macAddress("web1", "eth0");
    expect(first).toMatch(/^02(:[0-9a-f]{2}){5}$/);
    expect(macAddress("web1", "eth0")).toBe(first);
    expect(macAddress("web2", "eth0")).not.toBe(first);
    expect(machineId("0123456789ab", "web1")).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe("the bastion's leg", () => {
  test("is the highest address that nobody has, pools and gateway included", () => {
    const topology = smallLab();
    expect(bastionAddress(topology, topology.segments["front"]!)).toBe("10.77.0.249");
    expect(bastionAddress(topology, topology.segments["clients"]!)).toBe("10.78.0.254");
  });

  test("steps below a host's own address", () => {
    const topology = smallLab((spec) => {
      spec["hosts"]!["web3"] = { addresses: { front: "10.77.0.249" } };
    });
    expect(bastionAddress(topology, topology.segments["front"]!)).toBe("10.77.0.248");
  });

  test("a segment without room is an error that names it", () => {
    const topology = smallLab();
    const full = { ...topology, pools: {}, hosts: { lb1: topology.hosts["lb1"]! } };
    const host = { ...topology.hosts["lb1"]!, addresses: { tiny: { segment: "tiny", address: "10.1.0.2", prefixLength: 30, interface: "eth0" } } };
    const tiny = { name: "tiny", cidr: "10.1.0.0/30", gateway: "10.1.0.1" };
    expect(() => bastionAddress({ ...full, services: {}, hosts: { lb1: host } }, tiny)).toThrow(/segment tiny \(10\.1\.0\.0\/30\) has no free address/);
  });
});

test("a line for each bridge and each gateway, and what the router does to packets first", () => {
  const topology = smallLab((spec) => {
    spec["lab"]!["router"] = { delayMilliseconds: 20, lossPercent: 0.5 };
    spec["segments"]!["inner"] = { cidr: "10.79.0.0/24" };
  });
  const { segments, router } = wires(topology);
  expect(segments.split("\n").sort()).toEqual(["", "br-clients 10.78.0.254/24", "br-front 10.77.0.249/24", "br-inner 10.79.0.254/24"]);
  const [first, ...gateways] = router.trimEnd().split("\n");
  expect(first).toBe("20 0.5");
  expect(gateways.map((line) => line.split(" ")[4]).sort()).toEqual(["10.77.0.1/24", "10.78.0.1/24"]);
  expect(gateways.every((line) => /^rt-[0-9a-f]{12} br-/.test(line))).toBe(true);
});

test("a host leaves through its first segment that has a gateway", () => {
  const topology = smallLab();
  expect(defaultGateway(topology, topology.hosts["web1"]!.addresses)).toEqual({ gateway: "10.77.0.1", interface: "eth0" });
  expect(defaultGateway({ ...topology, segments: {} }, topology.hosts["web1"]!.addresses)).toBeNull();
});
