/**
 * Public host keys in authorized_keys form: what is accepted, and why a line is not. @see sshd(8), RFC 4253 section 6.6
 */

/** Kinds that are taken, with the bytes of a key. A client that pins an RSA key may negotiate another kind and fail. */
const KEY_BYTES: Readonly<Record<string, number>> = { "ssh-ed25519": 51, "ecdsa-sha2-nistp256": 104, "ecdsa-sha2-nistp384": 136, "ecdsa-sha2-nistp521": 172 };
export const HOST_KEY_KINDS = Object.keys(KEY_BYTES);

export type HostKeyFault = { readonly fault: "kind"; readonly kind: string } | { readonly fault: "damaged"; readonly reason: string };

/** Kind and key, in one spelling; the comment behind them names nobody that matters. */
export function withoutComment(line: string): string {
  return line.trim().split(/\s+/).slice(0, 2).join(" ");
}

/** What is wrong with a line; null when nothing is. */
export function hostKeyFault(line: string): HostKeyFault | null {
  const [kind = "", key = ""] = line.split(" ");
  if (/^(ssh-(rsa|dss)|rsa-sha2-.*)$/.test(kind)) return { fault: "kind", kind };
  if (!HOST_KEY_KINDS.includes(kind)) {
    return { fault: "damaged", reason: key.startsWith("ssh-") || key.startsWith("ecdsa-") ? `begins with ${JSON.stringify(kind)}; leave out the host's name in front` : "is not \"KIND BASE64\"" };
  }
  const bytes = Buffer.from(key, "base64");
  if (key === "" || bytes.toString("base64").replace(/=+$/, "") !== key.replace(/=+$/, "")) return { fault: "damaged", reason: "has a key that is not base64" };
  // The blob begins with its kind, as a string with its length in four bytes.
  const length = bytes.length >= 4 ? bytes.readUInt32BE(0) : -1;
  const inside = bytes.subarray(4, 4 + Math.max(0, length)).toString("latin1");
  if (inside !== kind) return { fault: "damaged", reason: "has a key that is cut off or of another kind than it says" };
  return bytes.length === KEY_BYTES[kind] ? null : { fault: "damaged", reason: "has a key that is cut off or too long" };
}
