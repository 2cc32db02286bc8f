/** One topology per stack: `pulumi up --stack prod` rolls out topologies/prod.yaml. */
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { compiledTopology, LayeredTopology } from "../components";
import { packageRoot } from "../core/load/package-root";
import { labConnections } from "../lab";

/** `pulumi config set topology FILE` takes another file. */
const file = new pulumi.Config().get("topology") ?? join(packageRoot(), "stacks/topologies", `${pulumi.getStack()}.yaml`);
const compiled = compiledTopology({ topology: file });
const { name, lab } = compiled.topology;

export const { vips } = new LayeredTopology(name, { topology: compiled, connections: lab === null ? {} : labConnections() });
