import type { Issue } from "../issue";
import { PRESETS } from "../presets";
import { issue, listed, pointer } from "../report";
import type { Service, Topology } from "../topology";

/** Presets: in a mode that they can work in, and nothing beside them that says something else. */
export function checkPresets({ services }: Topology): Issue[] {
  return Object.values(services).flatMap((service) => [...mode(service), ...service.misplaced.map((key) => misplaced(service, key))]);
}

function mode({ written, forwarding, preset }: Service): Issue[] {
  if (preset === null) return [];
  const { forwardings, otherwise } = PRESETS[preset];
  return forwardings.includes(forwarding) ? [] : [issue("LVS0801", pointer("services", written, "preset"), `${preset} cannot work with ${forwarding}: ${otherwise}; take ${listed(forwardings)}`, preset)];
}

function misplaced({ written, preset }: Service, key: string): Issue {
  const why = key === "redirect" ? "belongs to preset https" : key === "passivePorts" ? "belongs to preset ftp" : `is brought by preset ${preset}`;
  return issue("LVS0802", pointer("services", written, key), `${why}; leave it out, or change the preset`);
}
