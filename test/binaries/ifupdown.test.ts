/**
 * Files for ifupdown, held against what interfaces(5) says of a static address: its ifup is not among what this tier needs,
 * since installing it takes over a machine's network. It does not prove that ifup binds the address.
 */
import { goldenFiles } from "./golden-files";

const files = goldenFiles("/etc/network/interfaces.d/");
const ADDRESS = /\niface lo inet static\n {4}address (\d+\.){3}\d+\/32\n {4}scope (host|global)\n/;
const ROUTING = /\n# .*\niface eth\d inet manual\n( {4}up ip (route replace|rule add) [a-z0-9 .]+\n)+( {4}down ip rule delete [a-z0-9 .]+ \|\| true\n)+/;
const TUNNEL = /\nauto tunl0\n(iface tunl0 inet static\n {4}address (\d+\.){3}\d+\/32\n {4}scope host\n)+/;
const STANZAS = new RegExp(`^(#.*\\n)+(${ADDRESS.source})*(${TUNNEL.source})*(${ROUTING.source})*$`);

test("there are a real server's and a director's", () => expect(files.map(({ host }) => host)).toEqual(["lb1", "web1", "web2", "web3"]));
test.each(files.map(({ host, text }) => [host, text] as const))("%s has one stanza for each VIP", (_host, text) => expect(text).toMatch(STANZAS));
test("and another option is seen", () => expect(files[0]?.text.replace("scope", "scop")).not.toMatch(STANZAS));
test("the file's name has no dot, which source-directory would skip", () => {
  expect(files.map(({ path }) => path.split("/").pop()).filter((name) => name === undefined || !/^[A-Za-z0-9_-]+$/.test(name))).toEqual([]);
});
