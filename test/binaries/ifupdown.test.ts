/**
 * Files for ifupdown, held against what interfaces(5) says of a static address: its ifup is not among what this tier needs,
 * since installing it takes over a machine's network. It does not prove that ifup binds the address.
 */
import { goldenFiles } from "./golden-files";

const files = goldenFiles("/etc/network/interfaces.d/");
const STANZAS = /^(#.*\n)+(\niface lo inet static\n {4}address (\d+\.){3}\d+\/32\n {4}scope (host|global)\n)+$/;

test("there are a real server's and a director's", () => expect(files.map(({ host }) => host)).toEqual(["lb1", "web1"]));
test.each(files.map(({ host, text }) => [host, text] as const))("%s has one stanza for each VIP", (_host, text) => expect(text).toMatch(STANZAS));
test("and another option is seen", () => expect(files[0]?.text.replace("scope", "scop")).not.toMatch(STANZAS));
test("the file's name has no dot, which source-directory would skip", () => {
  expect(files.map(({ path }) => path.split("/").pop()).filter((name) => name === undefined || !/^[A-Za-z0-9_-]+$/.test(name))).toEqual([]);
});
