/**
 * What it costs to start a program in the lab's machine: at one address, as its kernel is told to, and at random ones, its peer.
 * On KVM the two are alike.
 */
import { compile } from "../core";
import { labExec, labTopologyFile, labUp } from "../lab";

const ROUNDS = 3;
const STARTS = 200;

/** Reads the clock without starting a program. Prints one line per round and way: the way, then hundredths of a second. */
const SCRIPT = `
now() { read -r uptime rest < /proc/uptime; echo "\${uptime%.*}\${uptime#*.}"; }
way=/proc/sys/kernel/randomize_va_space
read -r usual < "$way"
trap 'echo "$usual" > "$way"' EXIT
for round in $(seq ${ROUNDS}); do
    for each in 2 0; do
        echo "$each" > "$way"
        start=$(now) n=0
        while [ "$n" -lt ${STARTS} ]; do /bin/true; n=$((n + 1)); done
        echo "$each $(($(now) - start))"
    done
done`;

export async function emulator(): Promise<void> {
  await labUp(compile(labTopologyFile()).topology);
  const { stdout } = await labExec("lab.machine", SCRIPT, { timeoutSeconds: 600 });
  const rounds = stdout.trim().split("\n").map((line) => line.split(" ").map(Number));
  for (const [way, title] of [[2, "at random addresses"], [0, "at one address"]] as const) {
    const each = rounds.filter(([of]) => of === way).map(([, hundredths]) => (hundredths! * 10) / STARTS).sort((a, b) => a - b);
    process.stdout.write(`${title.padEnd(24)}${each.map((milliseconds) => milliseconds.toFixed(1)).join("  ")} ms per program started\n`);
  }
}
