import { addDays, type PartialDate } from "@/domain/shared/dates";

/** What an administrator answers of whoever holds a seat. */
export const SEAT_ANSWERS = ["works_here", "has_left"] as const;
export type SeatAnswer = (typeof SEAT_ANSWERS)[number];

/** When everybody is asked, how long after that day it still is begun, how long they have, and when they are reminded: month and day, and days after the asking. */
export const SEAT_ROUND_RULES = { setDays: ["03-01", "09-01"], askWithinDays: 30, answerDays: 30, reminderDays: [14, 28, 42] } as const;

/** The last set day up to today. */
export function setDay(today: PartialDate): PartialDate {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year].flatMap((one) => SEAT_ROUND_RULES.setDays.map((day) => `${one}-${day}`));
  return days.filter((day) => day <= today).sort().at(-1)!;
}

/** The reminder day that has come and was not told yet; null on every other day. */
export function reminderDay({ askedOn, remindedOn }: { askedOn: PartialDate; remindedOn: PartialDate | null }, today: PartialDate): PartialDate | null {
  const day = SEAT_ROUND_RULES.reminderDays.map((days) => addDays(askedOn, days)).filter((one) => one <= today).at(-1);
  return day && (!remindedOn || remindedOn < day) ? day : null;
}

/** A person's seat in the open round of an authority. */
export type SeatCheck = { id: string; name: string; seatTitle: string; administers: boolean; lastSignedInOn: PartialDate | null; answer: SeatAnswer | null; answeredOn: PartialDate | null; answeredByName: string | null };
export type SeatRound = { id: string; askedOn: PartialDate; dueOn: PartialDate; checks: SeatCheck[] };

/** An authority that has not answered for everybody yet. */
export type OpenRound = { id: string; authority: string; authorityFr: string | null; askedOn: PartialDate; dueOn: PartialDate; remindedOn: PartialDate | null; answered: number; asked: number; administrators: string | null };
