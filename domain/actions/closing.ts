import type { Missing } from "@/domain/shared/problem";
import { OUTPUT_SETTLED, type OutputState } from "@/domain/outputs/lifecycle";
import type { RecommendationState } from "@/domain/recommendations/lifecycle";
import type { MissionReportState } from "@/domain/activities/lifecycle";

/** What closing looks at; each record by its number. */
export type ClosingFacts = {
  outputs: { number: number; state: OutputState }[];
  /** Activities held that owe a mission report, with the report's state. */
  missions: { number: number; reportState: MissionReportState | null }[];
  recommendations: { number: number; state: RecommendationState }[];
  /** Those that the presentation scheduled, the last of its programme among them. */
  checkInMonths: number[];
};

/** Which needs of the move `close` are met. */
export function closingNeeds(facts: ClosingFacts) {
  const blockers = closingBlockers("", facts).map(({ key }) => key);
  const isClear = (need: string) => !blockers.includes(`actions.${need}`);
  return {
    outputsSettled: isClear("outputsSettled"),
    missionReportsApproved: isClear("missionReportsApproved"),
    recommendationsAnswered: isClear("recommendationsAnswered"),
    finalCheckInScheduled: isClear("finalCheckInScheduled"),
  };
}

/** Everything that stands in the way of closing, one line a record, each with the page that settles it. */
export function closingBlockers(reference: string, facts: ClosingFacts): Missing[] {
  const line = (need: string, page: string, number?: number): Missing => ({
    key: `actions.${need}`, href: `/actions/${reference}/${page}`, ...(number === undefined ? {} : { values: { number } }),
  });
  return [
    ...facts.outputs.filter(({ state }) => !(OUTPUT_SETTLED as readonly string[]).includes(state)).map(({ number }) => line("outputsSettled", "outputs", number)),
    ...facts.missions.filter(({ reportState }) => reportState !== "approved").map(({ number }) => line("missionReportsApproved", "plan", number)),
    ...facts.recommendations.filter(({ state }) => state === "proposed").map(({ number }) => line("recommendationsAnswered", "recommendations", number)),
    ...(facts.checkInMonths.length > 0 ? [] : [line("finalCheckInScheduled", "followup")]),
  ];
}
