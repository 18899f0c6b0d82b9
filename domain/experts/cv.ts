import { dayOf, type PartialDate } from "@/domain/shared/dates";

const KEPT_MONTHS = 24;

/** How long a curriculum vitae is kept after it was given, when nobody says otherwise. */
export const CV_KEPT_YEARS = KEPT_MONTHS / 12;

/** The last day on which a curriculum vitae given now is kept. */
export function cvKeptUntil(now: Date): PartialDate {
  return dayOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + KEPT_MONTHS, now.getUTCDate())));
}

export const CV_REASONS = ["retention_over", "replaced"] as const;

/** Days for which an expert's link works. */
export const ANSWER_DAYS = 30;
