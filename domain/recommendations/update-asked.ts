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

/** A message that asks somebody what became of advice. */
export type UpdateAsked = { toName: string; organisationName: string; message: string | null; askedByName: string; expiresOn: PartialDate; about: AskedAbout[] };

/** Is an answer by the link still wanted for this one? Somebody else may have given it, or it was settled meanwhile. */
export const isAwaited = ({ answeredOn, state, reportedDoneOn }: AskedAbout) => answeredOn === null && reportedDoneOn === null && isReportable(state);
