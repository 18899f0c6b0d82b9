import type { Audience } from "@/domain/documents/lists";
import type { PartialDate } from "@/domain/shared/dates";
import type { RecommendationState } from "@/domain/recommendations/lifecycle";
import type { TextOrigin } from "@/domain/texts/lists";
import type { LongText } from "@/domain/texts/passage";
import type { CommentSide, ReviewVerdict, SectionView } from "./lists";
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

export type OutputFile = { language: string; origin: TextOrigin; /** Null when it is not open to the reader. */ file: { id: string; name: string; bytes: number; audience: Audience } | null };

export type OutputVersion = {
  number: number;
  note: string | null;
  addedOn: PartialDate;
  /** The day it was sent; from then on it is locked. */
  sentOn: PartialDate | null;
  files: OutputFile[];
  /** Languages of the text it sent; none where it has only files. */
  textLanguages: string[];
};

export type Comment = {
  id: string;
  sectionId: string | null;
  audience: Audience;
  side: CommentSide;
  body: string;
  writtenByName: string;
  organisationName: string;
  writtenOn: PartialDate;
  /** The words it is about have changed since. */
  isOfEarlier: boolean;
  answer: { text: string; byName: string; on: PartialDate } | null;
};

/** One part of an output's structured text, in its languages. */
export type OutputSection = { id: string; text: LongText; comments: Comment[] };

/** What one authority thinks of a section. */
export type View = { sectionId: string; organisationId: string; organisationName: string; view: SectionView; note: string | null; givenByName: string; givenOn: PartialDate; version: number };

/** A section as the authority was sent it. */
export type SentSection = { id: string; position: number; text: LongText; views: View[]; comments: Comment[]; /** Its words differ from those of the version sent before; null where it was not in that one. */ isChanged: boolean | null };
export type SentText = { version: number; sections: SentSection[] };

export type Round = {
  number: number;
  version: number;
  askedOn: PartialDate;
  askedByName: string;
  organisationName: string;
  reason: string;
  sections: string[];
  checklist: { id: string; name: string; bytes: number } | null;
  dueOn: PartialDate;
  answer: string | null;
  answeredOn: PartialDate | null;
  answeredByName: string | null;
  /** Sections named that nobody has written anew since. */
  left: string[];
};

export type OutputReview = { id: string; versionNumber: number; verdict: ReviewVerdict; language: string | null; comment: string | null; organisationName: string; reviewerName: string; reviewedOn: PartialDate };

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
  /** The latest first; one that is not answered waits for the facility. */
  rounds: Round[];
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

/** The version that was sent last, and that the authority has. */
export function sentVersion(versions: readonly OutputVersion[]): OutputVersion | undefined {
  return versions.find(({ sentOn }) => sentOn !== null);
}

/** Languages in which a version can be read, as text or as a file. */
export function languagesOf({ textLanguages, files }: Pick<OutputVersion, "textLanguages" | "files">): string[] {
  return [...new Set([...textLanguages, ...files.map(({ language }) => language)])];
}

/** What is put together and not sent yet has something to read. */
export function hasSomethingToSend({ versions, sections }: Pick<OutputDetail, "versions" | "sections">): boolean {
  return sections > 0 || versions.some(({ sentOn, files }) => sentOn === null && files.length > 0);
}
