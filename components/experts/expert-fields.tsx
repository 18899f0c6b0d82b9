import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { SPECIFIC_AREAS } from "@/domain/actions/lists";
import { countryOptions } from "@/domain/countries/list";
import { languageName } from "@/domain/experts/expert";
import { EXPERT_CATEGORIES, EXPERT_LANGUAGES } from "@/domain/experts/lists";

/** Who an expert is and what they know. */
export function ExpertFields() {
  const t = useTranslations("experts");
  const areas = useTranslations("actions.areas");
  const locale = useLocale();
  return (
    <>
      <TextField name="fullName" label={t("labels.fullName")} autoComplete="off" width="medium" />
      <SelectField name="category" label={t("labels.category")} options={EXPERT_CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))} emptyLabel={t("choose")} />
      <SelectField name="country" label={t("labels.country")} options={countryOptions(locale)} emptyLabel={t("choose")} />
      <Checkboxes name="languages" columns={3} label={t("labels.languages")} options={EXPERT_LANGUAGES.map((value) => ({ value, label: languageName(value, locale) }))} />
      <Checkboxes name="topics" columns={2} label={t("labels.topics")} options={SPECIFIC_AREAS.map((value) => ({ value, label: areas(value) }))} />
      <TextArea name="note" label={t("labels.note")} hint={t("noteHint")} rows={4} limit={2000} />
    </>
  );
}
