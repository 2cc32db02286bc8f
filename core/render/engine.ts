/**
 * Prints views through templates. The only importer of handlebars.
 *
 * Two guards stand where handlebars has none. Its strict mode lets `{{#if missing}}` print nothing, so each template is
 * walked once against the shape of its view, and a path that is not declared is an error. And nothing is escaped, so each
 * string of a view is judged by the grammar of the file it lands in before anything is printed.
 */
import Handlebars from "handlebars";
import { checkView } from "./shape";
import type { Fields, RecordShape, Shape, ViewOf } from "./shape";

/** Sources by path under templates/: `*.hbs` are templates, all else is copied as it is. */
export type Templates = Readonly<Record<string, string>>;

/** A template and the shape of the view that it prints. */
export interface Template<S extends Shape = Shape> {
  readonly name: string;
  readonly view: S;
}

/** A template names what its view does not declare, or uses a construct that could hide such a name. */
export class TemplateError extends Error {
  constructor(readonly template: string, readonly line: number, problem: string) {
    super(`templates/${template}:${line}: ${problem}`);
    this.name = "TemplateError";
  }
}

type Print = (view: unknown) => string;
const printers = new WeakMap<Templates, Map<Template, Print>>();

/**
 * The text of one file.
 *
 * @throws TemplateError when the template does not fit the declared view.
 * @throws ViewError when the view does not fit its declaration.
 */
export function print<S extends Shape>(templates: Templates, template: Template<S>, view: ViewOf<S>): string {
  let known = printers.get(templates);
  if (known === undefined) printers.set(templates, (known = new Map()));
  let printer = known.get(template);
  if (printer === undefined) known.set(template, (printer = compile(templates, template)));
  checkView(template.name, template.view, view);
  return printer(view);
}

/** A file that is copied as it is, such as a script. */
export function staticText(templates: Templates, name: string): string {
  const source = templates[name];
  if (source === undefined) throw new TemplateError(name, 0, "there is no such file");
  return source;
}

function compile(templates: Templates, template: Template): Print {
  const source = staticText(templates, template.name);
  const program = Handlebars.parse(source);
  walk(program.body, { template: template.name, scopes: [template.view], present: new Set() });
  const printer = Handlebars.create().compile(program, { strict: true, noEscape: true, knownHelpersOnly: true });
  return (view) => printer(view);
}

interface Scope {
  readonly template: string;
  /** Shapes from the view inwards; the last is `this`. */
  readonly scopes: readonly Shape[];
  /** Keys of the optional values that an enclosing `{{#if}}` found to be there. */
  readonly present: ReadonlySet<string>;
}

/** What a path names. The key tells two values of one shape apart: how deep the path starts, then its parts. */
interface Named { readonly shape: Shape; readonly key: string }

function walk(statements: readonly hbs.AST.Statement[], scope: Scope): void {
  for (const statement of statements) {
    switch (statement.type) {
      case "ContentStatement":
      case "CommentStatement":
        break;
      case "MustacheStatement":
        printed(statement as hbs.AST.MustacheStatement, scope);
        break;
      case "BlockStatement":
        block(statement as hbs.AST.BlockStatement, scope);
        break;
      default:
        refuse(statement, scope, `${statement.type} is not used here: decide in the view builder`);
    }
  }
}

/** `{{path}}`: must be a string, a number, or an optional string that is known to be there. */
function printed(statement: hbs.AST.MustacheStatement, scope: Scope): void {
  if (statement.params.length > 0 || statement.hash !== undefined) refuse(statement, scope, "helpers are not used here: decide in the view builder");
  const { shape, key } = resolve(statement.path, scope);
  if (shape.kind === "optional" && !scope.present.has(key)) refuse(statement, scope, `"${original(statement.path)}" may be absent: print it inside {{#if}}`);
  const kind = shape.kind === "optional" ? (shape.of as Shape).kind : shape.kind;
  if (kind !== "text" && kind !== "number") refuse(statement, scope, `"${original(statement.path)}" is a ${kind}, which cannot be printed`);
}

function block(statement: hbs.AST.BlockStatement, scope: Scope): void {
  const helper = statement.path.original;
  const [argument, ...more] = statement.params;
  if (!["if", "unless", "each", "with"].includes(helper)) refuse(statement, scope, `unknown block helper "${helper}"`);
  if (argument === undefined || more.length > 0 || statement.hash !== undefined) refuse(statement, scope, `{{#${helper}}} takes one path`);
  if ((statement.program.blockParams ?? []).length > 0) refuse(statement, scope, "block parameters are not used here");
  const named = resolve(argument as hbs.AST.Expression, scope);
  const inner = { ...scope, ...entered(helper, named, statement, scope) };
  const otherwise = helper === "unless" ? inner : scope;
  walk(statement.program.body, helper === "unless" ? scope : inner);
  if (statement.inverse !== undefined) walk(statement.inverse.body, otherwise);
}

/** What a block changes for the statements inside of it. */
function entered(helper: string, { shape, key }: Named, statement: hbs.AST.BlockStatement, scope: Scope): Partial<Scope> {
  const wrong = (wanted: string): never => refuse(statement, scope, `{{#${helper}}} needs ${wanted}, "${original(statement.params[0])}" is a ${shape.kind}`);
  if (helper === "each") return shape.kind === "list" ? { scopes: [...scope.scopes, shape.of as Shape] } : wrong("a list");
  if (helper === "with") return shape.kind === "optional" && isRecord(shape.of as Shape) ? { scopes: [...scope.scopes, shape.of as Shape] } : wrong("a record that may be absent");
  if (shape.kind === "optional") return { present: new Set([...scope.present, key]) };
  // A number is refused: 0 would count as absent.
  return shape.kind === "flag" || shape.kind === "list" ? {} : wrong("a flag, a list, or what may be absent");
}

/** Follows a path through the declared view. */
function resolve(expression: hbs.AST.Expression, scope: Scope): Named {
  if (expression.type !== "PathExpression") return refuse(expression, scope, `${expression.type} is not used here: decide in the view builder`);
  const path = expression as hbs.AST.PathExpression;
  if (path.data) return refuse(expression, scope, `"${path.original}": @-variables are not used here`);
  const level = scope.scopes.length - 1 - path.depth;
  let shape = scope.scopes[level];
  if (shape === undefined) return refuse(expression, scope, `"${path.original}" climbs out of the view`);
  for (const part of path.parts) {
    const fields: Fields = isRecord(shape) ? shape.fields : {};
    const next: Shape | undefined = Object.hasOwn(fields, part) ? fields[part] : undefined;
    if (next === undefined) return refuse(expression, scope, `the view does not declare "${path.original}"`);
    shape = next;
  }
  return { shape, key: [level, ...path.parts].join("/") };
}

const isRecord = (shape: Shape): shape is RecordShape => shape.kind === "record";

const original = (expression: hbs.AST.Expression | undefined): string =>
  expression?.type === "PathExpression" ? (expression as hbs.AST.PathExpression).original : String(expression?.type);

function refuse(node: hbs.AST.Node, scope: Scope, problem: string): never {
  throw new TemplateError(scope.template, node.loc.start.line, problem);
}
