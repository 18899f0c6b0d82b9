import { useLocale, useTranslations } from "next-intl";
import { THEMES } from "@/domain/actions/lists";
import { ACTIVITY_TYPES } from "@/domain/activities/lifecycle";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import { countryOptions } from "@/domain/countries/list";
import { LESSON_STATES } from "@/domain/lessons/lifecycle";
import { LESSON_NARROWING, lessonsHref, type LessonFilter } from "@/domain/lessons/list-filter";

type Option = { value: string; label: string };
const CONTROL = "block min-h-9 w-full rounded-control border border-control bg-surface px-2 text-table text-ink";

/** Narrows the lessons: a plain form whose answer is an address. */
export function LessonFilterForm({ filter }: { filter: LessonFilter }) {
  const t = useTranslations("lessons");
  const locale = useLocale();
  const [themes, activities, characteristics] = [useTranslations("actions.themes"), useTranslations("activities.types"), useTranslations("characteristics.names")];
  const selects: Record<(typeof LESSON_NARROWING)[number], readonly Option[]> = {
    state: LESSON_STATES.map((value) => ({ value, label: t(`states.${value}`) })),
    theme: THEMES.map((value) => ({ value, label: themes(value) })),
    activityType: ACTIVITY_TYPES.map((value) => ({ value, label: activities(value) })),
    country: countryOptions(locale),
    characteristic: CHARACTERISTICS.map((value) => ({ value, label: characteristics(value) })),
  };
  const isNarrowed = LESSON_NARROWING.some((name) => filter[name] !== undefined);
  return (
    <form method="get" action="/lessons" role="search" aria-label={t("filter")} className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2 border-y border-line py-2 print:hidden">
      {LESSON_NARROWING.map((name) => (
        <label key={name} className="min-w-[8rem] flex-[1_1_8rem] text-meta text-ink-2">{t(`labels.${name}`)}
          <select name={name} defaultValue={filter[name] ?? ""} className={CONTROL}>
            <option value="">{t("any")}</option>
            {selects[name].map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
        </label>
      ))}
      <button className="button button-quiet">{t("apply")}</button>
      {isNarrowed && <a href={lessonsHref({})} className="min-h-9 content-center text-table">{t("clear")}</a>}
    </form>
  );
}
