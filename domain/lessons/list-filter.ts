import { z } from "zod";
import { THEMES } from "@/domain/actions/lists";
import { ACTIVITY_TYPES } from "@/domain/activities/lifecycle";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import { COUNTRY_CODES } from "@/domain/countries/list";
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
export type LessonFilter = { [Name in LessonFilterName]?: z.output<(typeof FIELDS)[Name]> };
export const LESSON_NARROWING = ["state", "theme", "activityType", "country", "characteristic"] as const satisfies readonly LessonFilterName[];
export const LESSON_ROWS = 30;

/** What an address asks of the lessons. What makes no sense is named in `refused`; the rest applies. */
export function parseLessonFilter(params: Record<string, string | string[] | undefined>): { filter: LessonFilter; refused: LessonFilterName[] } {
  const filter: Record<string, unknown> = {};
  const refused: LessonFilterName[] = [];
  for (const name of Object.keys(FIELDS) as LessonFilterName[]) {
    const value = [params[name]].flat()[0];
    if (value === undefined || value.trim() === "") continue;
    const parsed = FIELDS[name].safeParse(value);
    if (parsed.success) filter[name] = parsed.data;
    else refused.push(name);
  }
  return { filter, refused };
}

/** Address of the lessons with this filter on this page. */
export function lessonsHref(filter: LessonFilter, page = 1): string {
  const search = new URLSearchParams(LESSON_NARROWING.flatMap((name) => (filter[name] ? [[name, filter[name]]] : [])));
  if (page > 1) search.set("page", String(page));
  return search.size > 0 ? `/lessons?${search}` : "/lessons";
}
