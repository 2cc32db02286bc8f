/** A command that cannot be begun as it was given: a bad option, a file that cannot be read. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
