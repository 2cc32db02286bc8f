/**
 * `npm test [-- TIER…]`: the static checks, then every tier of test/, and one last line `N passed, N failed, N skipped`.
 *
 * The tiers that need a machine (engine, lab) run one after the other and last; the rest share the cores.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { packageRoot } from "../core/load/package-root";
import { labDown, labState } from "../lab";
import { ensureTools, searchPath } from "../lab/tools";

const root = packageRoot();

/** Real programs that the tiers drive, and the Debian packages that bring them. */
const TEST_TOOLS = { shellcheck: "shellcheck", keepalived: "keepalived", ipvsadm: "ipvsadm", sshd: "openssh-server", "ssh-keygen": "openssh-client", ip: "iproute2", nft: "nftables", python3: "python3", vtysh: "frr", unshare: "util-linux" };

const QUICK = ["architecture", "unit", "property", "golden", "bad-input", "binaries", "cli", "components", "policies", "docs"];
const MACHINE = ["engine", "lab"];

interface Count { passed: number; failed: number; skipped: number }
interface JestReport {
  testResults: { name: string; message: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`;

function run(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): boolean {
  return spawnSync(command, args, { cwd: root, stdio: "inherit", env }).status === 0;
}

const CHECKS: Record<string, () => boolean> = {
  eslint: () => run("node_modules/.bin/eslint", ["."]),
  shellcheck: () => run("sh", ["bin/shellcheck"]),
  types: () => run("node_modules/.bin/tsc", ["-p", "tsconfig.json", "--noEmit"]),
  "generated files": () => run(process.execPath, ["dist/bin/generate.js", "--check"]),
};

/** Runs jest on some tiers (the machine's with --forceExit: the shared SSH connection to the lab outlives its users) and adds up what it did, tier by tier; a suite that could not run counts as one failure. */
function runTiers(tiers: string[], serial: boolean, counts: Map<string, Count>): void {
  const folder = mkdtempSync(join(tmpdir(), "pulumi-lvs-test-"));
  const report = join(folder, "report.json");
  const args = ["node_modules/.bin/jest", "--json", `--outputFile=${report}`, "--testPathPatterns", `/test/(${tiers.join("|")})/`];
  run(process.execPath, [...args, ...(serial ? ["--runInBand", "--forceExit"] : ["--maxWorkers=2"])], { ...process.env, NODE_OPTIONS: "--max-old-space-size=2048" });
  for (const tier of tiers) counts.set(tier, { passed: 0, failed: 0, skipped: 0 });
  try {
    for (const suite of (JSON.parse(readFileSync(report, "utf8")) as JestReport).testResults) {
      const count = counts.get(relative(join(root, "test"), suite.name).split("/")[0]!)!;
      for (const { status } of suite.assertionResults) count[status === "passed" ? "passed" : status === "failed" ? "failed" : "skipped"]++;
      if (suite.status === "failed" && !suite.assertionResults.some(({ status }) => status === "failed")) count.failed++;
    }
  } catch (error) {
    process.stderr.write(`jest left no report for ${tiers.join(", ")}: ${String(error)}\n`);
    for (const tier of tiers) counts.get(tier)!.failed++;
  }
  rmSync(folder, { recursive: true, force: true });
}

async function main(wanted: string[]): Promise<void> {
  const unknown = wanted.filter((tier) => ![...QUICK, ...MACHINE].includes(tier));
  if (unknown.length > 0) {
    process.stderr.write(`test: unknown tier "${unknown.join('", "')}", expected some of ${[...QUICK, ...MACHINE].join(", ")}\n`);
    process.exit(2);
  }
  const chosen = (tiers: string[]): string[] => (wanted.length === 0 ? tiers : tiers.filter((tier) => wanted.includes(tier)));
  const start = Date.now();
  const labWasUp = labState() !== null;
  const installed = await ensureTools("the test", TEST_TOOLS);
  if (installed.length > 0) process.stderr.write(`installed ${installed.join(" ")}\n`);
  process.env["PATH"] = searchPath();
  const counts = new Map<string, Count>();
  if (wanted.length === 0) {
    const checks: Count = { passed: 0, failed: 0, skipped: 0 };
    for (const [name, check] of Object.entries(CHECKS)) {
      const begun = Date.now();
      const ok = check();
      checks[ok ? "passed" : "failed"]++;
      process.stderr.write(`${ok ? "PASS" : "FAIL"} check ${name} (${seconds(begun)})\n`);
    }
    counts.set("checks", checks);
  }
  for (const [tiers, serial] of [[QUICK, false], [MACHINE, true]] as const) {
    if (chosen([...tiers]).length > 0) runTiers(chosen([...tiers]), serial, counts);
  }
  // A lab that was up before stays for its owner; one that the tests brought up goes with them.
  if (!labWasUp) await labDown();
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  process.stdout.write(`\n${"tier".padEnd(14)}passed  failed  skipped\n`);
  for (const [tier, count] of counts) {
    // An empty tier is a hole in the proof, not a success.
    if (count.passed + count.failed + count.skipped === 0) count.failed = 1;
    for (const key of ["passed", "failed", "skipped"] as const) total[key] += count[key];
    process.stdout.write(`${tier.padEnd(14)}${String(count.passed).padStart(6)}${String(count.failed).padStart(8)}${String(count.skipped).padStart(9)}\n`);
  }
  process.stdout.write(`in ${seconds(start)}\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  process.exit(total.failed === 0 ? 0 : 1);
}

void main(process.argv.slice(2));
