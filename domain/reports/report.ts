import type { PartialDate } from "@/domain/shared/dates";
import type { PRESENTATION_LEVELS, ReportState } from "./lifecycle";
import type { ReportTexts } from "./sections";

export type PresentationLevel = (typeof PRESENTATION_LEVELS)[number];

export type Presentation = {
  heldOn: PartialDate;
  endedOn: PartialDate | null;
  place: string;
  level: PresentationLevel;
  institutions: string;
  delegationHeadPresent: boolean;
  reaction: string | null;
  pressUrls: string[];
  version: number;
};

export type FinalReport = ReportTexts & {
  state: ReportState;
  returnReason: string | null;
  clearedOn: PartialDate | null;
  clearedByName: string | null;
  frozenOn: PartialDate | null;
  hash: string | null;
  version: number;
};

export type ReportFile = { report: FinalReport | null; presentation: Presentation | null };
