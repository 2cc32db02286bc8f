import * as leaf from "../../../core/render/leaf";

const { filePath, sysctlKey, sysctlValue, urlPath, hostHeader, interfaceName, keyword, declaredName, address, prefix, moduleName, commentText } = leaf;

/** Grammars and what they accept. */
const good = ([
  [declaredName, "web"], [declaredName, "shop-2"], [declaredName, "db1.example_x"],
  [address, "10.77.0.1"], [prefix, "10.77.0.1/32"], [prefix, "10.0.0.0/8"],
  [interfaceName, "eth0"], [interfaceName, "bond0.120"], [interfaceName, "lo"],
  [keyword, "wlc"], [keyword, "HTTP_GET"],
  [urlPath, "/"], [urlPath, "/healthz?x=1&y=%20;~z"],
  [hostHeader, "shop.example.com"],
  [sysctlKey, "net.ipv4.conf.all.arp_ignore"], [sysctlKey, "net.ipv4.vs.conntrack"],
  [sysctlValue, "0"], [sysctlValue, "4096 87380 6291456"],
  [moduleName, "ip_vs_wlc"], [filePath, "/etc/lvs-ipvs/ipvs.rules"], [commentText, "Because it must (see ip-sysctl)."],
] as readonly [leaf.Grammar, string][]).map(([grammar, value]) => [grammar.name, value, grammar] as const);

test.each(good)("%s accepts %s", (_name, value, grammar) => expect(grammar.accepts(value)).toBe(true));

const hostile = ["\n", "\r", "\0", "\t", "\u001b[31m", "\u2028", "{", "}", "\"", "'", "#", "!", "$(id)", "`id`", "\\", " x", "|", "<", ">", "é"];
/** A comment may hold what has a meaning elsewhere: nothing after `#` is read. */
const inComment = new Set(["{", "}", "\"", "'", "#", "!", "$(id)", "`id`", "\\", " x", "|", "<", ">"]);

test.each(good)("%s refuses every hostile addition to %s", (_name, value, grammar) => {
  const added = hostile.filter((each) => grammar !== commentText || !inComment.has(each));
  expect(added.flatMap((each) => [value + each, each + value, value.slice(0, 1) + each + value.slice(1)]).filter(grammar.accepts)).toEqual([]);
});

test.each([
  [address, ["", "10.77.0", "10.77.0.256", "010.0.0.1", "10.0.0.1/32", "::1", "fe80::1%eth0", "0x0a.0.0.1"]],
  [prefix, ["10.77.0.1", "10.77.0.1/33", "10.77.0.1/", "10.77.0.1/-1", "10.77.0/24", "10.77.0.1/24/24"]],
  [interfaceName, ["", "a234567890123456", "-eth0", ".."]],
  [urlPath, ["", "healthz", `/${"a".repeat(512)}`]],
  [filePath, ["etc", "/", "/etc/../x", "/etc//x", "/etc/", "/etc/.x"]],
  [sysctlKey, ["net", "net..ipv4", "net/ipv4"]],
  [declaredName, ["", "-a", "a-", "A", "0a"]],
] as const)("refuses what is not of its kind, case %#", (grammar, values) => {
  expect(values.filter((value) => grammar.accepts(value))).toEqual([]);
});
