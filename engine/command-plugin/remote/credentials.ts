/** Who we are and whom we expect, for one endpoint: made before the first dial, so that a bad key fails at once. */
import type { AnyAuthMethod, AuthenticationType, ParsedKey } from "ssh2";
import { utils } from "ssh2";
import type { Endpoint } from "./connection";
import { probeUnix } from "./tcp";

export interface Credentials {
  /** The only key that the host may show; without it any host is believed. */
  readonly hostKey: { readonly type: string; readonly blob: Buffer } | undefined;
  readonly methods: readonly { readonly name: AuthenticationType; readonly use: AnyAuthMethod }[];
}

/**
 * @throws Error when the host key or the private key cannot be read, or when an agent's socket is named and dead: that fails even where
 * a private key would do
 */
export async function credentialsOf(endpoint: Endpoint): Promise<Credentials> {
  const hostKey = endpoint.hostKey === undefined ? undefined : parseHostKey(endpoint.hostKey);
  const username = endpoint.user;
  const methods: { name: AuthenticationType; use: AnyAuthMethod }[] = [];
  if (endpoint.privateKey !== undefined) {
    methods.push({ name: "publickey", use: { type: "publickey", username, key: parsePrivateKey(endpoint.privateKey, endpoint.privateKeyPassword) } });
  }
  const { password } = endpoint;
  if (password !== undefined) {
    methods.push({ name: "password", use: { type: "password", username, password } });
    methods.push({
      name: "keyboard-interactive",
      use: { type: "keyboard-interactive", username, prompt: (_name, _instructions, _lang, prompts, answer) => answer(prompts.map(() => password)) },
    });
  }
  const agent = endpoint.agentSocketPath ?? (process.env["SSH_AUTH_SOCK"] || undefined);
  if (agent !== undefined) {
    await probeUnix(agent);
    methods.push({ name: "publickey", use: { type: "agent", username, agent } });
  }
  return { hostKey, methods };
}

/** One line in authorized_keys form. */
function parseHostKey(line: string): { type: string; blob: Buffer } {
  const found = /(?:^|\s)((?:ssh|ecdsa|sk-ssh|sk-ecdsa)-\S+)\s+([A-Za-z0-9+/]+=*)/.exec(line);
  const blob = Buffer.from(found?.[2] ?? "", "base64");
  const type = blob.length > 4 ? blob.subarray(4, 4 + blob.readUInt32BE(0)).toString() : "";
  if (found === null || type !== found[1]) throw new Error("failed to parse host key: ssh: no key found");
  return { type, blob };
}

function parsePrivateKey(text: string, passphrase: string | undefined): ParsedKey {
  const key = utils.parseKey(text, passphrase);
  if (!(key instanceof Error)) return Array.isArray(key) ? (key as ParsedKey[])[0]! : key;
  if (/no passphrase given/i.test(key.message)) throw new Error("ssh: this private key is passphrase protected");
  if (/bad passphrase|integrity check failed/i.test(key.message)) throw new Error("x509: decryption password incorrect");
  throw new Error("ssh: no key found");
}
