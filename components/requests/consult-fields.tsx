import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { countryName } from "@/domain/countries/list";
import type { OrganisationChoice } from "@/domain/organisations/organisation-choice";
import { pick } from "@/domain/shared/localised";

type Props = { services: readonly OrganisationChoice[]; country: string | null };

/** Which services are asked: those of the Commission, and the delegation to the country of the request. */
export function ConsultFields({ services, country }: Props) {
  const t = useTranslations("requests.consult");
  const kinds = useTranslations("organisations.kinds");
  const locale = useLocale();
  const covers = ({ kind, covers: countries }: OrganisationChoice) => kind === "eu_delegation" && (country === null || countries.includes(country));
  const asked = services.filter((one) => one.kind === "eu_service" || covers(one)).sort((one, other) => Number(covers(other)) - Number(covers(one)));
  const options = asked.map((one) => ({
    value: one.id, label: pick(locale, one.nameEn, one.nameFr).text,
    hint: covers(one) && country ? t("countryDelegation", { country: countryName(country, locale) }) : undefined,
  }));
  return (
    <>
      {options.length > 0 && <Checkboxes name="services" label={t("services")} hint={t("servicesHint")} options={options} defaultValue={asked.filter(covers).map(({ id }) => id)} />}
      {options.length > 0 && <Checkboxes name="vetoes" label={t("vetoes")} hint={t("vetoesHint")} options={options.map(({ value, label }) => ({ value, label }))} />}
      <TextField name="newServiceName" label={t("newName")} hint={t("newNameHint")} />
      <SelectField name="newServiceKind" label={t("newKind")} emptyLabel="–" options={(["eu_delegation", "eu_service"] as const).map((value) => ({ value, label: kinds(value) }))} />
    </>
  );
}
