/**
 * The virtual machine's command line. Pure: what is decided here can be read in a test.
 */
import type { Image } from "../image/image";

export type Accelerator = "kvm" | "tcg";

/**
 * The network between this machine and the lab's. Shared address space, so that no segment of a topology is likely to want it.
 *
 * @see RFC 6598
 */
const OUTER = { network: "100.127.255.0/24", host: "100.127.255.2", machine: "100.127.255.15" } as const;

/** The machine's own address, with its prefix length. */
export const MACHINE_ADDRESS = `${OUTER.machine}/24`;

/** Memory of the machine in MiB: six hosts need a quarter of it, and a computer with 4 GiB can spare it. */
const MEMORY_MIB = 2048;

/** Arguments that make the machine quick with the accelerator. */
export function acceleratorArguments(accelerator: Accelerator): string[] {
  return accelerator === "kvm" ? ["-accel", "kvm"] : ["-accel", "tcg,thread=multi"];
}

/**
 * Kernel parameters that make the machine quick with the accelerator.
 *
 * QEMU's emulator keeps translated code by its virtual address, too: with address space randomisation it translates every
 * program anew at each start, which then takes two to four times as long (`npm run bench -- emulator`). The lab holds nothing to protect.
 */
export function kernelArguments(accelerator: Accelerator): string[] {
  return accelerator === "kvm" ? [] : ["norandmaps", "mitigations=off"];
}

export interface MachineOptions {
  readonly id: string;
  readonly accelerator: Accelerator;
  readonly image: Image;
  /** The archive that the machine unpacks before its sshd starts. */
  readonly seed: string;
  /** On 127.0.0.1, to the machine's sshd. */
  readonly port: number;
  readonly pidFile: string;
  readonly console: string;
}

/** A part of this machine's command line that no other process has. */
export function machineMark(id: string): string {
  return `pulumi-lvs-lab-${id}`;
}

/** QEMU reads a comma in a value as the end of the value, unless it is doubled. */
function value(text: string): string {
  return text.replaceAll(",", ",,");
}

export function machineArguments(options: MachineOptions): string[] {
  const { image } = options;
  return [
    "-name", machineMark(options.id),
    "-machine", "q35",
    ...acceleratorArguments(options.accelerator),
    "-cpu", "max",
    "-smp", "2",
    "-m", String(MEMORY_MIB),
    "-nodefaults", "-no-user-config", "-display", "none",
    "-kernel", image.kernel,
    "-initrd", image.initrd,
    // A name for the interface that needs no udev, and no boot messages beyond what a failure needs.
    "-append", ["root=/dev/vda rw console=ttyS0 net.ifnames=0 quiet panic=-1 systemd.show_status=0", ...kernelArguments(options.accelerator)].join(" "),
    // Nothing that the machine writes outlives it.
    "-drive", `file=${value(image.disk)},format=raw,if=virtio,snapshot=on,cache=unsafe`,
    "-drive", `file=${value(image.disk)},format=raw,if=virtio,readonly=on`,
    "-drive", `file=${value(options.seed)},format=raw,if=virtio,readonly=on`,
    // restrict: nothing in the lab reaches outside; only the bastion's port comes in.
    "-netdev", `user,id=outer,restrict=on,ipv6=off,net=${OUTER.network},host=${OUTER.host},` +
      `hostfwd=tcp:127.0.0.1:${options.port}-${OUTER.machine}:22`,
    "-device", "virtio-net-pci,netdev=outer,romfile=",
    "-device", "virtio-rng-pci",
    "-serial", `file:${options.console}`,
    "-no-reboot",
    "-daemonize", "-pidfile", options.pidFile,
  ];
}

/** A machine that only has to say its first line, to find out whether the accelerator works. */
export function probeArguments(accelerator: Accelerator, image: Image): string[] {
  return [
    "-machine", "q35",
    ...acceleratorArguments(accelerator),
    "-cpu", "max", "-m", "256",
    "-nodefaults", "-no-user-config", "-display", "none", "-no-reboot",
    "-kernel", image.kernel,
    "-append", "console=ttyS0 earlyprintk=ttyS0 panic=-1",
    "-serial", "stdio",
  ];
}
