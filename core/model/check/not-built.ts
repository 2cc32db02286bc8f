import type { Issue } from "../issue";
import { issue, pointer } from "../report";
import type { Topology } from "../topology";

/** Words that the model knows and nothing behind it does yet. */
export function checkNotBuilt({ services }: Topology): Issue[] {
  return Object.values(services).flatMap(({ name, forwarding, protocol }) => [
    ...(forwarding === "dr" ? [] : [issue("LVS0901", pointer("services", name, "forwarding"), `forwarding ${forwarding} is not built yet, expected dr`, forwarding)]),
    ...(protocol === "sctp" ? [issue("LVS0902", pointer("services", name, "protocol"), "protocol sctp is not built yet, expected tcp or udp", protocol)] : []),
  ]);
}
