import type { ActionListRow } from "@/domain/actions/action-list";
import type { ActionStage } from "@/domain/actions/lifecycle";
import type { RecommendationState } from "@/domain/recommendations/lifecycle";
import type { Decision, RequestState } from "@/domain/requests/lifecycle";
import type { FrameChange } from "./delegation";
import type { Mission } from "./today";

/** The facility's history in one country, regional Actions included. */
export type CountryPage = {
  actions: ActionListRow[];
  stages: Partial<Record<ActionStage, number>>;
  requests: { reference: string; title: string; state: RequestState; outcome: Decision | null; authorityName: string; submittedOn: string | null }[];
  recommendations: Partial<Record<RecommendationState, number>>;
  upcoming: Mission[];
  frameChanges: FrameChange[];
};

export const COUNTRY_ROWS = 60;

export type CountryCount = { iso3: string; actions: number; running: number };
