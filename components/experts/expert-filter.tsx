import { useLocale, useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { SPECIFIC_AREAS } from "@/domain/actions/lists";
import { countryOptions } from "@/domain/countries/list";
import { expertsHref, languageName, type ExpertFilters } from "@/domain/experts/expert";
import { EXPERT_CATEGORIES, EXPERT_LANGUAGES } from "@/domain/experts/lists";

/** Narrows the roster; the address is the only place that remembers the choice. Clearing leaves the words that were searched. */
export function ExpertFilter({ filters }: { filters: ExpertFilters }) {
  const t = useTranslations("experts");
  const areas = useTranslations("actions.areas");
  const locale = useLocale();
  const byName = <T extends { label: string }>(options: T[]) => options.sort((one, other) => one.label.localeCompare(other.label, locale));
  const { q, ...facets } = filters;
  return (
    <form method="get" className="mb-4 grid gap-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <TextField name="q" type="search" label={t("labels.q")} width="medium" defaultValue={q} />
        <SelectField name="topic" label={t("labels.topic")} options={byName(SPECIFIC_AREAS.map((value) => ({ value, label: areas(value) })))} defaultValue={filters.topic} emptyLabel={t("any")} />
        <SelectField name="language" label={t("labels.language")} options={byName(EXPERT_LANGUAGES.map((value) => ({ value, label: languageName(value, locale) })))} defaultValue={filters.language} emptyLabel={t("any")} />
        <SelectField name="country" label={t("labels.country")} options={countryOptions(locale)} defaultValue={filters.country} emptyLabel={t("any")} />
      </div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <SelectField name="category" label={t("labels.category")} options={EXPERT_CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))} defaultValue={filters.category} emptyLabel={t("any")} />
        <SelectField name="sector" label={t("labels.sector")} options={[{ value: "public", label: t("publicSector") }]} defaultValue={filters.sector} emptyLabel={t("any")} />
        <DateField name="from" label={t("labels.freeFrom")} defaultValue={filters.from} />
        <DateField name="until" label={t("labels.freeUntil")} defaultValue={filters.until} />
        <button type="submit" className="button button-quiet">{t("filter")}</button>
        {Object.values(facets).some(Boolean) && <a href={expertsHref({ q })} className="min-h-9 content-center">{t("clear")}</a>}
      </div>
    </form>
  );
}
