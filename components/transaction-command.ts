/**
 * One host transaction as one Pulumi resource: the only place that makes a remote.Command.
 */
import * as pulumi from "@pulumi/pulumi";
import * as command from "@pulumi/command";
import type { HostTransaction } from "../core";
import { connectionOf, type ConnectionArgs } from "./connection";

/** The resource's name; with the tokens of its parents it is the identity, so it is made of declared names only. */
export function transactionName({ host, phase }: Pick<HostTransaction, "host" | "phase">): string {
  return `${host}-${phase}`;
}

/**
 * Registers one transaction.
 *
 * There is no `update`: a changed bundle runs `create` again, which compares with what the host holds. There are no `triggers`:
 * they replace, and the old resource's `delete` would then run after the new `create` and undo it.
 */
export function transactionCommand(
  transaction: HostTransaction,
  connection: ConnectionArgs,
  opts: pulumi.CustomResourceOptions,
): command.remote.Command {
  return new command.remote.Command(
    transactionName(transaction),
    {
      connection: connectionOf(transaction.host, connection),
      create: transaction.create,
      ...(transaction.delete === null ? {} : { delete: transaction.delete }),
      stdin: transaction.stdin,
      // A drain may take minutes and should be seen. Safe because a transaction prints short lines and holds no secret.
      logging: command.types.enums.remote.Logging.StdoutAndStderr,
      // Left at its default, each update warns about names that sshd does not accept.
      addPreviousOutputInEnv: false,
    },
    // Should a person ask for a replacement, the old delete must not undo the new create.
    pulumi.mergeOptions({ deleteBeforeReplace: transaction.delete !== null }, opts),
  );
}
