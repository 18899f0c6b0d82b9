import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { Fold } from "@/components/forms/fold";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { countryName } from "@/domain/countries/list";
import type { ServiceChoice } from "@/domain/requests/consultation";
import { MOST } from "@/domain/requests/schema";
import { pick } from "@/domain/shared/localised";
import { ServiceAddresses } from "./service-addresses";

type Props = { services: readonly ServiceChoice[]; country: string | null };

const NEW = ["newServiceName", "newServiceKind", "newServiceEmail"] as const;

/** Which services are asked, and where: those of the Commission, and the delegation to the country of the request. */
export function ConsultFields({ services, country }: Props) {
  const t = useTranslations("requests.consult");
  const kinds = useTranslations("organisations.kinds");
  const locale = useLocale();
  const covers = ({ kind, covers: countries }: ServiceChoice) => kind === "eu_delegation" && (country === null || countries.includes(country));
  const asked = services.filter((one) => one.kind === "eu_service" || covers(one)).sort((one, other) => Number(covers(other)) - Number(covers(one)));
  const named = asked.map((one) => ({ ...one, name: pick(locale, one.nameEn, one.nameFr).text }));
  const options = named.map((one) => ({ value: one.id, label: one.name, hint: covers(one) && country ? t("countryDelegation", { country: countryName(country, locale) }) : undefined }));
  return (
    <>
      {options.length > 0 && <Checkboxes name="services" label={t("services")} hint={t("servicesHint")} options={options} defaultValue={asked.filter(covers).map(({ id }) => id)} />}
      {options.length > 0 && <Checkboxes name="vetoes" label={t("vetoes")} hint={t("vetoesHint")} options={options.map(({ value, label }) => ({ value, label }))} />}
      {named.length > 0 && <ServiceAddresses label={t("addresses")} hint={t("addressesHint")} services={named} />}
      <TextArea name="note" label={t("note")} hint={t("noteHint")} rows={4} limit={MOST.long} />
      <Fold label={t("newName")} names={NEW}>
        <TextField name="newServiceName" label={t("newServiceName")} hint={t("newNameHint")} />
        <SelectField name="newServiceKind" label={t("newKind")} emptyLabel="–" options={(["eu_delegation", "eu_service"] as const).map((value) => ({ value, label: kinds(value) }))} />
        <TextField name="newServiceEmail" type="email" autoComplete="off" dir="ltr" label={t("newEmail")} />
      </Fold>
    </>
  );
}
