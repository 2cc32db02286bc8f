/**
 * The web team's program: its servers accept what directors of another program send. An address may come from whatever made the machine.
 */
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { compiledTopology, RealServer } from "../../components";
import { packageRoot } from "../../core/load/package-root";

const topology = compiledTopology({ topology: join(packageRoot(), "examples/shop.yaml") });

/** Stands for the output of a resource that makes machines. */
const publicAddress = pulumi.output("203.0.113.22");

new RealServer("web1", { topology });
new RealServer("web2", {
  topology,
  connection: {
    address: publicAddress,
    user: "deploy",
    hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKuuxLqXSzaYVMMXD82S+KmeiujIUyVHfF9FmvaobCQ5",
  },
});
