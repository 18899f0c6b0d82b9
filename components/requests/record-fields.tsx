import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { countryName, countryOptions } from "@/domain/countries/list";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import type { OrganisationChoice } from "@/domain/organisations/organisation-choice";
import { RECORDED_CHANNELS } from "@/domain/requests/lists";
import { pick } from "@/domain/shared/localised";
import { NeedFields } from "./need-fields";
import { SignatoryFields } from "./signatory-fields";

/** A letter as the facility types it in: how it came, who asks, what for, who signed. */
export function RecordFields({ authorities }: { authorities: readonly OrganisationChoice[] }) {
  const t = useTranslations("requests");
  return (
    <>
      <Choices name="channel" label={t("record.cameBy")} options={RECORDED_CHANNELS.map((value) => ({ value, label: t(`channels.${value}`) }))} />
      <DateField name="requestedOn" label={t("record.requestedOn")} partial />
      <Group title={t("record.who")}><AuthorityFields authorities={authorities} /></Group>
      <Group title={t("record.what")}><NeedFields /></Group>
      <Group title={t("record.contact")}>
        <TextField name="contactName" label={t("labels.contactName")} />
        <TextField name="contactEmail" label={t("labels.contactEmail")} type="email" dir="ltr" />
        <TextField name="contactPhone" label={t("labels.contactPhone")} type="tel" width="medium" dir="ltr" />
        <SignatoryFields name={null} rank={null} />
      </Group>
    </>
  );
}

function AuthorityFields({ authorities }: { authorities: readonly OrganisationChoice[] }) {
  const t = useTranslations("requests.record");
  const kinds = useTranslations("organisations.kinds");
  const locale = useLocale();
  const options = authorities.map(({ id, nameEn, nameFr, country }) => ({ value: id, label: [country && countryName(country, locale), pick(locale, nameEn, nameFr).text].filter(Boolean).join(" – ") })).sort((one, other) => one.label.localeCompare(other.label, locale));
  return (
    <>
      <SelectField name="authorityId" label={t("authority")} hint={t("authorityHint")} emptyLabel={t("notInList")} options={options} />
      <TextField name="newAuthorityName" label={t("newName")} />
      <SelectField name="newAuthorityKind" label={t("newKind")} emptyLabel="–" options={REQUESTER_KINDS.map((value) => ({ value, label: kinds(value) }))} />
      <SelectField name="newAuthorityCountry" label={t("newCountry")} hint={t("newCountryHint")} emptyLabel={t("none")} options={countryOptions(locale)} />
      <SelectField name="jointAuthorityId" label={t("joint")} hint={t("jointHint")} emptyLabel={t("nobodyElse")} options={options} />
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-5 border-t-2 border-ink pt-4">
      <legend className="float-start mb-2 w-full font-serif text-h2 font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}
