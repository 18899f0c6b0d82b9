import type { Audience } from "@/domain/documents/lists";
import type { PartialDate } from "@/domain/shared/dates";
import type { Difference } from "./differences";
import type { CountedFacts } from "./figures";
import type { PRESENTATION_LEVELS, PresentationSide, ReportState } from "./lifecycle";
import type { Retold } from "./retold";
import type { ReportContent } from "./seal";
import type { ReportSection, ReportTexts } from "./sections";

export type PresentationLevel = (typeof PRESENTATION_LEVELS)[number];

/** Somebody who was there in a function; the name as long as it is kept, for the facility. */
export type PresentPerson = { id: string; jobTitle: string; institution: string; side: PresentationSide; fullName: string | null };

export type Presentation = {
  heldOn: PartialDate;
  endedOn: PartialDate | null;
  place: string;
  level: PresentationLevel;
  institutions: string;
  persons: PresentPerson[];
  delegationHeadPresent: boolean;
  programme: string | null;
  reaction: string | null;
  pressUrls: string[];
  version: number;
};

export type FinalReport = {
  state: ReportState;
  returnReason: string | null;
  clearedOn: PartialDate | null;
  clearedByName: string | null;
  frozenOn: PartialDate | null;
  hash: string | null;
  version: number;
};

export type ReportFile = { report: FinalReport | null; presentation: Presentation | null };

/** How final the shown content is: as the record stands at a moment, as it was sent, or sealed for good. */
export type Standing = { kind: "live" | "sent"; at: Date } | { kind: "frozen"; at: Date; hash: string };

export type Correction = { number: number; differenceKey: string | null; said: string; corrected: string; reason: string; recordedOn: PartialDate; recordedByName: string };
export type ReportComment = { id: string; section: ReportSection; audience: Audience; text: string; writtenByName: string; organisationName: string; writtenOn: PartialDate; resolvedOn: PartialDate | null; resolvedByName: string | null; answer: string | null; version: number };
export type ReportPaper = { id: string; fileName: string; language: string | null; mediaType: string; bytes: number; sha256: string };

/**
 * A report as it is read: its content, what came after it, what was remarked, and the files that were kept. Of a frozen one also
 * what its figures are counted from today (`present`) and, for the facility, whether the kept values still tell it (`retold`).
 */
export type ReportAccount = { texts: ReportTexts; content: ReportContent; standing: Standing; differences: Difference[]; present: CountedFacts | null; retold: Retold | null; corrections: Correction[]; comments: ReportComment[]; files: ReportPaper[] };

/** What an empty section begins with, and where that comes from; `language` where it is known and not the facility's own choice. */
export type Prefill = { text: string; source: "request" | "concept" | "missions"; language: string | null };
