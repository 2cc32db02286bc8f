/** One host's transactions, as data. */
import type { Become } from "../model/terms";
import type { HostFiles } from "../render/host-files";
import { encodeBundle, encodeRelease } from "./bundle";
import type { HostTransaction } from "./host-plan";
import { commandLine, pack, type Program } from "./program";

/** What every transaction of a plan shares: packed once, since a plan may have a thousand hosts. */
export interface Texts { readonly packed: string; readonly program: Program }

export const textsOf = (program: Program): Texts => ({ packed: pack(program.program), program });

/** A director is changed, and undone, by one transaction. */
export function directorTransactions(host: HostFiles, become: Become, wave: number, texts: Texts): HostTransaction[] {
  return [{
    host: host.host,
    phase: "apply",
    wave,
    create: commandLine(texts.program.loader, become, "apply"),
    delete: commandLine(texts.program.installed, become, "remove"),
    stdin: encodeBundle(host, "apply", texts.packed),
  }];
}

/** A real server takes on first and lets go last; what it took on is undone by the first one's delete. */
export function realServerTransactions(host: HostFiles, become: Become, releaseWave: number, texts: Texts): HostTransaction[] {
  return [{
    host: host.host,
    phase: "accept",
    wave: 0,
    create: commandLine(texts.program.loader, become, "apply"),
    delete: commandLine(texts.program.installed, become, "remove"),
    stdin: encodeBundle(host, "accept", texts.packed),
  }, {
    host: host.host,
    phase: "release",
    wave: releaseWave,
    create: commandLine(texts.program.installed, become, "release"),
    delete: null,
    stdin: encodeRelease(host),
  }];
}
