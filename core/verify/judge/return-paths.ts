/** Judges that a real server's answers take the way that they have to: past it, a client gets them from an address it never asked. */
import type { ReturnPath } from "../../network";
import { fails, holds, type Fact } from "../fact";
import type { HostState } from "../observations";

export function judgeReturnPaths(host: string, paths: readonly ReturnPath[], state: HostState): Fact[] {
  return paths.map((path) => judgePath(host, path, state));
}

function judgePath(host: string, path: ReturnPath, { rules, tables }: HostState): Fact {
  const { gateway, interface: device, table, answers } = path;
  const fact = `${host} answers through ${gateway}`;
  const route = `default via ${gateway} dev ${device}`;
  const routes = tables[String(table)] ?? [];
  const selectors = answers.map(({ address, transport }) => `from ${address}${transport === null ? "" : ` ipproto ${transport.protocol} sport ${transport.port}`} lookup ${table}`);
  const missing = selectors.filter((selector) => !rules.some((rule) => `${rule} `.includes(`${selector} `)));
  if (missing.length > 0) return fails(fact, `no rule "${missing.join("\", \"")}"`, "answers of its services by that gateway", `on ${host}: ip rule add ${missing[0]} pref 31000`);
  if (!routes.some((one) => `${one} `.startsWith(`${route} `))) return fails(fact, routes.join(", ") || `no route in table ${table}`, route, `on ${host}: ip route replace ${route} table ${table}`);
  return holds(fact, `${selectors.length} rules, ${route}`);
}
