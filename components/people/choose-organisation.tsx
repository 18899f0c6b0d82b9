import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { countryName } from "@/domain/countries/list";
import type { OrganisationChoice } from "@/domain/organisations/organisation-choice";
import { pick } from "@/domain/shared/localised";

/** First of two steps: whose seat. What it may be follows from that. */
export function ChooseOrganisation({ organisations }: { organisations: readonly OrganisationChoice[] }) {
  const t = useTranslations("people");
  const locale = useLocale();
  const options = organisations.map(({ id, nameEn, nameFr, country }) => ({ value: id, label: [pick(locale, nameEn, nameFr).text, country && countryName(country, locale)].filter(Boolean).join(", ") })).sort((one, other) => one.label.localeCompare(other.label, locale));
  return (
    <>
      <form method="get" className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <SelectField name="organisation" label={t("whose")} options={options} />
        <button type="submit" className="button justify-self-start">{t("next")}</button>
      </form>
      <p className="mt-6"><a href="/people/organisations/new">{t("addOrganisation")}</a></p>
    </>
  );
}
