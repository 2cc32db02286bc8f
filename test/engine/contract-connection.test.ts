/** The contract's second part: how a host is dialled, verified and logged in to, directly and through a bastion. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { startPasswordServer, type PasswordServer } from "./support/password-server";
import { OFFICIAL, Plugin, type Properties, REMOTE, withoutAgent } from "./support/plugin";
import { freePort, makeKey, type Sshd, startSshd } from "./support/sshd";

jest.setTimeout(60_000);

let sshd: Sshd;
let plugin: Plugin;
let connection: Properties;
let stranger: { privateKey: string; publicKey: string };
let closed: number;

beforeAll(async () => {
  sshd = await startSshd();
  plugin = await Plugin.start();
  stranger = makeKey(join(sshd.folder, "stranger"));
  closed = await freePort();
  connection = { host: "127.0.0.1", port: sshd.port, user: sshd.user, privateKey: sshd.privateKey, hostKey: sshd.hostKey, dialErrorLimit: 2, perDialTimeout: 5 };
});

afterAll(async () => {
  await plugin?.stop();
  sshd?.stop();
});

const ran = (): string => join(sshd.folder, "ran");
const over = async (changes: Properties, on: Plugin = plugin): Promise<unknown> => {
  const inputs = { create: `touch ${ran()}; echo hello`, addPreviousOutputInEnv: false, connection: { ...connection, ...changes } };
  return (await on.create(REMOTE, inputs)).state["stdout"];
};
const without = (field: string): Properties => Object.fromEntries(Object.entries(connection).filter(([name]) => name !== field));
const dialLines = (what: string): string[] => plugin.logs.map(({ text }) => text).filter((text) => text.startsWith(`${what} `));

const UNABLE = "ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey], no supported methods remain";

test.each<[string, () => Properties, () => string]>([
  ["another host key", () => ({ hostKey: stranger.publicKey }), () => "after 2 failed attempts: ssh: handshake failed: ssh: host key mismatch"],
  ["another user", () => ({ user: "nobody" }), () => `after 2 failed attempts: ${UNABLE}`],
  ["another key", () => ({ privateKey: stranger.privateKey }), () => `after 2 failed attempts: ${UNABLE}`],
  ["a closed port", () => ({ port: closed }), () => `after 2 failed attempts: dial tcp 127.0.0.1:${closed}: connect: connection refused`],
])("%s: two more tries, one line each, then one error; nothing runs", async (_name, changes, words) => {
  plugin.logs.length = 0;
  await expect(over(changes())).rejects.toThrow(new RegExp(`^${words().replace(/[[\]()]/g, "\\$&")}$`));
  expect(dialLines("Dial")).toEqual(["Dial 1/2 failed: retrying", "Dial 2/2 failed: retrying"]);
  expect(existsSync(ran())).toBe(false);
});

test("dialErrorLimit 0 fails at the first error", async () => {
  plugin.logs.length = 0;
  await expect(over({ port: closed, dialErrorLimit: 0 })).rejects.toThrow(/^after 0 failed attempts: dial tcp/);
  expect(plugin.logs).toEqual([]);
});

test.each([
  ["a host key that is none", { hostKey: "garbage" }, /^failed to parse host key: ssh: no key found/],
  ["a private key that is none", { privateKey: "garbage" }, /^ssh: no key found$/],
])("%s fails without a dial", async (_name, changes, words) => {
  plugin.logs.length = 0;
  await expect(over(changes)).rejects.toThrow(words);
  expect(plugin.logs).toEqual([]);
});

test("an encrypted key needs its password", async () => {
  const { privateKey, publicKey } = makeKey(join(sshd.folder, "locked"), "open sesame");
  spawnSync("sh", ["-c", `printf '%s\\n' '${publicKey}' >> ${join(sshd.folder, "authorized_keys")}`]);
  await expect(over({ privateKey })).rejects.toThrow(/^ssh: this private key is passphrase protected$/);
  expect(await over({ privateKey, privateKeyPassword: "open sesame" })).toBe("hello");
});

test("without a host key any host is believed", async () => {
  expect((await plugin.create(REMOTE, { create: "echo hello", connection: without("hostKey") })).state["stdout"]).toBe("hello");
});

test("a bastion is one hop, two logins, and its host key counts", async () => {
  const before = sshd.accepted();
  expect(await over({ proxy: connection })).toBe("hello");
  expect(sshd.accepted() - before).toBe(2);
  await expect(over({ proxy: { ...connection, hostKey: stranger.publicKey } }))
    .rejects.toThrow(/^proxy: after 2 failed attempts: ssh: handshake failed: ssh: host key mismatch$/);
  await expect(over({ proxy: { ...connection, port: closed } }))
    .rejects.toThrow(/^proxy: after 2 failed attempts: dial tcp .*: connect: connection refused$/);
});

test("behind a bastion a closed port is named, and a refused login is only EOF", async () => {
  await expect(over({ port: closed, proxy: connection })).rejects.toThrow(/^proxy: after 2 failed attempts: ssh: rejected: connect failed \(Connection refused\)$/);
  expect(dialLines("Dial from proxy").slice(-2)).toEqual(["Dial from proxy 1/2 failed: retrying", "Dial from proxy 2/2 failed: retrying"]);
  await expect(over({ hostKey: stranger.publicKey, proxy: connection })).rejects.toThrow(/^proxy: after 2 failed attempts: ssh: handshake failed: EOF$/);
  await expect(over({ user: "nobody", proxy: connection })).rejects.toThrow(/^proxy: after 2 failed attempts: ssh: handshake failed: EOF$/);
  // Without a second try the reason survives.
  await expect(over({ hostKey: stranger.publicKey, dialErrorLimit: 0, proxy: connection })).rejects.toThrow(/^proxy: after 0 failed attempts: .*host key mismatch$/);
  if (OFFICIAL === undefined) expect(plugin.logs.map(({ text }) => text)).toContainEqual(expect.stringMatching(/behind the bastion: .*host key mismatch$/));
});

describe("with an agent", () => {
  let agent: ChildProcess;
  let socket: string;

  beforeAll(async () => {
    socket = join(sshd.folder, "agent");
    agent = spawn("ssh-agent", ["-D", "-a", socket], { stdio: "ignore" });
    while (!existsSync(socket)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(spawnSync("ssh-add", ["-q", join(sshd.folder, "client")], { env: { ...process.env, SSH_AUTH_SOCK: socket } }).status).toBe(0);
  });
  afterAll(() => { agent?.kill(); });

  const withoutKey = (changes: Properties = {}): Properties =>
    ({ create: "echo hello", addPreviousOutputInEnv: false, connection: { ...without("privateKey"), ...changes } });

  test("a key of the agent logs in, by path and by SSH_AUTH_SOCK, through a bastion too", async () => {
    expect((await plugin.create(REMOTE, withoutKey({ agentSocketPath: socket }))).state["stdout"]).toBe("hello");
    const other = await Plugin.start(withoutAgent({ SSH_AUTH_SOCK: socket }));
    try {
      expect((await other.create(REMOTE, withoutKey({ proxy: withoutKey()["connection"] }))).state["stdout"]).toBe("hello");
    } finally {
      await other.stop();
    }
  });

  test("without any key there is only `none`", async () => {
    await expect(plugin.create(REMOTE, withoutKey())).rejects.toThrow(/attempted methods \[none\], no supported methods remain$/);
  });

  test("a private key keeps the agent from being asked", async () => {
    await expect(over({ privateKey: stranger.privateKey, agentSocketPath: socket })).rejects.toThrow(/attempted methods \[none publickey\]/);
  });

  test("a dead socket fails at once, even with a private key", async () => {
    const dead = await Plugin.start(withoutAgent({ SSH_AUTH_SOCK: "/nowhere/agent" }));
    try {
      await expect(over({}, dead)).rejects.toThrow(/^dial unix \/nowhere\/agent: connect: no such file or directory$/);
      expect(await over({ agentSocketPath: socket }, dead)).toBe("hello");
      expect(dead.logs.filter(({ text }) => text.startsWith("Dial"))).toEqual([]);
    } finally {
      await dead.stop();
    }
  });
});

describe("with a password", () => {
  let server: PasswordServer;
  afterEach(() => server?.stop());

  test.each(["password", "keyboard-interactive"] as const)("by %s", async (method) => {
    server = await startPasswordServer(join(sshd.folder, "host"), method, "open sesame");
    const login = (password: string): Promise<{ state: Properties }> =>
      plugin.create(REMOTE, { create: "anything", connection: { ...without("privateKey"), port: server.port, password, dialErrorLimit: 0 } });
    expect((await login("open sesame")).state["stdout"]).toBe("served");
    await expect(login("wrong")).rejects.toThrow(/unable to authenticate, attempted methods \[none .*no supported methods remain$/);
  });
});
