import { dayIn, type PartialDate } from "@/domain/shared/dates";
import { isSettled } from "./approval";
import type { OpinionAnswer, OpinionState } from "./lifecycle";
import { isWorkingDay, workingDaysAfter, type Calendar } from "./working-days";

/** The programme's time zone: a last day is over once it is over there. */
export const PROGRAMME_ZONE = "Europe/Brussels";

/** Calendars whose closed days do not count for an opinion: the services' and the facility's. */
export const OPINION_CALENDARS = ["eu", "facility"] as const;

/** The calendar day of a moment where the programme's clocks stand. */
export function programmeDay(moment: Date): PartialDate {
  return dayIn(PROGRAMME_ZONE, moment);
}

/** `over`: the last day has passed and nobody has counted the silence yet, or a veto keeps it from counting. */
export const CLOCK_STATES = ["running", "stopped", "over", "settled"] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

export type OpinionClock = {
  /** Working days that are over; the day that is running is among those left. */
  used: number;
  total: number;
  left: number;
  dueOn: PartialDate;
  /** The day on which the service asked for more information, until the facility has sent it. */
  stoppedOn: PartialDate | null;
  state: ClockState;
};

type Opinion = { state: OpinionState; answer: OpinionAnswer | null; askedOn: PartialDate; dueOn: PartialDate; settledOn: PartialDate | null };

/**
 * How far the working days of one opinion have run. The last day is the one that was told when it was asked: a calendar
 * that changes afterwards takes nothing away.
 */
export function opinionClock({ opinion, today, calendars }: { opinion: Opinion; today: PartialDate; calendars: readonly Calendar[] }): OpinionClock {
  const { askedOn, dueOn, settledOn } = opinion;
  const stoppedOn = opinion.answer === "more_information" ? settledOn : null;
  const total = workingDaysAfter(askedOn, dueOn, calendars);
  const used = Math.min(total, workingDaysBefore(askedOn, settledOn ?? today, calendars));
  const state = stoppedOn ? "stopped" : isSettled(opinion) ? "settled" : today > dueOn ? "over" : "running";
  return { used, total, left: total - used, dueOn, stoppedOn, state };
}

/** Working days after `from` that were over when `day` began. */
function workingDaysBefore(from: PartialDate, day: PartialDate, calendars: readonly Calendar[]): number {
  if (day <= from) return 0;
  return workingDaysAfter(from, day, calendars) - (isWorkingDay(day, calendars) ? 1 : 0);
}

/** True once the last day of an opinion is over where the programme's clocks stand. */
export function isPastDue(dueOn: PartialDate, now: Date): boolean {
  return programmeDay(now) > dueOn;
}
