/**
 * The network team's program: directors, and the VIPs for whoever writes the DNS records. The web servers belong to another program.
 */
import { join } from "node:path";
import { compiledTopology, Director, VipPool } from "../../components";
import { packageRoot } from "../../core/load/package-root";

const topology = compiledTopology({ topology: join(packageRoot(), "examples/shop.yaml") });

const pool = new VipPool("public", { topology });
const edge = new Director("edge", { topology });

export const { vips } = pool;
export const hosts = Object.keys(edge.commands);
