import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { Empty } from "@/components/ui/empty";
import { countryName, countryOptions } from "@/domain/countries/list";
import type { InstrumentLine } from "@/domain/instruments/instrument";
import type { OutputRow } from "@/domain/outputs/output";
import { pick } from "@/domain/shared/localised";

type Props = { instruments: readonly InstrumentLine[]; outputs: readonly OutputRow[]; countries: readonly string[] };

/** Which instrument is compared with whose law, and the output that holds the comparison. */
export function SheetFields({ instruments, outputs, countries }: Props) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  if (instruments.length === 0) return <Empty action={<a href="/instruments/new">{t("toInstruments")}</a>}>{t("openForm.none")}</Empty>;
  const named = (one: InstrumentLine) => `${pick(locale, one.shortEn, one.shortFr ?? one.shortEn).text}: ${pick(locale, one.titleEn, one.titleFr).text}`;
  const own = countries.map((value) => ({ value, label: countryName(value, locale) }));
  return (
    <>
      <SelectField name="instrument" label={t("openForm.instrument")} options={instruments.map((one) => ({ value: one.code, label: named(one) }))} emptyLabel={t("openForm.choose")} />
      <SelectField name="country" label={t("openForm.country")} options={own.length > 0 ? own : countryOptions(locale)} defaultValue={countries[0]} />
      <SelectField name="outputNumber" label={t("openForm.output")} options={outputs.map(({ number, titleEn, titleFr }) => ({ value: String(number), label: `${number}. ${pick(locale, titleEn, titleFr).text}` }))} emptyLabel={t("openForm.noOutput")} />
    </>
  );
}
