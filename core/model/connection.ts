/**
 * How one host is dialled, resolved: what the topology's `ssh` says, or what a lab knows about its own hosts.
 */
import type { Become } from "./terms";

export interface Endpoint {
  readonly address: string;
  readonly port: number;
  readonly user: string;
  /** One line in authorized_keys form; null only where the topology says in words that the key is not verified. */
  readonly hostKey: string | null;
}

export interface HostConnection extends Endpoint {
  readonly become: Become;
  /** One hop before the host. */
  readonly bastion: Endpoint | null;
}
