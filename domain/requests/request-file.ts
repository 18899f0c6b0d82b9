import { eligibilityOf, type Eligibility, type Phase } from "@/domain/assessments/eligibility";
import type { ReadingMark } from "@/domain/assessments/reading";
import { findCountry } from "@/domain/countries/list";
import type { HistoryEntry } from "@/domain/history/entry";
import { approvalNeeds } from "./approval";
import type { OpenAdvice } from "@/domain/recommendations/open-advice";
import type { OverlapHit } from "./overlap";
import type { OpinionLine, RequestDetail } from "./request-detail";

/** Everything the facility has on one request. */
export type RequestFile = RequestDetail & { opinions: OpinionLine[]; history: HistoryEntry[]; overlap: OverlapHit[]; /** What is still open at the authorities that ask. */ openAdvice: OpenAdvice[]; review: RequestReview; /** The phase of the programme whose rules it falls under. */ phase: Phase | null };

/** Who read which sending of a request. */
export type RequestReview = { readings: ReadingMark[]; round: number; wasSentBack: boolean };

/** Whether those who ask may ask in the phase of the request, and why. */
export function eligibilityOfRequest({ country, authorities, phase }: Pick<RequestFile, "country" | "authorities" | "phase">): Eligibility {
  return eligibilityOf({ country, region: (country && findCountry(country)?.region) || null, authorityKinds: authorities.map(({ kind }) => kind) }, phase);
}

export type ApprovalNeed = keyof ReturnType<typeof approvalNeeds>;

/** What is still missing before the committee may approve a request. */
export function needsOf({ opinions, letters, signatoryRank, review }: Pick<RequestFile, "opinions" | "letters" | "signatoryRank" | "review">): ApprovalNeed[] {
  const heard = opinions.map(({ state, answer, service }) => ({ state, answer, isDelegation: service.kind === "eu_delegation" }));
  const met = approvalNeeds({ opinions: heard, hasLetter: letters.length > 0, signatoryRank, review });
  return (Object.keys(met) as ApprovalNeed[]).filter((need) => !met[need]);
}
