import type { PartialDate } from "@/domain/shared/dates";
import type { PRIORITIES, RecommendationState } from "./lifecycle";
import { isReportable } from "./progress";

/** One recommendation that somebody is asked about by a link. */
export type AskedAbout = {
  id: string;
  reference: string;
  number: number;
  version: number;
  textEn: string;
  textFr: string | null;
  priority: (typeof PRIORITIES)[number];
  state: RecommendationState;
  dueOn: PartialDate | null;
  reportedDoneOn: PartialDate | null;
  answeredOn: PartialDate | null;
  proofRefusedReason: string | null;
};

/** A report about which an authority is asked in the course of a check-in. */
export type ReportAsked = { reference: string; months: number; version: number; titleEn: string; titleFr: string | null; presentedOn: PartialDate | null; answeredOn: PartialDate | null; answeredByName: string | null };

/** A message that asks somebody what became of advice. */
export type UpdateAsked = { toName: string; organisationName: string; message: string | null; askedByName: string; expiresOn: PartialDate; about: AskedAbout[]; report: ReportAsked | null };

/** Is an answer by the link still wanted for this one? Somebody else may have given it, or it was settled meanwhile. */
export const isAwaited = ({ answeredOn, state, reportedDoneOn }: AskedAbout) => answeredOn === null && reportedDoneOn === null && isReportable(state);

/** How many answers of the message are still wanted. */
export const awaitedIn = ({ about, report }: UpdateAsked) => about.filter(isAwaited).length + (report && report.answeredOn === null ? 1 : 0);
