import { addDays } from "@/domain/shared/dates";
import { CHECK_IN_ANSWER_DAYS } from "./lifecycle";

/** The last day on which an authority asked on this day is expected to answer. */
export function lastAnswerDay(askedOn: string): string {
  return addDays(askedOn, CHECK_IN_ANSWER_DAYS);
}
