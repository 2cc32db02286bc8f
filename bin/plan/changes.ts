/**
 * What Pulumi would do with each transaction when one plan follows another, and what that does on the host. A transaction runs
 * when its input changed, as Pulumi sees it: its text on stdin, or its commands.
 */
import type { HostTransaction, Phase, Plan } from "../../core/plan/host-plan";
import { viewBundle, type BundleView } from "./bundle-view";
import { unifiedDiff } from "./unified-diff";

export interface PlannedTransaction {
  /** Null for the removals, which follow the last wave. */
  readonly wave: number | null;
  readonly host: string;
  readonly phase: Phase | "remove";
  readonly change: "create" | "update" | "delete";
  readonly files: readonly FileChange[];
  /** What happens on the host besides, in order: `set net.ipv4.ip_forward=0`, `reload keepalived.service`. */
  readonly effects: readonly string[];
  /** What travels on stdin. */
  readonly bytes: number;
}

export interface FileChange {
  readonly path: string;
  readonly change: "add" | "change" | "remove";
  /** Unified diff from the earlier plan; "" where there is none. */
  readonly diff: string;
}

/** @param before null shows every transaction of `after`, as a first `pulumi up` runs them */
export function plannedTransactions(before: Plan | null, after: Plan): PlannedTransaction[] {
  const old = new Map(transactionsOf(before ?? {}).map((transaction) => [idOf(transaction), transaction]));
  const kept = new Set(transactionsOf(after).map(idOf));
  const runs = transactionsOf(after).flatMap((transaction): PlannedTransaction[] => {
    const earlier = old.get(idOf(transaction));
    if (earlier !== undefined && earlier.stdin === transaction.stdin && earlier.create === transaction.create && earlier.delete === transaction.delete) return [];
    return [{ ...described(transaction, earlier), change: earlier === undefined ? "create" : "update" }];
  });
  // Directors stop sending before real servers let go, so they are removed first: the higher wave.
  const removals = [...old.values()]
    .filter((transaction) => transaction.delete !== null && !kept.has(idOf(transaction)))
    .sort((a, b) => b.wave - a.wave || (a.host < b.host ? -1 : 1))
    .map((transaction): PlannedTransaction => ({
      wave: null, host: transaction.host, phase: "remove", change: "delete", bytes: 0,
      files: [...viewBundle(transaction.stdin).files.keys()].map((path) => ({ path, change: "remove", diff: "" })),
      effects: removalEffects(viewBundle(transaction.stdin)),
    }));
  return [...runs.sort((a, b) => (a.wave ?? 0) - (b.wave ?? 0) || (a.host < b.host ? -1 : 1)), ...removals];
}

function transactionsOf(plan: Plan): HostTransaction[] {
  return Object.values(plan).flatMap(({ transactions }) => [...transactions]);
}

function idOf({ host, phase }: HostTransaction): string {
  return `${host} ${phase}`;
}

function described(transaction: HostTransaction, earlier: HostTransaction | undefined): Omit<PlannedTransaction, "change"> {
  const after = viewBundle(transaction.stdin);
  const before = viewBundle(earlier?.stdin ?? "");
  const { host, phase, wave } = transaction;
  const bytes = Buffer.byteLength(transaction.stdin);
  if (phase === "release") {
    const left = without(before, after);
    return { wave, host, phase, bytes, files: [...left.files.keys()].map((path) => ({ path, change: "remove", diff: "" })), effects: removalEffects(left) };
  }
  const files = fileChanges(before, after, phase === "apply");
  return { wave, host, phase, bytes, files, effects: effects(before, after, files, phase === "apply", earlier !== undefined) };
}

/** `accept` only adds; what left the plan goes with the `release`. */
function fileChanges(before: BundleView, after: BundleView, removes: boolean): FileChange[] {
  const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].sort();
  return paths.flatMap((path): FileChange[] => {
    const old = before.files.get(path);
    const now = after.files.get(path);
    if (now === undefined) return removes && old !== undefined ? [{ path, change: "remove", diff: unifiedDiff(old.content, "", `a${path}`, "/dev/null") }] : [];
    if (old === undefined) return [{ path, change: "add", diff: unifiedDiff("", now.content, "/dev/null", `b${path}`) }];
    if (old.content === now.content && old.mode === now.mode) return [];
    return [{ path, change: "change", diff: unifiedDiff(old.content, now.content, `a${path}`, `b${path}`) }];
  });
}

const serviceOf = (destination: string): string => destination.split(" ").slice(0, 2).join(" ");

function effects(before: BundleView, after: BundleView, files: readonly FileChange[], removes: boolean, ran: boolean): string[] {
  // A service that goes as a whole takes its real servers with it.
  const stays = (destination: string): boolean => after.destinations.some((other) => serviceOf(other) === serviceOf(destination));
  const gone = before.destinations.filter((destination) => !after.destinations.includes(destination) && stays(destination));
  const touched = new Set(files.map(({ path }) => (after.files.get(path) ?? before.files.get(path))?.unit));
  const left = without(before, after);
  return [
    ...after.modules.filter((name) => !before.modules.includes(name)).map((name) => `load module ${name}`),
    ...[...after.sysctls].filter(([key, value]) => before.sysctls.get(key) !== value).map(([key, value]) => `set ${key}=${value}`),
    ...after.ip.filter((line) => !before.ip.includes(line)).map((line) => `set ${line}`),
    ...after.addresses.filter((address) => !before.addresses.includes(address)).map((address) => `bind ${address}`),
    ...gone.map((destination) => `drain ${destination}, at most ${after.drainSeconds} s`),
    ...[...after.units].flatMap(([unit, how]) => {
      if (!ran || !before.units.has(unit)) return [`enable ${unit}, and start or ${how} it`];
      return touched.has(unit) ? [`${how} ${unit}`] : [];
    }),
    ...(removes ? removalEffects({ ...left, files: new Map(), modules: [] }) : []),
  ];
}

/** What the first has and the second has not. */
function without(before: BundleView, after: BundleView): BundleView {
  return {
    ...before,
    modules: [],
    sysctls: new Map([...before.sysctls].filter(([key]) => !after.sysctls.has(key))),
    addresses: before.addresses.filter((address) => !after.addresses.includes(address)),
    ip: before.ip.filter((line) => !after.ip.includes(line)),
    units: new Map([...before.units].filter(([unit]) => !after.units.has(unit))),
    files: new Map([...before.files].filter(([path]) => !after.files.has(path))),
  };
}

function removalEffects(view: BundleView): string[] {
  return [
    ...view.addresses.map((address) => `unbind ${address}`),
    ...view.ip.map((line) => `take away ${line}`),
    ...[...view.units.keys()].map((unit) => `put ${unit} back as it was found`),
    ...[...view.sysctls.keys()].map((key) => `put ${key} back as it was found`),
  ];
}
