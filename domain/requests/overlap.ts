import type { SpecificArea, Theme } from "@/domain/actions/lists";

/** What the facility may have on record already for what is asked. */
export const OVERLAP_KINDS = ["requests", "actions", "recommendations", "handovers"] as const;
export type OverlapKind = (typeof OVERLAP_KINDS)[number];

/** The most that is shown of each, fifteen lines in all. */
export const MOST_OVERLAP: Record<OverlapKind, number> = { requests: 5, actions: 5, recommendations: 3, handovers: 2 };

/** Why something is shown; each has its words in every language (messages: overlap.reasons). */
export type OverlapReason =
  | { kind: "authority" }
  | { kind: "area"; country: string; area: SpecificArea }
  | { kind: "theme"; country: string; theme: Theme }
  | { kind: "neighbour"; country: string; area: SpecificArea }
  | { kind: "words" };

/** What the database says of a record beside the request. */
export type OverlapFacts = {
  sameAuthority: boolean;
  countries: string[];
  theme: Theme | null;
  areas: SpecificArea[];
  /** Words of the request that stand in it too, and how alike both titles are (0 to 1). */
  words: number;
  likeness: number;
};

export type OverlapHit = {
  kind: OverlapKind;
  reference: string;
  /** Of a recommendation, within its Action. */
  number: number | null;
  /** Of a handover. */
  id: string | null;
  titleEn: string;
  titleFr: string | null;
  /** Language of a title that its author wrote; null where the title has its two languages. */
  language: string | null;
  state: string;
  outcome: string | null;
  date: string | null;
  reasons: OverlapReason[];
};

export type OverlapCandidate = Omit<OverlapHit, "reasons"> & { facts: OverlapFacts };

/** What is asked, as far as it is looked for elsewhere. */
export type Asked = { country: string | null; neighbours: readonly string[]; theme: Theme | null; areas: readonly SpecificArea[] };

const ENOUGH_WORDS = 3;
/** Titles from here on count as alike, of 1 at most. */
export const ALIKE = 0.45;

/** Why a record has to do with what is asked; nothing when it has not. */
export function overlapReasons({ sameAuthority, countries, theme, areas, words, likeness }: OverlapFacts, asked: Asked): OverlapReason[] {
  const area = areas.find((one) => asked.areas.includes(one));
  const country = countries.find((one) => one === asked.country);
  const nextDoor = countries.find((one) => asked.neighbours.includes(one));
  return [
    ...(sameAuthority ? [{ kind: "authority" as const }] : []),
    ...(country && area ? [{ kind: "area" as const, country, area }] : []),
    ...(country && !area && theme && theme === asked.theme ? [{ kind: "theme" as const, country, theme }] : []),
    ...(nextDoor && area ? [{ kind: "neighbour" as const, country: nextDoor, area }] : []),
    ...(words >= ENOUGH_WORDS || likeness >= ALIKE ? [{ kind: "words" as const }] : []),
  ];
}

const WEIGHT: Record<OverlapReason["kind"], number> = { authority: 8, area: 6, theme: 4, neighbour: 3, words: 3 };

/** The candidates that have a reason, the strongest first and of two alike the latest; at most as many of each kind as are shown. */
export function rankOverlap(candidates: readonly OverlapCandidate[], asked: Asked): OverlapHit[] {
  const ranked = candidates
    .map(({ facts, ...hit }) => ({ hit: { ...hit, reasons: overlapReasons(facts, asked) }, likeness: facts.likeness }))
    .filter(({ hit }) => hit.reasons.length > 0)
    .map(({ hit, likeness }) => ({ hit, weight: hit.reasons.reduce((sum, { kind }) => sum + WEIGHT[kind], 0) + 4 * likeness }))
    .sort((one, other) => other.weight - one.weight || (other.hit.date ?? "").localeCompare(one.hit.date ?? "") || one.hit.reference.localeCompare(other.hit.reference));
  return OVERLAP_KINDS.flatMap((kind) => ranked.filter(({ hit }) => hit.kind === kind).slice(0, MOST_OVERLAP[kind]).map(({ hit }) => hit));
}

const OF_TITLE = 6;
const OF_NEED = 4;

/** The longest words of a title and of what it is about: short ones stand everywhere and tell nothing. */
export function tellingWords({ title, need }: { title: string; need: string }): { title: string[]; need: string[] } {
  const ofTitle = longest(title, OF_TITLE);
  return { title: ofTitle, need: longest(need, OF_TITLE + OF_NEED).filter((word) => !ofTitle.includes(word)).slice(0, OF_NEED) };
}

/** A full-text query for records that have two of the words, one of them of the title; empty when there are no two. */
export function wordPairs({ title, need }: { title: readonly string[]; need: readonly string[] }): string {
  const all = [...title, ...need];
  return title.flatMap((one, index) => all.slice(index + 1).map((other) => `(${one} & ${other})`)).join(" | ");
}

function longest(text: string, most: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]{3,39}/gu) ?? [];
  return [...new Set(words)].sort((one, other) => other.length - one.length || one.localeCompare(other)).slice(0, most);
}
