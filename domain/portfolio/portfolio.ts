import { ACTION_STAGES, type ActionStage } from "@/domain/actions/lifecycle";
import type { LaterFacts } from "@/domain/as-at/later-facts";
import { RECOMMENDATION_COUNTED, type RecommendationState } from "@/domain/recommendations/lifecycle";
import { REQUEST_STATES, type RequestState } from "@/domain/requests/lifecycle";
import type { SearchParams } from "@/domain/shared/address-filter";
import { FOLLOW_UP_ROWS, isFollowUpRows, type FollowUpRows } from "./follow-up-figures";

/** From asking to the end: the stretches of which the length is counted. */
export const STRETCHES = ["request", "design", "implementation", "reporting", "follow_up"] as const;
export type Stretch = (typeof STRETCHES)[number];

/** How long cases stood in a stretch: those that have left it, and those that are in it. Days are medians, none where there are too few cases. */
export type StretchDays = { stretch: Stretch; left: number; leftDays: number | null; still: number; stillDays: number | null };

/** Below this number of cases only counts are given. */
export const FEWEST_CASES = 5;

export type Portfolio = {
  requests: Partial<Record<Exclude<RequestState, "draft">, number>>;
  actions: Partial<Record<ActionStage, number>>;
  onHold: number;
  recommendations: Partial<Record<RecommendationState, number>>;
  stretches: StretchDays[];
  /** Counted records whose state was written here after the moment that is told. */
  enteredLater: number;
};

/** Behind each number stand its rows: one of these, as an address names it. */
export type PortfolioRows = { of: "requests" | "actions" | "recommendations"; state: string } | { of: "on_hold" } | { of: "stretch"; stretch: Stretch } | FollowUpRows;

/** A case behind a number, with the state it has now. */
export type PortfolioRow = { reference: string; number: number | null; titleEn: string; titleFr: string | null; state: string; stateNow: string | null; since: string; days: number | null; isEnteredLater: boolean };

export const PORTFOLIO_ROWS = 60;

export type PortfolioPage = { figures: Portfolio; later: LaterFacts };

/** Which rows an address asks for; undefined when it asks for none, or for some that do not exist. */
export function readRows(search: SearchParams): PortfolioRows | undefined {
  const { rows, state } = search;
  if (rows === "on_hold") return { of: rows };
  if (typeof rows === "string" && typeof state === "string" && isFollowUpRows({ of: rows })) {
    const wanted = { of: rows, state } as FollowUpRows;
    return FOLLOW_UP_ROWS[wanted.of](state) ? wanted : undefined;
  }
  if (rows === "stretch") return STRETCHES.some((one) => one === state) ? { of: rows, stretch: state as Stretch } : undefined;
  const states: Record<string, readonly string[]> = { requests: REQUEST_STATES.filter((one) => one !== "draft"), actions: ACTION_STAGES, recommendations: RECOMMENDATION_COUNTED };
  if (typeof rows !== "string" || !Object.hasOwn(states, rows) || typeof state !== "string" || !states[rows]!.includes(state)) return undefined;
  return { of: rows as "requests" | "actions" | "recommendations", state };
}

/** The part of an address that asks for these rows. */
export function rowsQuery(rows: PortfolioRows): string {
  if (rows.of === "on_hold") return "rows=on_hold";
  return rows.of === "stretch" ? `rows=stretch&state=${rows.stretch}` : `rows=${rows.of}&state=${rows.state}`;
}
