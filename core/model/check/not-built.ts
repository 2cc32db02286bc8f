import type { Issue } from "../issue";
import { issue, pointer } from "../report";
import type { Topology } from "../topology";

/** Words that the model knows and nothing behind it does yet. */
export function checkNotBuilt({ services }: Topology): Issue[] {
  return Object.values(services).flatMap(({ name, forwarding }) => [
    ...(forwarding !== "tun" ? [] : [issue("LVS0901", pointer("services", name, "forwarding"), `forwarding ${forwarding} is not built yet, expected dr, nat or fullnat`, forwarding)]),
  ]);
}
