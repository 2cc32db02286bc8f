import { formatAddress, isIpv6, parseAddress, parsePrefix, parseRange, prefixContains, specialPurpose } from "../../../core/model/address";

describe("addresses", () => {
  it.each([["0.0.0.0", 0], ["10.77.0.11", 172818443], ["255.255.255.255", 4294967295]])("%s is %d and back", (text, value) => {
    expect(parseAddress(text)).toBe(value);
    expect(formatAddress(value)).toBe(text);
  });

  it.each(["", "10.77.0", "10.77.0.1.1", "10.77.0.256", "010.77.0.1", "10.77.0.1 ", "0x0a.0.0.1", "10.77.0.-1", "2001:db8::1", "１0.77.0.1"])("%p is none", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it("knows IPv6 when it sees it", () => {
    expect(["2001:db8::1", "::/0", "fe80::1", "10.77.0.1", "ab:cd"].map(isIpv6)).toEqual([true, true, true, false, false]);
  });

  it.each([["10.77.0.0/24", false, 256], ["10.77.0.1/24", true, 256], ["0.0.0.0/0", false, 2 ** 32], ["10.77.0.5/32", false, 1]])("%s", (text, hostBits, size) => {
    const prefix = parsePrefix(text)!;
    expect([prefix.hostBits, prefix.broadcast - prefix.network + 1]).toEqual([hostBits, size]);
  });

  it.each(["10.77.0.0", "10.77.0.0/33", "10.77.0.0/024", "10.77.0.0/24/24", "/24", "10.77.0.0/"])("%p is no prefix", (text) => expect(parsePrefix(text)).toBeNull());

  it("knows what a prefix holds, at both ends", () => {
    expect(["10.77.0.0", "10.77.0.255", "10.76.255.255", "10.77.1.0", "x"].map((address) => prefixContains("10.77.0.0/24", address))).toEqual([true, true, false, false, false]);
  });

  it("knows addresses that are for something else", () => {
    expect(["127.0.0.1", "224.0.0.18", "169.254.1.1", "0.0.0.0", "10.77.0.1", "198.51.100.1"].map(specialPurpose)).toEqual(["loopback", "multicast", "link-local", "unspecified", null, null]);
  });

  it("reads ranges, spaces or not, and one address", () => {
    expect(parseRange("10.77.0.1 - 10.77.0.3")).toEqual(parseRange("10.77.0.1-10.77.0.3"));
    expect(parseRange("10.77.0.1")).toEqual({ first: 172818433, last: 172818433 });
    expect([parseRange(""), parseRange("10.77.0.1-"), parseRange("10.77.0.1-10.77.0.2-10.77.0.3")]).toEqual([null, null, null]);
  });
});
