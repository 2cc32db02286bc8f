/**
 * Ways of their own for a real server's answers: a routing table with one route, and rules that lead there. The same in three
 * languages: ip(8) for now, networkd's or ifupdown's for the next boot. @see ip-rule(8)
 */
import type { Answers, ReturnPath } from "../network";
import { address, interfaceName, ipWords, keyword } from "./leaf";
import type { Role } from "./roles";
import { list, number, optional, record, text, type ViewOf } from "./shape";

/** Before the rule of the main table, which is 32766; the exceptions come first. */
const PRIORITY = { direct: 30999, answers: 31000 } as const;

const rule = record({
  from: optional(text(address)),
  to: optional(text(address)),
  transport: optional(record({ protocol: text(keyword), port: number })),
  table: text(tableName()),
  priority: number,
});
const route = record({ gateway: text(address), interface: text(interfaceName), table: text(tableName()), advmss: list(number) });

export const routing = record({
  rules: list(rule),
  routes: list(route),
  /** For ifupdown: what each interface runs when it comes up and goes down. */
  interfaces: list(record({ name: text(interfaceName), up: list(text(ipWords)), down: list(text(ipWords)) })),
});

type Rule = ViewOf<typeof rule>;
type Route = ViewOf<typeof route>;

export function routingView({ returnPaths }: Role): ViewOf<typeof routing> {
  const devices = [...new Set(returnPaths.map((path) => path.interface))].sort();
  return {
    rules: rulesOf(returnPaths),
    routes: returnPaths.map(routeOf),
    interfaces: devices.map((name) => {
      const here = returnPaths.filter((path) => path.interface === name);
      const rules = rulesOf(here).map(ruleWords);
      return { name, up: [...here.map((path) => `route replace ${routeWords(routeOf(path))}`), ...rules.map((words) => `rule add ${words}`)], down: rules.map((words) => `rule delete ${words}`) };
    }),
  };
}

/** What the transaction sets at once; a route is there before a rule leads to it. */
export function ipLinesOf({ returnPaths }: Role): readonly string[] {
  return [...returnPaths.map((path) => `route ${routeWords(routeOf(path))}`), ...rulesOf(returnPaths).map((one) => `rule ${ruleWords(one)}`)];
}

function rulesOf(paths: readonly ReturnPath[]): Rule[] {
  const direct = [...new Set(paths.flatMap((path) => path.direct))].sort();
  return [
    ...direct.map((to): Rule => ({ from: null, to, transport: null, table: "main", priority: PRIORITY.direct })),
    ...paths.flatMap(({ answers, table }) => answers.map((one) => answersRule(one, table))),
  ];
}

const answersRule = ({ address: from, transport }: Answers, table: number): Rule => ({ from, to: null, transport, table: String(table), priority: PRIORITY.answers });

const routeOf = ({ gateway, interface: device, table, advmss }: ReturnPath): Route => ({ gateway, interface: device, table: String(table), advmss: advmss === null ? [] : [advmss] });

const routeWords = ({ gateway, interface: device, table, advmss }: Route): string => `default via ${gateway} dev ${device} table ${table}${advmss.map((bytes) => ` advmss ${bytes}`).join("")}`;

const ruleWords = ({ from, to, transport, table, priority }: Rule): string => [
  ...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`]),
  ...(transport === null ? [] : [`ipproto ${transport.protocol} sport ${transport.port}`]),
  `lookup ${table} pref ${priority}`,
].join(" ");

function tableName() {
  return { name: "table", allowed: "main or a number", accepts: (word: string) => /^(main|[1-9]\d{0,9})$/.test(word) };
}
