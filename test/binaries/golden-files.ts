import { expectedTree, GOLDENS } from "../golden/cases";

export interface GoldenFile { readonly golden: string; readonly host: string; readonly path: string; readonly text: string }

/** Every file of every golden whose path on the host begins so. */
export function goldenFiles(prefix: string): GoldenFile[] {
  return GOLDENS.flatMap((golden) => Object.entries(expectedTree(golden)).flatMap(([file, text]) => {
    const [, host = "", path = ""] = /^expected\/([^/]+)(\/.*)$/.exec(file) ?? [];
    return path.startsWith(prefix) ? [{ golden, host, path, text }] : [];
  }));
}
