/**
 * What is done to hosts, as data: the output of planning, the input of the components and of `lvs plan`.
 *
 * A transaction is one SSH connection: `create` is static text, `stdin` is the bundle. The order between hosts is the wave.
 */

/**
 * accept  real servers, only adds: modules, sysctls, VIPs, files
 * apply   directors, backups before the master: everything, with the drain of real servers that leave
 * release real servers: takes away what left the plan
 */
export type Phase = "accept" | "apply" | "release";

export interface HostTransaction {
  readonly host: string;
  readonly phase: Phase;
  /** Transactions of one wave may run side by side; wave n + 1 begins when wave n has ended well. */
  readonly wave: number;
  /** Static command text, the same for every host of a login kind. Contains no value from the topology. */
  readonly create: string;
  /** Undoes the transaction when its resource goes; null where another phase's delete does it. */
  readonly delete: string | null;
  /** Plain text that a person can read in `pulumi preview --diff`. */
  readonly stdin: string;
}

export interface HostPlan {
  readonly host: string;
  readonly role: "director" | "real-server";
  readonly transactions: readonly HostTransaction[];
}

/** Keyed by host. */
export type Plan = Readonly<Record<string, HostPlan>>;
