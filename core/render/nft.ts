/**
 * The host's packet filter: one table of our own, `inet lvs`, made of what each contributor asks for. A host for which
 * nobody asks for a rule has neither file nor unit. @see nft(8)
 */
import { clampMssRules } from "./nft/clamp-mss";
import { fullnatRules } from "./nft/fullnat";
import { markRules } from "./nft/marks";
import { vrrpRules } from "./nft/vrrp";
import { commentText, filePath, keyword, nftRule } from "./leaf";
import { marker, markerOf } from "./marker";
import { PATHS } from "./paths";
import type { Role } from "./roles";
import { list, record, text, type ViewOf } from "./shape";

/** The chains there can be, in the order of a packet, each with its type, hook and priority by nft's names. */
const CHAINS = {
  prerouting: { type: "filter", hook: "prerouting", priority: "mangle" },
  input: { type: "filter", hook: "input", priority: "filter" },
  forward: { type: "filter", hook: "forward", priority: "mangle" },
  output: { type: "filter", hook: "output", priority: "mangle" },
  postrouting: { type: "nat", hook: "postrouting", priority: "srcnat" },
} as const;

export interface NftRule {
  /** One of CHAINS: every chain accepts what no rule decides. */
  readonly chain: keyof typeof CHAINS;
  /** As nft prints it, without a comment. */
  readonly rule: string;
  /** One sentence, printed above the rule. */
  readonly reason: string;
}

/** What one concern needs of a host's packet filter; none for a host that is not concerned. */
export type Contributor = (role: Role) => readonly NftRule[];

const CONTRIBUTORS: readonly Contributor[] = [vrrpRules, fullnatRules, clampMssRules, markRules];

export const nftFile = {
  name: "nft/lvs.nft.hbs",
  view: record({
    marker,
    chains: list(record({
      name: text(keyword), type: text(keyword), hook: text(keyword), priority: text(keyword),
      rules: list(record({ rule: text(nftRule), reason: text(commentText) })),
    })),
  }),
} as const;
export const nftUnit = { name: "systemd/lvs-nft.service.hbs", view: record({ marker, rules: text(filePath) }) } as const;

/** Every rule of a host, in the order of the contributors. */
export function nftRulesOf(role: Role): readonly NftRule[] {
  return CONTRIBUTORS.flatMap((contribute) => contribute(role));
}

/** Only chains that hold a rule: an empty one would cost each packet a step. */
export function nftView(role: Role): ViewOf<typeof nftFile.view> {
  const rules = nftRulesOf(role);
  const chains = Object.entries(CHAINS).map(([name, { type, hook, priority }]) => ({
    name, type, hook, priority, rules: rules.filter(({ chain }) => chain === name).map(({ rule, reason }) => ({ rule, reason })),
  }));
  return { marker: markerOf(role), chains: chains.filter((chain) => chain.rules.length > 0) };
}

export function nftUnitView(role: Role): ViewOf<typeof nftUnit.view> {
  return { marker: markerOf(role), rules: PATHS.nft };
}
