import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { countryOptions } from "@/domain/countries/list";
import { languageName, type ExpertFilters } from "@/domain/experts/expert";
import { EXPERT_CATEGORIES, EXPERT_LANGUAGES } from "@/domain/experts/lists";

/** Narrows the roster; the address is the only place that remembers the choice. */
export function ExpertFilter({ filters }: { filters: ExpertFilters }) {
  const t = useTranslations("experts");
  const locale = useLocale();
  const languages = EXPERT_LANGUAGES.map((value) => ({ value, label: languageName(value, locale) })).sort((one, other) => one.label.localeCompare(other.label, locale));
  return (
    <form method="get" className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-3">
      <SelectField name="category" label={t("labels.category")} options={EXPERT_CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))} defaultValue={filters.category} emptyLabel={t("any")} />
      <SelectField name="country" label={t("labels.country")} options={countryOptions(locale)} defaultValue={filters.country} emptyLabel={t("any")} />
      <SelectField name="language" label={t("labels.language")} options={languages} defaultValue={filters.language} emptyLabel={t("any")} />
      <button type="submit" className="button button-quiet">{t("filter")}</button>
      {Object.values(filters).some(Boolean) && <a href="/experts" className="min-h-9 content-center">{t("clear")}</a>}
    </form>
  );
}
