/**
 * Reads a bundle back: what a transaction is sent is also what is shown of it. The grammar is in docs/transaction.md.
 */
export interface BundleView {
  readonly modules: readonly string[];
  /** Key → value. */
  readonly sysctls: ReadonlyMap<string, string>;
  /** `10.77.0.100/32 dev lo` */
  readonly addresses: readonly string[];
  /** `link tunl0`, `route …`, `rule …` */
  readonly ip: readonly string[];
  /** Unit → how a change of its files takes effect. */
  readonly units: ReadonlyMap<string, string>;
  /** Destinations, `-t 10.77.0.100:80 -r 10.77.0.22:80`. */
  readonly destinations: readonly string[];
  readonly drainSeconds: number;
  /** Keyed by path. */
  readonly files: ReadonlyMap<string, FileView>;
}

export interface FileView {
  readonly mode: string;
  readonly kind: string;
  /** The unit that takes notice of it, or null. */
  readonly unit: string | null;
  readonly content: string;
}

/** The bundle of an `accept` or an `apply`, or the list of a `release`, whose lines begin with `stay` and have no content. */
export function viewBundle(stdin: string): BundleView {
  const modules: string[] = [];
  const sysctls = new Map<string, string>();
  const addresses: string[] = [];
  const ip: string[] = [];
  const units = new Map<string, string>();
  const destinations: string[] = [];
  const files = new Map<string, { mode: string; kind: string; unit: string | null; content: string }>();
  let drainSeconds = 0;
  let file: { content: string } | undefined;
  for (const line of stdin.split("\n")) {
    if (line.startsWith("|")) {
      if (file !== undefined) file.content += `${line.slice(1)}\n`;
      continue;
    }
    if (line === "program") break;
    const [word = "", ...rest] = line.replace(/^stay /, "").split(" ");
    if (word === "module") modules.push(rest.join(" "));
    else if (word === "sysctl") sysctls.set(rest[0] ?? "", rest.slice(2).join(" "));
    else if (word === "address") addresses.push(rest.join(" "));
    else if (word === "ip") ip.push(rest.join(" "));
    else if (word === "unit") units.set(rest[0] ?? "", rest[1] ?? "");
    else if (word === "drain") drainSeconds = Number(rest[0]);
    else if (word === "ipvs" && rest[0] === "-a") destinations.push(rest.slice(1, 5).join(" "));
    else if (word === "file") {
      const [path = "", mode = "", , kind = "", , unit = "-"] = rest;
      const view = { mode, kind, unit: unit === "-" ? null : unit, content: "" };
      files.set(path, view);
      file = view;
    }
  }
  return { modules, sysctls, addresses, ip, units, destinations, drainSeconds, files };
}
