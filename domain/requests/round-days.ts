import { addDays, type PartialDate } from "@/domain/shared/dates";

// As long as donors' practice gives for a first answer; a second look asks for less.
const FIRST_ROUND_DAYS = 90;
const LATER_ROUND_DAYS = 30;

/** How many calendar days the authority has to answer this round of "more information". */
export const answerDays = (number: number) => (number === 1 ? FIRST_ROUND_DAYS : LATER_ROUND_DAYS);

/** The day by which it answers. */
export function answerDay(askedOn: PartialDate, number: number): PartialDate {
  return addDays(askedOn, answerDays(number));
}
