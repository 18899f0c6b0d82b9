import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { countryName } from "@/domain/countries/list";
import type { FocalPoint } from "@/domain/nominations/nomination";

/** Whom to ask for experts, by when, and what to add. */
export function CallFields({ focalPoints }: { focalPoints: readonly FocalPoint[] }) {
  const t = useTranslations("nominations");
  const experts = useTranslations("experts");
  const locale = useLocale();
  if (focalPoints.length === 0) return <p>{t("focalEmpty")} <a href="/experts/focal-points/new">{t("add")}</a></p>;
  return (
    <>
      <Checkboxes name="focalPoints" label={t("labels.focalPoints")} options={focalPoints.map((one) => ({ value: one.id, label: `${countryName(one.country, locale)}: ${one.fullName}`, hint: one.institution }))} />
      <DateField name="lastDay" label={t("labels.dueOn")} />
      <TextArea name="message" label={t("labels.message")} hint={experts("optional")} rows={3} limit={2000} />
      <SelectField name="locale" label={t("labels.locale")} options={(["en", "fr"] as const).map((value) => ({ value, label: experts(`locales.${value}`) }))} defaultValue="en" />
    </>
  );
}
