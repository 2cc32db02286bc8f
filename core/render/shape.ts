/**
 * The declared shape of a view: which paths a template may name, and the grammar of every string behind them.
 *
 * A shape is data, so one declaration gives the builder's type (ViewOf), the guard over the template (engine.ts) and the
 * guard over the values (checkView).
 */
import type { Grammar } from "./leaf";

export interface TextShape { readonly kind: "text"; readonly grammar: Grammar }
export interface NumberShape { readonly kind: "number" }
export interface FlagShape { readonly kind: "flag" }
export interface ListShape<S extends Shape = Shape> { readonly kind: "list"; readonly of: S }
export interface RecordShape<F extends Fields = Fields> { readonly kind: "record"; readonly fields: F }
export interface OptionalShape<S extends TextShape | RecordShape = TextShape | RecordShape> { readonly kind: "optional"; readonly of: S }
export type Shape = TextShape | NumberShape | FlagShape | ListShape<any> | RecordShape<any> | OptionalShape<any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- recursive
export type Fields = Readonly<Record<string, Shape>>;

/** The plain data that a shape describes. */
export type ViewOf<S extends Shape> =
  S extends TextShape ? string
  : S extends NumberShape ? number
  : S extends FlagShape ? boolean
  : S extends ListShape<infer E> ? readonly ViewOf<E>[]
  : S extends RecordShape<infer F> ? { readonly [K in keyof F]: ViewOf<F[K]> }
  : S extends OptionalShape<infer O> ? ViewOf<O> | null
  : never;

export const text = (grammar: Grammar): TextShape => ({ kind: "text", grammar });
export const number: NumberShape = { kind: "number" };
export const flag: FlagShape = { kind: "flag" };
export const list = <S extends Shape>(of: S): ListShape<S> => ({ kind: "list", of });
export const record = <F extends Fields>(fields: F): RecordShape<F> => ({ kind: "record", fields });
/** Null where there is none. Numbers and flags are never optional: `{{#if}}` could not tell 0 from nothing. */
export const optional = <S extends TextShape | RecordShape>(of: S): OptionalShape<S> => ({ kind: "optional", of });

/** A view does not fit its shape: a fault of a view builder, or a value that must not reach a file. */
export class ViewError extends Error {
  constructor(readonly template: string, readonly path: string, problem: string) {
    super(`${template}: ${path}: ${problem}`);
    this.name = "ViewError";
  }
}

/**
 * Judges a view before it is printed.
 *
 * @throws ViewError when a value is missing, of another type, outside of its grammar, or not declared.
 */
export function checkView(template: string, shape: Shape, view: unknown): void {
  // One path for the whole walk, spelled only when something is wrong: views have many thousands of values.
  const path: (string | number)[] = [];
  const problem = findProblem(shape, view, path);
  if (problem !== null) throw new ViewError(template, `/${path.join("/")}`, problem);
}

/** What is wrong, with the path left where it is; null when nothing is. */
function findProblem(shape: Shape, view: unknown, path: (string | number)[]): string | null {
  switch (shape.kind) {
    case "text":
      if (typeof view !== "string") return `got ${describe(view)}, expected a string`;
      return shape.grammar.accepts(view) ? null : `got ${quote(view)}, expected ${shape.grammar.allowed}`;
    case "number":
      // An exponent would not be read as a number everywhere.
      return Number.isSafeInteger(view) && (view as number) >= 0 || typeof view === "number" && /^\d+\.\d+$/.test(String(view))
        ? null : `got ${describe(view)}, expected a plain number, not negative`;
    case "flag":
      return typeof view === "boolean" ? null : `got ${describe(view)}, expected true or false`;
    case "optional":
      return view === null ? null : findProblem(shape.of as Shape, view, path);
    case "list":
      if (!Array.isArray(view)) return `got ${describe(view)}, expected a list`;
      for (let index = 0; index < view.length; index += 1) {
        path.push(index);
        const problem = findProblem(shape.of as Shape, view[index], path);
        if (problem !== null) return problem;
        path.pop();
      }
      return null;
    case "record": {
      if (typeof view !== "object" || view === null || Array.isArray(view)) return `got ${describe(view)}, expected a record`;
      const fields = shape.fields as Fields;
      for (const name in fields) {
        path.push(name);
        const problem = findProblem(fields[name] as Shape, (view as Record<string, unknown>)[name], path);
        if (problem !== null) return problem;
        path.pop();
      }
      for (const name in view) if (!Object.hasOwn(fields, name)) return `has "${name}", which the view does not declare`;
      return null;
    }
  }
}

const describe = (value: unknown): string => (typeof value === "string" ? quote(value) : value === undefined ? "nothing" : JSON.stringify(value) ?? typeof value);

/** Shortened and escaped, so that an error can be printed on a terminal. */
const quote = (value: string): string => {
  const escaped = JSON.stringify(value).replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return escaped.length > 80 ? `${escaped.slice(0, 76)}…"` : escaped;
};
