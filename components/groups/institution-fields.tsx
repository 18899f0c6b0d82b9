import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { countryName } from "@/domain/countries/list";
import { ORGANISATION_KINDS } from "@/domain/organisations/lists";
import { pick } from "@/domain/shared/localised";

type Institution = { id: string; nameEn: string; nameFr: string | null };
type Props = { label: string; institutions: readonly Institution[]; countries: readonly string[] };

const OURS = ["facility", "programme"];

/** An institution from the list, or a new one typed below it. */
export function InstitutionFields({ label, institutions, countries }: Props) {
  const t = useTranslations("groups");
  const kinds = useTranslations("organisations.kinds");
  const locale = useLocale();
  return (
    <>
      <SelectField name="organisationId" label={label} options={institutions.map(({ id, nameEn, nameFr }) => ({ value: id, label: pick(locale, nameEn, nameFr).text }))} emptyLabel={t("notListed")} />
      <TextField name="newOrganisation" label={t("labels.newOrganisation")} hint={t("newOrganisationHint")} />
      <SelectField name="newOrganisationKind" label={t("labels.newOrganisationKind")} options={ORGANISATION_KINDS.filter((kind) => !OURS.includes(kind)).map((value) => ({ value, label: kinds(value) }))} defaultValue="ministry" />
      {countries.length > 1 && <SelectField name="newOrganisationCountry" label={t("labels.newOrganisationCountry")} options={countries.map((value) => ({ value, label: countryName(value, locale) }))} emptyLabel={t("noCountry")} />}
    </>
  );
}
