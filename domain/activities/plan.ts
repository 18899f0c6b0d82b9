import type { PartialDate } from "@/domain/shared/dates";
import type { ActivityState, ActivityType, MissionReportState, PLAN_ORIGINS } from "./lifecycle";
import type { ActivityMode } from "./schema";

/** One line of the work plan. */
export type PlanRow = {
  number: number;
  type: ActivityType;
  titleEn: string;
  titleFr: string | null;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  place: string | null;
  mode: ActivityMode;
  state: ActivityState;
  planOrigin: (typeof PLAN_ORIGINS)[number];
  /** Experts on it who did not decline. */
  experts: number;
  reportState: MissionReportState | null;
  ownerName: string | null;
  budgetLine: string | null;
  budget: number | null;
  /** Numbers of the activities that must come first. */
  needs: number[];
  /** Where it was carried from and to, by Action and number. */
  carriedFrom: string | null;
  carriedTo: string | null;
};

export const FEWEST_PLANNED = 4;
export const MOST_PLANNED = 7;

/** Planned, delivered, dropped and added activities, kept apart; an unusual length of the first plan is a note, never an error. An Action whose plan Suivi did not follow has none to judge. */
export function planTotals(rows: readonly Pick<PlanRow, "state" | "planOrigin">[]) {
  const count = (test: (row: Pick<PlanRow, "state" | "planOrigin">) => boolean) => rows.filter(test).length;
  const planned = count(({ planOrigin }) => planOrigin === "planned");
  return {
    planned,
    delivered: count(({ state }) => state === "held" || state === "reported"),
    dropped: count(({ state }) => state === "dropped"),
    added: count(({ planOrigin }) => planOrigin === "added"),
    note: planned === 0 ? null : planned < FEWEST_PLANNED ? ("few" as const) : planned > MOST_PLANNED ? ("many" as const) : null,
  };
}
