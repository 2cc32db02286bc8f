/**
 * What all components share: the outermost one carries the whole topology in its inputs, those below it do not repeat it.
 */
import * as pulumi from "@pulumi/pulumi";
import type { CompiledTopology } from "../core";
import type { Token } from "./tokens";

/** A component made from a topology. Policies read the model from the `topology` of the outermost one. */
export abstract class TopologyComponent extends pulumi.ComponentResource {
  /** What the outermost component registers as its output too, so that the state alone is enough to judge it. */
  protected readonly carried: { readonly topology?: CompiledTopology["topology"] };

  protected constructor(
    token: Token,
    name: string,
    compiled: CompiledTopology,
    inputs: Readonly<Record<string, string>>,
    opts: pulumi.ComponentResourceOptions | undefined,
  ) {
    const carried = opts?.parent instanceof TopologyComponent ? {} : { topology: compiled.topology };
    super(token, name, { ...carried, ...inputs }, opts);
    this.carried = carried;
  }
}
