import { acceleratorArguments, kernelArguments, machineArguments, machineMark, probeArguments } from "../../../lab/machine/qemu";

const image = { digest: "d", disk: "/cache/a,b/disk.img", kernel: "/cache/vmlinuz", initrd: "/cache/initrd.img" };
const argv = machineArguments({ id: "0123456789ab", accelerator: "tcg", image, seed: "/labs/seed.tar", port: 40000, pidFile: "/labs/pid", console: "/labs/console" });

/** Values of one option, in order. */
const values = (words: readonly string[], option: string): string[] => words.flatMap((word, index) => (words[index - 1] === option ? [word] : []));

test("only the bastion's port comes in, on loopback, and nothing goes out", () => {
  const [network] = values(argv, "-netdev");
  expect(network).toContain("restrict=on");
  expect(network?.match(/hostfwd=/g)).toHaveLength(1);
  expect(network).toMatch(/hostfwd=tcp:127\.0\.0\.1:40000-[0-9.]+:22$/);
});

test("the machine keeps nothing: its root is a snapshot, the other disks cannot be written", () => {
  const [root, ...others] = values(argv, "-drive");
  expect(root).toContain("snapshot=on");
  expect(others).toHaveLength(2);
  expect(others.every((drive) => drive.includes("readonly=on"))).toBe(true);
});

test("a comma in a path does not end the option", () => {
  expect(values(argv, "-drive")[0]).toContain("file=/cache/a,,b/disk.img,");
});

test("the machine fits a computer with 4 GiB and two cores", () => {
  expect(Number(values(argv, "-m")[0])).toBeLessThanOrEqual(2048);
  expect(values(argv, "-smp")).toEqual(["2"]);
});

test("the process can be told from another clone's", () => {
  expect(values(argv, "-name")).toEqual([machineMark("0123456789ab")]);
  expect(machineMark("0123456789ab")).not.toBe(machineMark("ba9876543210"));
});

test("the accelerator is the one that was chosen, in the probe as well", () => {
  expect(acceleratorArguments("kvm")).toEqual(["-accel", "kvm"]);
  expect(values(argv, "-accel")).toEqual(["tcg,thread=multi"]);
  expect(values(probeArguments("kvm", image), "-accel")).toEqual(["kvm"]);
  expect(probeArguments("kvm", image)).not.toContain("-drive");
});

test("an emulated kernel places programs where they were before, a real one where it wants", () => {
  expect(values(argv, "-append")[0]).toMatch(/ norandmaps /);
  expect(kernelArguments("kvm")).toEqual([]);
});
