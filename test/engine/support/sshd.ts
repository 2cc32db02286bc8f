/** A real sshd on a free loopback port, as the user who runs the tests, with keys of its own. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

export interface Sshd {
  readonly port: number;
  readonly user: string;
  /** In authorized_keys form. */
  readonly hostKey: string;
  /** A private key that it lets in. */
  readonly privateKey: string;
  readonly folder: string;
  /** How many logins it has accepted since the start. */
  accepted(): number;
  stop(): void;
}

const SSHD = "/usr/sbin/sshd";

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** A new ed25519 key pair in a file. */
export function makeKey(file: string, passphrase = ""): { privateKey: string; publicKey: string } {
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", passphrase, "-C", "test", "-f", file]);
  return { privateKey: readFileSync(file, "utf8"), publicKey: readFileSync(`${file}.pub`, "utf8").trim() };
}

export async function startSshd(): Promise<Sshd> {
  if (!existsSync(SSHD)) throw new Error(`${SSHD} is missing: apt-get install openssh-server`);
  const folder = mkdtempSync(join(tmpdir(), "pulumi-lvs-sshd-"));
  const host = makeKey(join(folder, "host"));
  const client = makeKey(join(folder, "client"));
  writeFileSync(join(folder, "authorized_keys"), `${client.publicKey}\n`);
  const port = await freePort();
  writeFileSync(join(folder, "sshd_config"), [
    `ListenAddress 127.0.0.1:${port}`, `HostKey ${join(folder, "host")}`, "PidFile none", `AuthorizedKeysFile ${join(folder, "authorized_keys")}`,
    "StrictModes no", "UsePAM no", "PasswordAuthentication no", "KbdInteractiveAuthentication no", "PermitRootLogin yes", "AcceptEnv LVS_*",
    "MaxStartups 100", "LogLevel VERBOSE", "",
  ].join("\n"));
  // sshd refuses to start as root without its empty folder.
  if (userInfo().uid === 0) mkdirSync("/run/sshd", { recursive: true, mode: 0o755 });

  let log = "";
  const child: ChildProcess = spawn(SSHD, ["-D", "-e", "-f", join(folder, "sshd_config")], { stdio: ["ignore", "ignore", "pipe"] });
  await new Promise<void>((resolve, reject) => {
    child.stderr!.on("data", (data: Buffer) => {
      log += data.toString();
      if (log.includes("Server listening")) resolve();
    });
    child.once("exit", () => reject(new Error(`sshd did not start:\n${log}`)));
  });
  return {
    port,
    user: userInfo().username,
    hostKey: host.publicKey,
    privateKey: client.privateKey,
    folder,
    accepted: () => log.split("\n").filter((line) => line.includes("Accepted publickey")).length,
    stop: () => {
      child.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
