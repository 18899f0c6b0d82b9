import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { CONFORMITIES } from "@/domain/outputs/lifecycle";
import type { RecommendationSources } from "@/domain/recommendations/recommendation";
import { pick } from "@/domain/shared/localised";

/** One article beside the national provision. */
export function ComparisonFields({ sources: { outputs, addressees }, instrument }: { sources: RecommendationSources; instrument?: string }) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  return (
    <>
      <TextField name="instrument" label={t("labels.instrument")} hint={t("hints.instrument")} defaultValue={instrument} />
      <TextField name="article" label={t("labels.article")} hint={t("hints.article")} width="code" />
      <TextArea name="nationalProvision" label={t("labels.nationalProvision")} hint={t("hints.nationalProvision")} rows={3} limit={2000} />
      <Choices name="conformity" label={t("labels.conformity")} options={CONFORMITIES.map((value) => ({ value, label: t(`conformities.${value}`) }))} />
      <TextArea name="gap" label={t("labels.gap")} hint={t("hints.gap")} rows={3} limit={2000} />
      <TextArea name="proposal" label={t("labels.proposal")} rows={3} limit={2000} />
      <SelectField name="institutionId" label={t("labels.institution")} options={addressees.map(({ id, nameEn, nameFr }) => ({ value: id, label: pick(locale, nameEn, nameFr).text }))} emptyLabel={t("noInstitution")} />
      <SelectField name="outputNumber" label={t("labels.output")} options={outputs.map(({ number, titleEn, titleFr }) => ({ value: String(number), label: `${number}. ${pick(locale, titleEn, titleFr).text}` }))} emptyLabel={t("noOutput")} />
      <DateField name="agreedOn" label={t("labels.agreedOn")} hint={t("hints.agreedOn")} />
    </>
  );
}
