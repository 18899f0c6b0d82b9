import { useLocale, useTranslations } from "next-intl";
import { ActivityDates } from "@/components/activities/activity-dates";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { DescriptionList } from "@/components/ui/description-list";
import { languageName } from "@/domain/experts/expert";
import { LANGUAGE_LEVELS } from "@/domain/experts/lists";
import { matchHref, USUAL_LEVEL, type Match, type MatchChoice } from "@/domain/experts/match";
import { useNames } from "./match-words";

/** What the terms of reference ask, and where each demand comes from. */
export function MatchAsks({ match: { mission, level } }: { match: Match }) {
  const t = useTranslations("matching");
  const categories = useTranslations("experts.categories");
  const names = useNames();
  const locale = useLocale();
  const note = (text: string) => <p className="text-meta text-ink-2">{text}</p>;
  return (
    <DescriptionList
      items={[
        { label: t("askLabels.topics"), value: mission.topics.length > 0 ? <>{names.topics(mission.topics)}{mission.topicsOfAction && note(t("topicsOfAction"))}</> : t("noTopics") },
        { label: t("askLabels.languages", { level: names.level(level) }), value: mission.languages.length > 0 ? names.list(mission.languages.map((code) => languageName(code, locale))) : t("noLanguages") },
        { label: t("askLabels.categories"), value: mission.categories ? <>{mission.categories.map((category) => categories(category)).join("; ")}{note(mission.categoriesFrom === "terms" ? t("ofTerms") : t("ofPhase", { phase: mission.phase ?? "" }))}</> : t("anyCategory") },
        { label: t("askLabels.dates"), value: mission.startsOn ? <ActivityDates startsOn={mission.startsOn} endsOn={mission.endsOn} /> : t("noDays") },
      ]}
    />
  );
}

/** The same question with other days or another level; the address is the only place that remembers it. */
export function MatchChange({ choice }: { choice: MatchChoice }) {
  const t = useTranslations("matching");
  const levels = useTranslations("experts.levels");
  const isChanged = choice.from !== null || choice.until !== null || choice.level !== USUAL_LEVEL;
  return (
    <details className="mt-4" id="change" open={isChanged || undefined}>
      <summary className="min-h-6">{t("change")}</summary>
      <form method="get" action="/experts/match" className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-3">
        <input type="hidden" name="action" value={choice.reference ?? ""} />
        <input type="hidden" name="activity" value={choice.number ?? ""} />
        {choice.team.length > 0 && <input type="hidden" name="team" value={choice.team.join(",")} />}
        <SelectField name="level" label={t("fields.level")} options={LANGUAGE_LEVELS.map((value) => ({ value, label: levels(value) }))} defaultValue={choice.level} />
        <DateField name="from" label={t("fields.from")} defaultValue={choice.from ?? ""} />
        <DateField name="until" label={t("fields.until")} defaultValue={choice.until ?? ""} />
        <button type="submit" className="button button-quiet">{t("show")}</button>
        {isChanged && <a href={matchHref({ ...choice, level: USUAL_LEVEL, from: null, until: null })} className="min-h-9 content-center">{t("reset")}</a>}
      </form>
    </details>
  );
}
