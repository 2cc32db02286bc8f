import { ISSUE_CATALOGUE, type CatalogueEntry } from "../../core/model/issue-catalogue";

const FAMILIES: readonly (readonly [prefix: string, title: string])[] = [
  ["LVS00", "The file"], ["LVS01", "Shapes"], ["LVS02", "Services"], ["LVS03", "Directors"], ["LVS04", "Addresses"],
  ["LVS05", "Hosts and how they are reached"], ["LVS06", "Names"], ["LVS07", "Allocation"], ["LVS08", "Presets"], ["LVS09", "Not built yet"],
];

/** docs/errors.md: the catalogue of issues. */
export function errorsPage(): string {
  return `<!-- Generated from core/model/issue-catalogue.ts by \`npm run generate\`; edit it there. -->
# Errors

Everything that is wrong with a topology is said at once, before any host is contacted. Each line has the place (a JSON
pointer), what was given, what is allowed, what to change, and a code:

    invalid topology stacks/topologies/prod.yaml (1 problem)
     - /services/web/scheduler: unknown scheduler "wlcc", expected one of rr, wrr, lc, wlc, lblc, lblcr, sh, mh, dh, fo, ovf, sed, nq, twos; did you mean "wlc"? [LVS0203]

Shapes are judged first (LVS00, LVS01); what fits together is judged when all shapes are right (LVS02 to LVS06, LVS08, LVS09), and
allocations after that (LVS07).

${FAMILIES.map(family).join("\n")}`;
}

function family([prefix, title]: readonly [string, string]): string {
  const entries = Object.entries(ISSUE_CATALOGUE).filter(([code]) => code.startsWith(prefix));
  return `## ${title}\n\n${entries.map(([code, entry]) => section(code, entry)).join("\n")}`;
}

function section(code: string, { title, meaning, fix, example }: CatalogueEntry): string {
  return `### ${code}: ${title}\n\n${meaning} **Fix:** ${fix}\n\n    ${example}\n`;
}
