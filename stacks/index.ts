/** One topology per stack: `pulumi up --stack prod` rolls out topologies/prod.yaml. */
import * as pulumi from "@pulumi/pulumi";
import { compiledTopology, LayeredTopology } from "../components";
import { labConnections } from "../lab";

/** Relative to Pulumi.yaml; `pulumi config set topology FILE` takes another one. */
const file = new pulumi.Config().get("topology") ?? `stacks/topologies/${pulumi.getStack()}.yaml`;
const compiled = compiledTopology({ topology: file });
const { name, lab } = compiled.topology;

export const { vips } = new LayeredTopology(name, { topology: compiled, connections: lab === null ? {} : labConnections() });
