import { daysBetween, type PartialDate } from "@/domain/shared/dates";
import { isSettled } from "./approval";
import type { Court, OpinionAnswer, OpinionState } from "./lifecycle";
import { workingDaysAfter, type Calendar } from "./working-days";

/**
 * Who holds a request that is in consultation: the services while one of them still has to speak, the facility while one
 * waits for more information, the committee once all have spoken or their silence counts.
 */
export function consultationCourt(opinions: readonly { state: OpinionState; answer: OpinionAnswer | null }[]): Court {
  if (opinions.some(({ state }) => state === "asked")) return "services";
  return opinions.every(isSettled) ? "committee" : "facility";
}

/** The four sides whose days are told apart. */
export const COURT_SIDES = ["authority", "facility", "services", "committee"] as const;
export type CourtSide = (typeof COURT_SIDES)[number];

/** How many working days a side has in all; they run only while that side holds the request. */
export const COURT_TARGETS = { facility: 10, committee: 20 } as const satisfies Partial<Record<CourtSide, number>>;
export type TargetSide = keyof typeof COURT_TARGETS;

/** Somebody passed the request on: to whom, or to nobody once it is over. */
export type Pass = { on: PartialDate; court: Court | null };

export type CourtPeriod = { side: CourtSide; from: PartialDate; /** Null while it lasts. */ until: PartialDate | null; days: number; workingDays: number };
export type CourtLedger = { periods: CourtPeriod[]; days: Record<CourtSide, number>; targets: Record<TargetSide, { used: number; target: number; isMet: boolean }>; total: number };

/** The days each side held a request, from the moments at which it was passed on; a side that gets back what it gave keeps one period. */
export function courtLedger(passes: readonly Pass[], { until, calendars }: { until: PartialDate; calendars: readonly Calendar[] }): CourtLedger {
  const ordered = inOrder(passes);
  const periods = ordered.flatMap(({ on, court }, index): CourtPeriod[] => {
    const next = ordered[index + 1];
    const end = next?.on ?? until;
    return court ? [{ side: sideOf(court), from: on, until: next?.on ?? null, days: Math.max(0, daysBetween(on, end)), workingDays: workingDaysAfter(on, end, calendars) }] : [];
  });
  const sum = (side: CourtSide, key: "days" | "workingDays") => periods.reduce((all, period) => (period.side === side ? all + period[key] : all), 0);
  const days = { authority: sum("authority", "days"), facility: sum("facility", "days"), services: sum("services", "days"), committee: sum("committee", "days") };
  const target = (side: TargetSide) => ({ used: sum(side, "workingDays"), target: COURT_TARGETS[side], isMet: sum(side, "workingDays") <= COURT_TARGETS[side] });
  return { periods, days, targets: { facility: target("facility"), committee: target("committee") }, total: days.authority + days.facility + days.services + days.committee };
}

// The delegation is asked like the services.
const sideOf = (court: Court): CourtSide => (court === "delegation" ? "services" : court);

/** In order of time, without passes to the side that holds it already; a day told later never goes back in time. */
function inOrder(passes: readonly Pass[]): Pass[] {
  const kept: Pass[] = [];
  for (const { on, court } of passes) {
    const last = kept.at(-1);
    if (last && sameSide(last.court, court)) continue;
    kept.push({ on: last && last.on > on ? last.on : on, court });
  }
  return kept;
}

const sameSide = (one: Court | null, other: Court | null) => (one && sideOf(one)) === (other && sideOf(other));
