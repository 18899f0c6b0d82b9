import { addDays, type PartialDate } from "@/domain/shared/dates";

const REMINDER_DAYS = 7;

/** Rounds that are due until this day are reminded of today, each once. */
export const remindedUntil = (today: PartialDate): PartialDate => addDays(today, REMINDER_DAYS);
