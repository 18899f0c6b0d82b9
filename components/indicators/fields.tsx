import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { NumberField } from "@/components/forms/number-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import type { IndicatorFacts, ResultLine } from "@/domain/indicators/indicator";
import { BREAKDOWN_NAMES, COUNTED, RESULT_LEVELS, ROLL_UPS } from "@/domain/indicators/lists";
import { pick } from "@/domain/shared/localised";

/** Where a new result stands in the chain. */
export function ResultPlace({ results }: { results: readonly ResultLine[] }) {
  const t = useTranslations("indicators");
  return (
    <>
      <Choices name="level" label={t("labels.level")} options={RESULT_LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))} />
      <SelectField name="under" label={t("labels.under")} hint={t("hints.under")} options={useResultOptions(results.filter(({ level }) => level !== "output"))} emptyLabel={t("nothingAbove")} />
    </>
  );
}

/** The words of a result. */
export function ResultFields({ result }: { result?: Pick<ResultLine, "textEn" | "textFr" | "assumptionEn" | "assumptionFr"> }) {
  const t = useTranslations("indicators.labels");
  const hints = useTranslations("indicators.hints");
  return (
    <>
      <TextArea name="textEn" label={t("textEn")} rows={2} limit={1000} lang="en" defaultValue={result?.textEn} />
      <TextArea name="textFr" label={t("textFr")} rows={2} limit={1000} lang="fr" defaultValue={result?.textFr ?? undefined} />
      <TextArea name="assumptionEn" label={t("assumptionEn")} hint={hints("assumption")} rows={2} limit={1000} lang="en" defaultValue={result?.assumptionEn ?? undefined} />
      <TextArea name="assumptionFr" label={t("assumptionFr")} rows={2} limit={1000} lang="fr" defaultValue={result?.assumptionFr ?? undefined} />
    </>
  );
}

/** How a new indicator is known: counted by Suivi, or recorded by hand and how. */
export function CountingFields({ results, result, used }: { results: readonly ResultLine[]; result?: string; used: readonly (string | null)[] }) {
  const t = useTranslations("indicators");
  return (
    <>
      <SelectField name="result" label={t("labels.result")} options={useResultOptions(results)} defaultValue={result} />
      <SelectField name="countedBy" label={t("labels.countedBy")} hint={t("hints.countedBy")} options={COUNTED.filter((key) => !used.includes(key)).map((value) => ({ value, label: t(`counted.${value}`) }))} emptyLabel={t("byHand")} />
      <Choices name="rollUp" label={t("labels.rollUp")} hint={t("hints.rollUp")} options={ROLL_UPS.map((value) => ({ value, label: t(`rollUps.${value}`) }))} defaultValue="sum" />
      <SelectField name="breakdown" label={t("labels.breakdown")} hint={t("hints.breakdown")} options={BREAKDOWN_NAMES.map((value) => ({ value, label: t(`breakdowns.${value}`) }))} emptyLabel={t("noBreakdown")} />
    </>
  );
}

/** The words of an indicator, its baseline and its target. */
export function AimFields({ indicator }: { indicator?: IndicatorFacts }) {
  const t = useTranslations("indicators.labels");
  const hints = useTranslations("indicators.hints");
  return (
    <>
      <TextField name="titleEn" label={t("titleEn")} lang="en" defaultValue={indicator?.titleEn} />
      <TextField name="titleFr" label={t("titleFr")} lang="fr" defaultValue={indicator?.titleFr ?? undefined} />
      <TextField name="unitEn" label={t("unitEn")} hint={hints("unit")} width="medium" lang="en" defaultValue={indicator?.unitEn ?? undefined} />
      <TextField name="unitFr" label={t("unitFr")} width="medium" lang="fr" defaultValue={indicator?.unitFr ?? undefined} />
      <NumberField name="baseline" label={t("baseline")} isDecimal defaultValue={indicator?.baseline ?? undefined} />
      <DateField name="baselineOn" label={t("baselineOn")} partial defaultValue={indicator?.baselineOn ?? undefined} />
      <TextField name="baselineSource" label={t("baselineSource")} defaultValue={indicator?.baselineSource ?? undefined} />
      <NumberField name="target" label={t("target")} hint={hints("target")} isDecimal defaultValue={indicator?.target ?? undefined} />
      <DateField name="targetOn" label={t("targetOn")} partial defaultValue={indicator?.targetOn ?? undefined} />
    </>
  );
}

function useResultOptions(results: readonly ResultLine[]) {
  const t = useTranslations("indicators");
  const locale = useLocale();
  return results.map(({ number, level, textEn, textFr }) => ({ value: String(number), label: `${t("levelOf", { level: t(`levels.${level}`), number })}: ${pick(locale, textEn, textFr).text}` }));
}
