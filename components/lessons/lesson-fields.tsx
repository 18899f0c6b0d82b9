import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { THEMES } from "@/domain/actions/lists";
import { ACTIVITY_TYPES } from "@/domain/activities/lifecycle";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import { countryOptions } from "@/domain/countries/list";
import { sourceKey, type Lesson, type SourceOption } from "@/domain/lessons/lesson";
import { pick } from "@/domain/shared/localised";

type Props = { sources: readonly SourceOption[]; lesson?: Pick<Lesson, "theme" | "activityType" | "country" | "characteristic" | "learntFrom">; /** What a new lesson is most likely about. */ theme?: string; country?: string };

/** What a lesson is about and where it was learnt. */
export function LessonFields({ sources, lesson, theme, country }: Props) {
  const t = useTranslations("lessons");
  const common = useTranslations("common");
  const locale = useLocale();
  const [themes, activities, characteristics] = [useTranslations("actions.themes"), useTranslations("activities.types"), useTranslations("characteristics.names")];
  const sourceName = ({ source, titleEn, titleFr }: SourceOption) => (titleEn ? common("labelled", { label: t(`sources.${source}`), value: pick(locale, titleEn, titleFr).text }) : t(`sources.${source}`));
  const none = t("labels.none");
  return (
    <>
      <SelectField name="theme" label={t("labels.theme")} options={THEMES.map((value) => ({ value, label: themes(value) }))} defaultValue={lesson?.theme ?? theme} />
      <SelectField name="activityType" label={t("labels.activityType")} options={ACTIVITY_TYPES.map((value) => ({ value, label: activities(value) }))} defaultValue={lesson?.activityType ?? ""} emptyLabel={none} />
      <SelectField name="country" label={t("labels.country")} hint={t("hints.country")} options={countryOptions(locale)} defaultValue={(lesson ? lesson.country : country) ?? ""} emptyLabel={none} />
      <SelectField name="characteristic" label={t("labels.characteristic")} options={CHARACTERISTICS.map((value) => ({ value, label: characteristics(value) }))} defaultValue={lesson?.characteristic ?? ""} emptyLabel={none} />
      <SelectField name="learntFrom" label={t("labels.learntFrom")} options={sources.map((one) => ({ value: one.key, label: sourceName(one) }))} defaultValue={lesson?.learntFrom ? sourceKey(lesson.learntFrom) : ""} emptyLabel={t("labels.nowhere")} />
    </>
  );
}
