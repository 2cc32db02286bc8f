import fc from "fast-check";
import { check } from "../../core/model/check";
import { normalise } from "../../core/model/normalise";
import { parseLiteral, parseYaml } from "../../core/model/parse";
import { toSpec } from "../../core/model/to-spec";
import { stringify } from "yaml";
import { reversed } from "./edits";
import { RUNS, TITLE } from "./runs";
import { validTopology } from "./topology.arbitrary";

describe(`the model (${TITLE})`, () => {
  it("finds nothing wrong with a valid topology", () => {
    fc.assert(fc.property(validTopology(), (spec) => {
      expect(parseLiteral(spec).issues).toEqual([]);
      expect(check(normalise(spec))).toEqual([]);
    }), RUNS);
  });

  it("normalises twice as once", () => {
    fc.assert(fc.property(validTopology(), (spec) => {
      const once = normalise(spec);
      const written = toSpec(once);
      expect(parseLiteral(written).issues).toEqual([]);
      expect(normalise(written)).toEqual(once);
    }), RUNS);
  });

  it("does not depend on the order of keys", () => {
    fc.assert(fc.property(validTopology(), (spec) => {
      expect(JSON.stringify(normalise(reversed(spec) as typeof spec))).toBe(JSON.stringify(normalise(spec)));
    }), RUNS);
  });

  it("reads the same from YAML as from a literal", () => {
    fc.assert(fc.property(validTopology(), (spec) => {
      expect(parseYaml(stringify(spec))).toEqual(parseLiteral(spec));
    }), { ...RUNS, numRuns: 200 });
  });

  it("is told a fault when there is one: each random topology with one thing broken", () => {
    fc.assert(fc.property(validTopology(), (spec) => {
      const [name, service] = Object.entries(spec.services ?? {})[0]!;
      const broken = { ...spec, services: { ...spec.services, [name]: { ...service, director: "nobody" } } };
      expect(check(normalise(broken)).map(({ code }) => code)).toContain("LVS0201");
    }), { ...RUNS, numRuns: 200 });
  });
});
