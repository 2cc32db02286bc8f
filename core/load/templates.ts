/** Reads templates/: the sources that rendering prints from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Templates } from "../render/engine";
import { packageRoot } from "./package-root";

/** Folders of templates/ that rendering reads; templates/scripts belongs to the host transaction. */
const FOLDERS = ["keepalived", "ipvsadm", "ldirectord", "frr", "sysctl", "modules", "network", "nft", "systemd"] as const;

let loaded: Templates | undefined;

/** Every template by its path under templates/, such as `sysctl/sysctl.conf.hbs`; read once per process. */
export function loadTemplates(): Templates {
  loaded ??= read(join(packageRoot(), "templates"));
  return loaded;
}

function read(root: string): Templates {
  const sources: Record<string, string> = {};
  for (const folder of FOLDERS) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.isFile()) sources[`${folder}/${entry.name}`] = readFileSync(join(root, folder, entry.name), "utf8");
    }
  }
  return sources;
}
