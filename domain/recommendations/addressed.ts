import type { PartialDate } from "@/domain/shared/dates";
import type { RecommendationState } from "./lifecycle";
import { isReportable } from "./progress";
import { isOpen } from "./recommendation";

/** A recommendation as the body it is addressed to finds it in its list. */
export type AddressedRecommendation = {
  reference: string;
  actionTitleEn: string;
  actionTitleFr: string | null;
  number: number;
  textEn: string;
  textFr: string | null;
  state: RecommendationState;
  dueOn: PartialDate | null;
  answeredOn: PartialDate | null;
  reportedDoneOn: PartialDate | null;
  isLead: boolean;
  leadName: string;
  leadNameFr: string | null;
  isProofRefused: boolean;
  /** Since when an answer is awaited to what the facility asked; null when nothing is. */
  askedOn: PartialDate | null;
};

export const ADDRESSED_PARTS = ["toAnswer", "toReport", "withFacility", "settled"] as const;
export type AddressedPart = (typeof ADDRESSED_PARTS)[number];

/** Whose turn it is: to be answered, to be reported on, with the facility for a check, or settled. */
export function partOf({ state, reportedDoneOn }: Pick<AddressedRecommendation, "state" | "reportedDoneOn">): AddressedPart {
  if (!isOpen(state)) return "settled";
  if (reportedDoneOn) return "withFacility";
  return isReportable(state) ? "toReport" : "toAnswer";
}
