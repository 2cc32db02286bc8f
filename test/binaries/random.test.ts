/** Random topologies through the real keepalived: what no golden thought of. */
import fc from "fast-check";
import { allocate } from "../../core/allocate/allocate";
import { resolveAllocation } from "../../core/allocate/resolve";
import { loadTemplates } from "../../core/load/templates";
import { normalise } from "../../core/model/normalise";
import { renderHosts } from "../../core/render";
import { SEED } from "../property/runs";
import { validTopology } from "../property/topology.arbitrary";
import { keepalivedCheck } from "./keepalived";

const SAMPLE = 50;

/** One configuration of each topology that has a director with keepalived. */
const configurations = fc.sample(validTopology(), { seed: SEED, numRuns: SAMPLE * 4 }).flatMap((spec) => {
  const topology = normalise(spec);
  const { allocation } = resolveAllocation(topology, allocate(topology, {}).locks);
  const files = renderHosts(topology, allocation, loadTemplates()).flatMap((host) => host.files);
  return files.filter(({ kind }) => kind === "keepalived").slice(0, 1).map(({ content }) => content);
}).filter((text, index, all) => all.indexOf(text) === index).slice(0, SAMPLE);

test(`there are ${SAMPLE}, all different`, () => expect(configurations).toHaveLength(SAMPLE));

test.each(configurations.map((text, index) => [index + 1, text] as const))("keepalived accepts topology %i", (_number, text) => {
  expect(keepalivedCheck(text)).toEqual({ status: 0, output: "" });
});
