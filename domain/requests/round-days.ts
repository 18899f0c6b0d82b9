import { dayOf, type PartialDate } from "@/domain/shared/dates";

// As long as donors' practice gives for a first answer; a second look asks for less.
const FIRST_ROUND_DAYS = 90;
const LATER_ROUND_DAYS = 30;

/** The day by which the authority answers a round of "more information": calendar days, fewer after the first round. */
export function answerDay(askedOn: PartialDate, number: number): PartialDate {
  return dayOf(new Date(Date.parse(`${askedOn}T00:00:00Z`) + (number === 1 ? FIRST_ROUND_DAYS : LATER_ROUND_DAYS) * 86_400_000));
}
