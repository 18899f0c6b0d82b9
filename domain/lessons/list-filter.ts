import { z } from "zod";
import { THEMES } from "@/domain/actions/lists";
import { ACTIVITY_TYPES } from "@/domain/activities/lifecycle";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { filterHref, readFilter, type FilterOf, type SearchParams } from "@/domain/shared/address-filter";
import { LESSON_STATES } from "./lifecycle";

const FIELDS = {
  state: z.enum(LESSON_STATES),
  theme: z.enum(THEMES),
  activityType: z.enum(ACTIVITY_TYPES),
  country: z.enum(COUNTRY_CODES),
  characteristic: z.enum(CHARACTERISTICS),
  page: z.coerce.number().int().min(1).max(500),
};

export type LessonFilterName = keyof typeof FIELDS;
export type LessonFilter = FilterOf<typeof FIELDS>;
export const LESSON_NARROWING = ["state", "theme", "activityType", "country", "characteristic"] as const satisfies readonly LessonFilterName[];
export const LESSON_ROWS = 30;

/** What an address asks of the lessons. What makes no sense is named in `refused`; the rest applies. */
export function parseLessonFilter(params: SearchParams): { filter: LessonFilter; refused: LessonFilterName[] } {
  return readFilter(FIELDS, params);
}

/** Address of the lessons with this filter on this page. */
export function lessonsHref(filter: LessonFilter, page = 1): string {
  return filterHref("/lessons", [...LESSON_NARROWING, "page"], { ...filter, page }, { page: 1 });
}
