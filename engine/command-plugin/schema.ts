/** The shapes of the two resources and the one function: check.ts validates by them, GetSchema prints them. */

export type Shape =
  | { readonly type: "string"; readonly secret?: boolean; readonly default?: string }
  | { readonly type: "boolean" }
  | { readonly type: "number" | "integer"; readonly default?: number }
  | { readonly type: "any" }
  | { readonly type: "array"; readonly items: Shape }
  | { readonly type: "map"; readonly values: Shape }
  | { readonly type: "object"; readonly properties: Shapes; readonly required: readonly string[]; readonly secret?: boolean };

export type Shapes = Readonly<Record<string, Shape>>;

const STRING = { type: "string" } as const;
const STRINGS = { type: "array", items: STRING } as const;

const COMMON: Shapes = {
  create: STRING,
  update: STRING,
  delete: STRING,
  triggers: { type: "array", items: { type: "any" } },
  stdin: STRING,
  logging: STRING,
  environment: { type: "map", values: STRING },
  addPreviousOutputInEnv: { type: "boolean" },
};

const ENDPOINT: Shapes = {
  host: STRING,
  port: { type: "number", default: 22 },
  user: { type: "string", default: "root" },
  hostKey: STRING,
  password: { type: "string", secret: true },
  privateKey: { type: "string", secret: true },
  privateKeyPassword: { type: "string", secret: true },
  agentSocketPath: STRING,
  dialErrorLimit: { type: "integer", default: 10 },
  perDialTimeout: { type: "integer", default: 15 },
};

const CONNECTION: Shape = {
  type: "object",
  secret: true,
  required: ["host"],
  properties: { ...ENDPOINT, proxy: { type: "object", required: ["host"], properties: ENDPOINT } },
};

const LOCAL: Shapes = { dir: STRING, interpreter: STRINGS, assetPaths: STRINGS, archivePaths: STRINGS };

export const REMOTE_COMMAND = "command:remote:Command";
export const LOCAL_COMMAND = "command:local:Command";
export const LOCAL_RUN = "command:local:run";

/** Inputs of each resource type that the stand-in knows, and what must be given. */
export const INPUTS: Readonly<Record<string, { readonly properties: Shapes; readonly required: readonly string[] }>> = {
  [REMOTE_COMMAND]: { properties: { ...COMMON, connection: CONNECTION }, required: ["connection"] },
  [LOCAL_COMMAND]: { properties: { ...COMMON, ...LOCAL }, required: [] },
};

function described(shape: Shape): Record<string, unknown> {
  switch (shape.type) {
    case "any": return { $ref: "pulumi.json#/Any" };
    case "array": return { type: "array", items: described(shape.items) };
    case "map": return { type: "object", additionalProperties: described(shape.values) };
    case "object": return { type: "object", additionalProperties: { $ref: "pulumi.json#/Any" }, ...(shape.secret ? { secret: true } : {}) };
    case "string": return { type: "string", ...(shape.secret ? { secret: true } : {}) };
    default: return { type: shape.type };
  }
}

/** The package's schema, without the descriptions and named types of the official one. */
export function packageSchema(version: string): string {
  const outputs = { stdout: { type: "string" }, stderr: { type: "string" } };
  const resources = Object.fromEntries(Object.entries(INPUTS).map(([token, { properties, required }]) => {
    const inputs = Object.fromEntries(Object.entries(properties).map(([name, shape]) => [
      name, { ...described(shape), ...(name === "triggers" ? { replaceOnChanges: true } : {}) },
    ]));
    return [token, {
      inputProperties: inputs, requiredInputs: required, properties: { ...inputs, ...outputs }, required: [...required, "stdout", "stderr"],
    }];
  }));
  return JSON.stringify({ name: "command", version, resources });
}
