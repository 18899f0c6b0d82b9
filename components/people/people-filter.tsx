import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { PEOPLE_GROUPS } from "@/domain/seats/people-filter";

/** Narrows the list of people; the address is the only place that remembers the choice. */
export function PeopleFilter({ q, group }: { q?: string; group?: string }) {
  const t = useTranslations("people");
  return (
    <form method="get" className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-3">
      <TextField name="q" type="search" label={t("filter.q")} width="medium" defaultValue={q} />
      <SelectField name="group" label={t("filter.group")} options={PEOPLE_GROUPS.map((value) => ({ value, label: t(`groups.${value}`) }))} defaultValue={group} emptyLabel={t("filter.any")} />
      <button type="submit" className="button button-quiet">{t("filter.submit")}</button>
    </form>
  );
}
