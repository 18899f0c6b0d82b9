import type { Audience } from "@/domain/documents/lists";
import type { PartialDate } from "@/domain/shared/dates";
import type { RecommendationState } from "@/domain/recommendations/lifecycle";
import type { LongText } from "@/domain/texts/passage";
import { OUTPUT_SETTLED, type OutputState, type OutputType } from "./lifecycle";

export type OutputRow = {
  number: number;
  type: OutputType;
  titleEn: string;
  titleFr: string | null;
  state: OutputState;
  languages: string[];
  versions: number;
  /** Moment of its last move; what the days are counted from. */
  movedAt: string | null;
};

export type OutputVersion = {
  number: number;
  language: string;
  note: string | null;
  addedOn: PartialDate;
  /** Null when no file was given, or when it is not open to the reader. */
  file: { id: string; name: string; bytes: number; audience: Audience } | null;
};

/** One part of an output's structured text, in its languages. */
export type OutputSection = { id: string; text: LongText };

export type OutputReview = { id: string; verdict: "validated" | "changes_asked"; comment: string | null; organisationName: string; reviewerName: string; reviewedOn: PartialDate };

export type OutputDetail = Omit<OutputRow, "languages" | "versions"> & {
  returnReason: string | null;
  restrictedReason: string | null;
  validatedOn: PartialDate | null;
  validatedByName: string | null;
  presentedOn: PartialDate | null;
  sourceUrl: string | null;
  version: number;
  versions: OutputVersion[];
  /** Sections of its structured text; 0 where it has only files. */
  sections: number;
  reviews: OutputReview[];
  recommendations: { number: number; textEn: string; textFr: string | null; state: RecommendationState }[];
};

/** Which side holds the pen of an output; nobody once it is settled. */
export function holderOf(state: OutputState): "facility" | "authority" | null {
  if (state === "in_review") return "authority";
  return OUTPUT_SETTLED.some((settled) => settled === state) ? null : "facility";
}

/** Whole days since an output last moved. */
export function daysSince(movedAt: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(movedAt)) / 86_400_000));
}
