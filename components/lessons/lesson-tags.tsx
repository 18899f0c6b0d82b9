import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/domain/countries/list";
import { pick } from "@/domain/shared/localised";
import type { LearntFrom, Lesson, LessonTags } from "@/domain/lessons/lesson";

/** What a lesson is about, in one line. */
export function TagLine({ lesson: { theme, activityType, country, characteristic } }: { lesson: LessonTags }) {
  const locale = useLocale();
  const [themes, activities, characteristics] = [useTranslations("actions.themes"), useTranslations("activities.types"), useTranslations("characteristics.names")];
  return <>{[themes(theme), activityType && activities(activityType), country && countryName(country, locale), characteristic && characteristics(characteristic)].filter(Boolean).join(" · ")}</>;
}

/** Where it was learnt; staff get the way there. */
export function LearntFromLine({ lesson, linked }: { lesson: Pick<Lesson, "reference" | "learntFrom">; linked?: boolean }) {
  const { reference, learntFrom } = lesson;
  const t = useTranslations("lessons.sources");
  const common = useTranslations("common");
  const locale = useLocale();
  if (!learntFrom) return null;
  const { text, lang } = pick(locale, learntFrom.titleEn, learntFrom.titleFr);
  const words = text ? <span lang={lang === locale ? undefined : lang}>{common("labelled", { label: t(learntFrom.source), value: text })}</span> : t(learntFrom.source);
  return linked ? <a href={`/actions/${reference}/${pathOf(learntFrom)}`}>{words}</a> : words;
}

function pathOf({ source, number }: LearntFrom): string {
  if (source === "final_report") return "report";
  return source === "output" ? `outputs/${number}` : `missions/${number}`;
}
