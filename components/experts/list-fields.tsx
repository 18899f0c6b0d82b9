import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { languageName } from "@/domain/experts/expert";
import { EXPERT_LANGUAGES, LANGUAGE_LEVELS, TOPIC_LEVELS } from "@/domain/experts/lists";
import { SPECIFIC_AREAS } from "@/domain/actions/lists";

type Given = Readonly<Record<string, string>>;

/** Languages somebody works in, each with its level; `prefix` where a form is about several people. */
export function LanguageFields({ count, given, prefix = "" }: { count: number; given: Given; prefix?: string }) {
  const t = useTranslations("experts");
  const locale = useLocale();
  const languages = EXPERT_LANGUAGES.map((value) => ({ value, label: languageName(value, locale) })).sort((one, other) => one.label.localeCompare(other.label, locale));
  const levels = LANGUAGE_LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }));
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{t("labels.languages")}</legend>
      <p className="mb-3 max-w-reading text-table text-ink-2">{t("levelsHint")}</p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {Array.from({ length: count }, (_, index) => index + 1).map((at) => (
          <div key={at} className="flex flex-wrap gap-x-4 gap-y-2">
            <SelectField name={`${prefix}language${at}`} label={t("languageOf", { at })} options={languages} emptyLabel={t("none")} defaultValue={given[`language${at}`]} />
            <SelectField name={`${prefix}languageLevel${at}`} label={t("levelOf", { at })} options={levels} emptyLabel={t("choose")} defaultValue={given[`languageLevel${at}`]} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** Every topic of the facility's work, and how well it is known. */
export function TopicFields({ given }: { given: Given }) {
  const t = useTranslations("experts");
  const areas = useTranslations("actions.areas");
  const levels = TOPIC_LEVELS.map((value) => ({ value, label: t(`topicLevels.${value}`) }));
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{t("labels.topics")}</legend>
      <p className="mb-3 max-w-reading text-table text-ink-2">{t("topicsHint")}</p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-3 sm:grid-cols-2">
        {SPECIFIC_AREAS.map((topic) => <SelectField key={topic} name={`topic_${topic}`} label={areas(topic)} options={levels} emptyLabel={t("notMine")} defaultValue={given[`topic_${topic}`]} />)}
      </div>
    </fieldset>
  );
}
