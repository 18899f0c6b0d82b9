import { useLocale, useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { FileField } from "@/components/forms/file-field";
import { NumberField } from "@/components/forms/number-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Colon } from "@/components/ui/colon";
import type { PlanRow } from "@/domain/activities/plan";
import { ACCEPTED_FILES } from "@/domain/documents/media-type";
import type { IndicatorFacts, IndicatorValue } from "@/domain/indicators/indicator";
import { BREAKDOWNS } from "@/domain/indicators/lists";
import { partField } from "@/domain/indicators/parts";
import { pick } from "@/domain/shared/localised";
import { usePartLabel } from "./words";

type Props = { indicator: IndicatorFacts; plan: readonly PlanRow[]; value?: IndicatorValue };

/** What an indicator showed on a day, its parts, and where that is known from. */
export function ValueFields({ indicator, plan, value }: Props) {
  const t = useTranslations("indicatorValues");
  const locale = useLocale();
  return (
    <>
      <NumberField name="value" label={t("labels.value")} isDecimal defaultValue={value?.value} />
      <DateField name="measuredOn" label={t("labels.measuredOn")} defaultValue={value?.measuredOn} />
      <PartFields indicator={indicator} value={value} />
      <TextField name="source" label={t("labels.source")} hint={t("hints.source")} defaultValue={value?.source} />
      <TextField name="sourceUrl" label={t("labels.sourceUrl")} type="url" dir="ltr" defaultValue={value?.sourceUrl ?? undefined} />
      <FileField name="file" label={t("labels.file")} hint={value?.document ? t("hints.fileKept") : undefined} accept={ACCEPTED_FILES} />
      <SelectField name="activity" label={t("labels.activity")} options={plan.map(({ number, titleEn, titleFr }) => ({ value: String(number), label: `${number}. ${pick(locale, titleEn, titleFr).text}` }))} emptyLabel={t("noActivity")} defaultValue={value?.activity ? String(value.activity) : undefined} />
      <TextArea name="note" label={t("labels.note")} rows={3} limit={2000} defaultValue={value?.note ?? undefined} />
    </>
  );
}

function PartFields({ indicator: { breakdown }, value }: Pick<Props, "indicator" | "value">) {
  const t = useTranslations("indicatorValues");
  const all = useTranslations("indicators.breakdowns");
  const label = usePartLabel();
  if (!breakdown) return null;
  return (
    <fieldset>
      <legend className="font-semibold">{t("labels.parts")}<Colon /> {all(breakdown)}</legend>
      <p className="mb-3 text-ink-2">{t("partsHint")}</p>
      <div className="grid gap-x-8 gap-y-4 sm:max-w-reading sm:grid-cols-2">
        {BREAKDOWNS[breakdown].map((code) => <NumberField key={code} name={partField(breakdown, code)} label={label(breakdown, code)} isDecimal defaultValue={value?.parts[code]} />)}
      </div>
    </fieldset>
  );
}
