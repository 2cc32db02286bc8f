import { expectedTree, GOLDENS } from "../golden/cases";
import { interfacesIn, keepalivedCheck } from "./keepalived";

const CONF = /^expected\/([^/]+)\/etc\/keepalived\/keepalived\.conf$/;
const configurations = GOLDENS.flatMap((name) => Object.entries(expectedTree(name))
  .flatMap(([path, text]) => (CONF.test(path) ? [[name, CONF.exec(path)?.[1] ?? "", text] as const] : [])));
const text = configurations.find(([name]) => name === "https-check")?.[2] ?? "";

test("there are configurations with several interfaces to check", () => {
  expect(configurations.length).toBeGreaterThan(15);
  expect(interfacesIn(text)).toEqual(["eth0"]);
});

test.each(configurations)("keepalived accepts %s, host %s, without a word", (_name, _host, conf) => {
  expect(keepalivedCheck(conf)).toEqual({ status: 0, output: "" });
});

test.each([
  ["another scheduler", /lb_algo wlc/, "lb_algo wlcc"],
  ["another forwarding method", /lb_kind DR/, "lb_kind DRX"],
  ["another protocol", /protocol TCP/, "protocol TCPX"],
  ["another port on the real server", /(real_server \S+) 443/, "$1 444"],
  ["an unknown checker", /SSL_GET/, "SSL_GE"],
  ["an unknown keyword in global_defs", /reload_check_config/, "reload_chek_config"],
  ["a virtual router id that is none", /virtual_router_id \d+/, "virtual_router_id 256"],
  ["a source address that is none", /unicast_src_ip \S+/, "unicast_src_ip 10.77.0.999"],
  ["an advertisement interval that VRRP cannot say", /advert_int \S+/, "advert_int 41"],
  ["no advertised address", /169\.254\.\S+ .*/, ""],
  ["weights that add up to nothing", /weight 1/g, "weight 0"],
  ["a user for scripts that does not exist", /script_user nobody/, "script_user nobody-at-all"],
  ["no tries on the level of the virtual server", /delay_loop 5/, "retry 0"],
  ["a block that does not open", /\{$/m, ""],
  ["a block that does not close", /^\}$/m, ""],
])("and refuses it with %s", (_what, part, replacement) => {
  const broken = text.replace(part, replacement);
  expect(broken).not.toBe(text);
  expect(keepalivedCheck(broken).status).not.toBe(0);
});

test("and refuses it where an interface is missing", () => expect(keepalivedCheck(text, []).status).not.toBe(0));
