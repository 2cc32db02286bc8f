import { print, TemplateError } from "../../../core/render/engine";
import { address, declaredName } from "../../../core/render/leaf";
import { flag, list, number, optional, record, text, ViewError } from "../../../core/render/shape";

const view = record({
  name: text(declaredName),
  port: number,
  ready: flag,
  note: optional(text(declaredName)),
  other: optional(text(declaredName)),
  peers: list(text(address)),
  tcp: optional(record({ port: number })),
  servers: list(record({ address: text(address), checks: list(record({ port: number })) })),
});
const value = {
  name: "web", port: 80, ready: false, note: null, other: "there", peers: ["10.0.0.1", "10.0.0.2"], tcp: null,
  servers: [{ address: "10.0.0.3", checks: [{ port: 8080 }] }],
};

/** A new record each time: compiled templates are remembered by it. */
const printed = (source: string, change: object = {}): string =>
  print({ "t.hbs": source }, { name: "t.hbs", view }, { ...value, ...change });

test("prints what the view declares, in any block", () => {
  expect(printed("{{name}}:{{port}}")).toBe("web:80");
  expect(printed("{{#each peers}}{{this}} {{../name}},{{/each}}")).toBe("10.0.0.1 web,10.0.0.2 web,");
  expect(printed("{{#if note}}{{note}}{{else}}none{{/if}}")).toBe("none");
  expect(printed("{{#if other}}{{other}}{{/if}}")).toBe("there");
  expect(printed("{{#with tcp}}{{port}}{{/with}}", { tcp: { port: 0 } })).toBe("0");
  expect(printed("{{#each servers}}{{#each checks}}{{../../name}} {{../address}}:{{port}}{{/each}}{{/each}}")).toBe("web 10.0.0.3:8080");
  expect(printed("{{#unless ready}}wait{{/unless}}{{#unless note}}no{{else}}{{note}}{{/unless}}")).toBe("waitno");
});

test("prints characters as they are", () => {
  const path = { name: "p.hbs", view: record({ path: text({ name: "any", allowed: "any", accepts: () => true }) }) };
  expect(print({ "p.hbs": "{{path}}" }, path, { path: "a&b<c>'\"" })).toBe("a&b<c>'\"");
});

test.each([
  ["a missing path", "{{missing}}", /does not declare "missing"/],
  ["a missing path under if", "{{#if missing}}x{{/if}}", /does not declare "missing"/],
  ["a missing path under unless", "{{#unless missing}}x{{/unless}}", /does not declare "missing"/],
  ["a missing path under each", "{{#each missing}}x{{/each}}", /does not declare "missing"/],
  ["a missing path under with", "{{#with missing}}x{{/with}}", /does not declare "missing"/],
  ["a missing path inside of a block that is not entered", "{{#each servers}}{{#if ../note}}{{adress}}{{/if}}{{/each}}", /does not declare "adress"/],
  ["a missing path in an else", "{{#if note}}{{else}}{{missing}}{{/if}}", /does not declare "missing"/],
  ["a missing path in an else if", "{{#if note}}{{else if missing}}{{/if}}", /does not declare "missing"/],
  ["a field of the outer view without ../", "{{#each servers}}{{name}}{{/each}}", /does not declare "name"/],
  ["a path out of the view", "{{../name}}", /climbs out/],
  ["a path that every object has", "{{constructor}}", /does not declare "constructor"/],
  ["a field of a string", "{{name.length}}", /does not declare "name.length"/],
  ["an optional value that may be absent", "{{note}}", /may be absent/],
  ["an optional value where another was asked for", "{{#if note}}{{other}}{{/if}}", /may be absent/],
  ["an optional value in the else of its if", "{{#if note}}{{else}}{{note}}{{/if}}", /may be absent/],
  ["a number as a condition: 0 would be absent", "{{#if port}}x{{/if}}", /"port" is a number/],
  ["a list as text", "{{peers}}", /cannot be printed/],
  ["a flag as text", "{{ready}}", /cannot be printed/],
  ["a record that is always there under with", "{{#with servers}}x{{/with}}", /needs a record/],
  ["each over a record", "{{#each tcp}}x{{/each}}", /needs a list/],
  ["an unknown helper", "{{shout name}}", /helpers are not used/],
  ["an unknown block helper", "{{#repeat peers}}x{{/repeat}}", /unknown block helper "repeat"/],
  ["a helper of handlebars that logs", "{{log name}}", /helpers are not used/],
  ["lookup", "{{lookup peers 0}}", /helpers are not used/],
  ["a subexpression", "{{#if (lookup peers 0)}}x{{/if}}", /SubExpression is not used/],
  ["a literal", "{{#if true}}x{{/if}}", /BooleanLiteral is not used/],
  ["an @-variable", "{{#each peers}}{{@index}}{{/each}}", /@-variables/],
  ["block parameters", "{{#each peers as |peer|}}{{peer}}{{/each}}", /block parameters/],
  ["a partial", "{{> other}}", /PartialStatement is not used/],
  ["an inline partial", "{{#*inline \"x\"}}{{/inline}}", /DecoratorBlock is not used/],
])("refuses %s", (_what, source, problem) => {
  expect(() => printed(source)).toThrow(TemplateError);
  expect(() => printed(source)).toThrow(problem);
});

test("an error of a template says the file and the line", () => {
  expect(() => printed("one\n\n{{missing}}")).toThrow(/^templates\/t\.hbs:3: /);
});

test.each([
  ["a newline in a string", { name: "web\nvrrp_instance x" }, /\/name: got "web\\nvrrp_instance x", expected small letters/],
  ["a brace", { name: "web}" }, /\/name/],
  ["a string that is no address, in a list", { peers: ["10.0.0.1", "10.0.0.1 }"] }, /\/peers\/1: .* expected an IPv4 address/],
  ["a string inside of a record inside of a list", { servers: [{ address: "$(id)", checks: [] }] }, /\/servers\/0\/address/],
  ["a missing value", { name: undefined }, /\/name: got nothing/],
  ["a number as a string", { port: "80" }, /\/port: got "80"/],
  ["no number", { port: NaN }, /\/port/],
  ["a negative number", { port: -1 }, /\/port/],
  ["a number that prints with an exponent", { port: 1e21 }, /\/port/],
  ["a string as a flag", { ready: "no" }, /\/ready/],
  ["a record as a list", { peers: { 0: "10.0.0.1" } }, /\/peers: .* expected a list/],
  ["undefined as absent", { note: undefined }, /\/note/],
  ["a value that is not declared", { extra: 1 }, /"extra", which the view does not declare/],
])("refuses a view with %s", (_what, change, problem) => {
  expect(() => printed("{{port}}", change)).toThrow(ViewError);
  expect(() => printed("{{port}}", change)).toThrow(problem);
});

test("an error of a view can be printed on a terminal", () => {
  expect(() => printed("{{name}}", { name: "\u001b[31m\u202e" })).toThrow(/got "\\u001b\[31m\\u202e"/);
});
