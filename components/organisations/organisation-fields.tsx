import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { Fold } from "@/components/forms/fold";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { COUNTRIES, countryOptions } from "@/domain/countries/list";
import { ORGANISATION_KINDS } from "@/domain/organisations/lists";

const PARTNERS = COUNTRIES.filter(({ region }) => region !== null);

/** What is asked of an organisation that Suivi does not know yet. */
export function OrganisationFields({ kind }: { kind?: string }) {
  const t = useTranslations("organisations");
  const locale = useLocale();
  return (
    <>
      <TextField name="nameEn" label={t("fields.nameEn")} />
      <TextField name="nameFr" label={t("fields.nameFr")} hint={t("fields.nameFrHint")} />
      <SelectField name="kind" label={t("fields.kind")} options={ORGANISATION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} defaultValue={kind} emptyLabel={t("fields.choose")} />
      <SelectField name="country" label={t("fields.country")} hint={t("fields.countryHint")} options={countryOptions(locale)} emptyLabel={t("fields.noCountry")} />
      <Fold label={t("fields.coversFold")} names={["covers"]}>
        <Checkboxes name="covers" label={t("fields.covers")} hint={t("fields.coversHint")} columns={3} options={PARTNERS.map((one) => ({ value: one.iso3, label: locale === "fr" ? one.fr : one.en }))} />
      </Fold>
      <TextField name="website" label={t("fields.website")} type="url" dir="ltr" />
    </>
  );
}
