/**
 * The edge between the core's issues and what Pulumi shows to a person.
 */
import * as pulumi from "@pulumi/pulumi";
import { InvalidTopologyError } from "../core";
import { didYouMean, listed, shown } from "../core/model/report";

/**
 * Runs `work` and turns an invalid topology into Pulumi's own error for bad inputs, with the same paths and the same text.
 *
 * @throws pulumi.InputPropertiesError instead of InvalidTopologyError; every other error as it is.
 */
export function atTheEdge<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InvalidTopologyError)) throw error;
    throw inputError(error.message, error.issues.map(({ path, message }) => ({ propertyPath: path, reason: message })));
  }
}

/** Bad inputs of one component, in Pulumi's form: a provider's caller sees each path, a program's user sees the message. */
export function inputError(
  message: string,
  errors: { propertyPath: string; reason: string }[],
): pulumi.InputPropertiesError {
  const error = new pulumi.InputPropertiesError({ message, errors });
  // The engine prints the stack where there is one; the fault lies in what was declared, and no line of this program explains it.
  delete error.stack;
  return error;
}

/** A component was asked for something that its topology does not declare. */
export function unknownName(property: string, name: string, known: readonly string[]): pulumi.InputPropertiesError {
  const sorted = [...known].sort();
  const reason = `unknown ${property} ${shown(name)}, expected one of ${listed(sorted)}${didYouMean(name, sorted)}`;
  return inputError(`${property}: ${reason}`, [{ propertyPath: property, reason }]);
}
