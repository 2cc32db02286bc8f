/** Validates a resource's inputs, fills in the defaults of a connection and marks what is secret. */
import { INPUTS, type Shape, type Shapes } from "./schema";
import { isObject, isSecret, type Properties, secret, UNKNOWN, unwrapped } from "./wire";

export interface CheckFailure { readonly property: string; readonly reason: string }
export interface Checked { readonly inputs: Properties; readonly failures: readonly CheckFailure[] }

/**
 * Names the property in a failure and never its value: a connection may hold a private key.
 * @throws Error when the resource type is not one that the stand-in has
 */
export function check(type: string, news: Properties): Checked {
  const known = INPUTS[type];
  if (known === undefined) {
    throw new Error(`${type} is not in the stand-in for the command plugin, which has ${Object.keys(INPUTS).join(" and ")}; put the official plugin in place to use it`);
  }
  const failures: CheckFailure[] = [];
  const inputs = checkObject(news, known.properties, known.required, "", failures);
  return { inputs, failures };
}

function checkObject(value: Properties, shapes: Shapes, required: readonly string[], path: string, failures: CheckFailure[]): Properties {
  const result: Properties = {};
  const at = (name: string): string => (path === "" ? name : `${path}.${name}`);
  for (const [name, inner] of Object.entries(value)) {
    // The engine adds names of its own at the top, such as "version" and "__defaults".
    if (path === "" && (name === "version" || name.startsWith("__"))) { result[name] = inner; continue; }
    const shape = shapes[name];
    if (shape === undefined) failures.push({ property: at(name), reason: `Unrecognized field '${name}'${path === "" ? "" : ` on '${path}'`}, expected one of ${Object.keys(shapes).join(", ")}` });
    else if (inner !== null) result[name] = checkValue(inner, shape, at(name), failures);
  }
  for (const name of required) {
    if (result[name] === undefined) failures.push({ property: at(name), reason: `Missing required field '${name}'` });
  }
  for (const [name, shape] of Object.entries(shapes)) {
    if (result[name] === undefined && "default" in shape && shape.default !== undefined) result[name] = shape.default;
  }
  return result;
}

function checkValue(value: unknown, shape: Shape, path: string, failures: CheckFailure[]): unknown {
  const inner = unwrapped(value);
  const result = inner === UNKNOWN ? inner : checkPlain(inner, shape, path, failures);
  return isSecret(value) || ("secret" in shape && shape.secret) ? secret(result) : result;
}

function checkPlain(value: unknown, shape: Shape, path: string, failures: CheckFailure[]): unknown {
  const wrong = (wanted: string): unknown => {
    failures.push({ property: path, reason: `Field '${path}' must be ${wanted}` });
    return value;
  };
  switch (shape.type) {
    case "any":
      return value;
    case "array":
      if (!Array.isArray(value)) return wrong("an array");
      return value.map((item, index) => checkValue(item, shape.items, `${path}[${index}]`, failures));
    case "map":
      if (!isObject(value)) return wrong("an object");
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, checkValue(item, shape.values, `${path}.${key}`, failures)]));
    case "object":
      return isObject(value) ? checkObject(value, shape.properties, shape.required, path, failures) : wrong("an object");
    case "string":
      return typeof value === "string" ? value : wrong("a string");
    case "integer":
      return Number.isInteger(value) ? value : wrong("an integer");
    default:
      return typeof value === shape.type ? value : wrong(`a ${shape.type}`);
  }
}
