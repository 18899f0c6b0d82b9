import { addDays, type PartialDate } from "@/domain/shared/dates";
import type { RecommendationState } from "./lifecycle";
import { isReportable } from "./progress";

/** Days a link works by which somebody says what became of advice; without an answer until then it was silence. */
export const ASK_DAYS = 30;
/** Days in which the same person is not asked about the same advice again. */
export const QUIET_DAYS = 7;

/** Why somebody is not asked about a recommendation now. Each has its words (messages: recommendations.notAsked). */
export const NOT_ASKED = ["unanswered", "settled", "beingChecked", "onHold", "nobodyKnown", "askedLately"] as const;
export type NotAsked = (typeof NOT_ASKED)[number];

type Standing = { state: RecommendationState; reportedDoneOn: PartialDate | null; isOnHold: boolean };

/** Why this recommendation is not asked about, whoever would be asked; null when it is. */
export function notAskedWhy({ state, reportedDoneOn, isOnHold }: Standing): NotAsked | null {
  if (state === "proposed") return "unanswered";
  if (!isReportable(state)) return "settled";
  if (reportedDoneOn) return "beingChecked";
  return isOnHold ? "onHold" : null;
}

export type AskItem = { askedOn: PartialDate; expiresOn: PartialDate; answeredOn: PartialDate | null };
export type AskStanding = "answered" | "waiting" | "silent";

/** What came of asking: an answer, nothing yet, or silence once the link's last day has passed. */
export function askStanding({ answeredOn, expiresOn }: AskItem, today: PartialDate): AskStanding {
  if (answeredOn) return "answered";
  return today > expiresOn ? "silent" : "waiting";
}

/** Was this asked so lately that the answer is still awaited in peace? */
export const isQuiet = ({ askedOn, answeredOn }: AskItem, today: PartialDate) => answeredOn === null && today < addDays(askedOn, QUIET_DAYS);
