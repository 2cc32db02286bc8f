/**
 * The bad-input tier: what a person gets wrong, and the whole text that is printed for it. It proves that faults are found
 * before any host is contacted and are told all at once; what hosts answer is the lab's tier.
 */
import { compile } from "../../core/compile";
import { InvalidTopologyError } from "../../core/model/invalid-topology";
import { ISSUE_CATALOGUE } from "../../core/model/issue-catalogue";
import { badInputs } from "./cases";

const CASES = badInputs();

/** What is printed for a source. */
function printed(source: Parameters<typeof compile>[0], options: Parameters<typeof compile>[1] = {}): string {
  try {
    compile(source, options);
    return "";
  } catch (error) {
    if (!(error instanceof InvalidTopologyError)) throw error;
    return error.message;
  }
}

describe("bad input", () => {
  it.each(CASES.map((one) => [one.name, one] as const))("%s", (_, { text, expected, locksDir }) => {
    expect(expected).not.toBe("");
    expect(printed(text, { file: "topology.yaml", locksDir })).toBe(expected);
  });

  it("has at least 100 cases", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(100);
  });

  it("prints only characters that a terminal shows, and codes that the catalogue has", () => {
    for (const { expected } of CASES) {
      expect(expected).not.toMatch(/[^\P{C}\n]/u);
      for (const [, code] of expected.matchAll(/\[(LVS\d+)\]$/gm)) expect(Object.keys(ISSUE_CATALOGUE)).toContain(code);
    }
  });

  it("(control) a topology without a fault prints nothing", () => {
    expect(printed(`${__dirname}/valid/topology.yaml`, { locksDir: `${__dirname}/valid` })).toBe("");
  });
});
