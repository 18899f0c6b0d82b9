import type { Audience } from "@/domain/documents/lists";
import type { AskItem } from "./asking";
import { RECOMMENDATION_COUNTED, RECOMMENDATION_OPEN, type PRIORITIES, type ProgressChoice, type Recast, type RECOMMENDATION_CATEGORIES, type RecommendationState } from "./lifecycle";
import type { LongText } from "@/domain/texts/passage";
import type { TranslationState } from "./languages";
import type { PartialDate } from "@/domain/shared/dates";
import type { ItemStatus } from "@/domain/handovers/exchange";
import type { ItemAnswer } from "@/domain/handovers/handover";
import type { HandoverState } from "@/domain/handovers/lifecycle";

/** What a list says of a recommendation. */
/** To which programme it was handed over, what that said, and how far it is. */
export type HandedOver = { handoverId: string; programmeEn: string; programmeFr: string; state: HandoverState; answer: ItemAnswer | null; answerReason: string | null; status: ItemStatus | null; statusNote: string | null; statusOn: PartialDate | null; statusByName: string | null };

export type RecommendationRow = {
  id: string;
  reference: string;
  number: number;
  version: number;
  textEn: string;
  textFr: string | null;
  addresseeName: string;
  addresseeNameFr: string | null;
  /** Other bodies it is addressed to. */
  others: string[];
  category: (typeof RECOMMENDATION_CATEGORIES)[number];
  priority: (typeof PRIORITIES)[number];
  state: RecommendationState;
  dueOn: PartialDate | null;
  answerReason: string | null;
  answeredOn: PartialDate | null;
  reportedDoneOn: PartialDate | null;
  proofs: number;
  /** The last time somebody was asked what became of it. */
  lastAsk: (AskItem & { toName: string }) | null;
  handed: HandedOver | null;
  translation: TranslationState;
  teamIds: string[];
};

export type StateCounts = Partial<Record<RecommendationState, number>>;

/** A page of the ledger: rows, how many stand in each state under the other filters, and the bodies that lead. */
export type LedgerPage = { rows: RecommendationRow[]; counts: StateCounts; total: number; leads: { value: string; nameEn: string; nameFr: string | null; count: number }[] };

export type Proof = {
  title: string;
  titleFr: string | null;
  url: string | null;
  contributionOf: string | null;
  /** Null when the proof is no file, or when the file is not open to the reader. */
  file: { id: string; name: string; bytes: number; audience: Audience } | null;
};

export type RecommendationUpdate = { id: string; choice: ProgressChoice; note: string | null; reportedOn: PartialDate; reportedByName: string; organisationName: string; recordedByName: string | null; proof: Proof | null };

export type Heading = { language: string; heading: string };

export type RecommendationOrigin =
  | { kind: "output" | "activity" | "meeting"; number: number; titleEn: string; titleFr: string | null; place?: string | null; /** The heading of its section in each language, the original first. */ section?: Heading[] }
  | { kind: "comparison"; id: string; instrument: string; article: string };

/** Another recommendation on the way back or forward: merged or split into this one, or made of it. `depth` counts the steps. */
export type Kin = { number: number; textEn: string; textFr: string | null; state: RecommendationState; answeredOn: PartialDate | null; recast: Recast; recastOn: PartialDate; depth: number };
export type Lineage = { before: Kin[]; after: Kin[] };

/** A line of its history that its own page shows: a moved date, or a proof that did not hold. */
export type RecommendationEvent = { id: number; type: "recommendation.due_changed" | "recommendation.proof_refused"; on: PartialDate; actorName: string; reason: string | null; from: PartialDate | null; to: PartialDate | null };

export type RecommendationDetail = Omit<RecommendationRow, "proofs" | "lastAsk" | "handed" | "teamIds" | "translation"> & {
  handedOver: HandedOver[];
  /** Its words in their languages, the original first; empty for a reader to whom the versions are not open. */
  text: LongText;
  addresseeId: string | null;
  otherIds: string[];
  contactName: string | null;
  contactEmail: string | null;
  contactLocale: "en" | "fr" | null;
  answeredByName: string | null;
  answeredForName: string | null;
  answerLetter: { id: string; name: string; bytes: number; audience: Audience } | null;
  verifiedOn: PartialDate | null;
  verifiedByName: string | null;
  proofRefusedOn: PartialDate | null;
  proofRefusedReason: string | null;
  origins: RecommendationOrigin[];
  updates: RecommendationUpdate[];
  events: RecommendationEvent[];
  asks: (AskItem & { toName: string })[];
  lineage: Lineage;
};

/** What a recommendation of this Action can name as its source, and whom it can be addressed to. */
/** What an expert advised in a mission report, and the recommendation that was made of it. */
export type ExpertAdvice = { id: string; text: string; addresseeName: string | null; writtenByName: string; writtenOn: PartialDate; recommendation: number | null };

export type RecommendationSources = {
  outputs: { number: number; titleEn: string; titleFr: string | null; sections: { id: string; section: Heading[] }[] }[];
  activities: { number: number; titleEn: string; titleFr: string | null }[];
  meetings: { number: number; titleEn: string; titleFr: string | null }[];
  comparisons: { id: string; instrument: string; article: string }[];
  addressees: { id: string; nameEn: string; nameFr: string | null }[];
};

/** Is it open and past its date? A month or a year is past when it is over. */
export function isLate({ state, dueOn }: Pick<RecommendationRow, "state" | "dueOn">, today: PartialDate): boolean {
  return dueOn !== null && isOpen(state) && dueOn < today.slice(0, dueOn.length);
}

/** Is an answer or a report still expected of it? */
export const isOpen = (state: RecommendationState) => RECOMMENDATION_OPEN.some((open) => open === state);

/** How many are counted: what was merged or split counts in what was made of it. */
export const totalOf = (counts: StateCounts) => RECOMMENDATION_COUNTED.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
