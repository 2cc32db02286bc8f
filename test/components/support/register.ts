/** Runs a Pulumi program against mocks and gives back what it registered. */
import * as pulumi from "@pulumi/pulumi";

export interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Everything that `program` registers, in the order of types and names; waits until each child has its URN. */
export async function register(program: () => void | Promise<void>): Promise<Registered[]> {
  const seen: Registered[] = [];
  await pulumi.runtime.setMocks({
    newResource: ({ type, name, inputs, custom }) => {
      seen.push({ type, name, inputs: plain(inputs) as Record<string, unknown> });
      return { id: custom ? `${name}-id` : undefined, state: inputs };
    },
    call: ({ token }) => { throw new Error(`${token} is called, but components call nothing`); },
  }, "test", "test", false);
  await program();
  await pulumi.runtime.disconnect();
  return seen.sort((a, b) => (`${a.type} ${a.name}` < `${b.type} ${b.name}` ? -1 : 1));
}

/** A secret is shown as `{ secret: value }`, so that a test says what is one. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if ("4dabf18193072939515e22adb298388d" in value && "value" in value) return { secret: plain(value.value) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
