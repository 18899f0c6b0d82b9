import type { HistoryEntry } from "@/domain/history/entry";
import { approvalNeeds } from "./approval";
import type { OverlapHit } from "./overlap";
import type { OpinionLine, RequestDetail } from "./request-detail";

/** Everything the facility has on one request. */
export type RequestFile = RequestDetail & { opinions: OpinionLine[]; history: HistoryEntry[]; overlap: OverlapHit[] };

export type ApprovalNeed = keyof ReturnType<typeof approvalNeeds>;

/** What is still missing before the committee may approve a request. */
export function needsOf({ opinions, letters, signatoryRank }: Pick<RequestFile, "opinions" | "letters" | "signatoryRank">): ApprovalNeed[] {
  const heard = opinions.map(({ state, answer, service }) => ({ state, answer, isDelegation: service.kind === "eu_delegation" }));
  const met = approvalNeeds({ opinions: heard, hasLetter: letters.length > 0, signatoryRank });
  return (Object.keys(met) as ApprovalNeed[]).filter((need) => !met[need]);
}
