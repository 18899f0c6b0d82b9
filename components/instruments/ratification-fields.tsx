import { useLocale, useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Choices } from "@/components/forms/choices";
import { countryOptions } from "@/domain/countries/list";
import type { Ratification } from "@/domain/instruments/instrument";
import { RATIFICATION_STATES } from "@/domain/instruments/lists";

/** Where one country stands with an instrument, by which source and as of when. */
export function RatificationFields({ known }: { known?: Ratification }) {
  const t = useTranslations("instruments");
  const locale = useLocale();
  const given = (value: string | null | undefined) => value ?? undefined;
  return (
    <>
      {!known && <SelectField name="country" label={t("labels.country")} options={countryOptions(locale)} emptyLabel="" />}
      <Choices name="state" label={t("labels.state")} options={RATIFICATION_STATES.map((value) => ({ value, label: t(`ratificationStates.${value}`) }))} defaultValue={known?.state} />
      <DateField name="on" label={t("labels.on")} hint={t("hints.on")} partial defaultValue={given(known?.on)} />
      <TextField name="note" label={t("labels.note")} hint={t("hints.note")} defaultValue={given(known?.note)} />
      <TextField name="source" label={t("labels.source")} hint={t("hints.source")} defaultValue={given(known?.source)} />
      <TextField name="sourceUrl" label={t("labels.ratificationUrl")} type="url" dir="ltr" defaultValue={given(known?.sourceUrl)} />
      <DateField name="asOf" label={t("labels.asOf")} hint={t("hints.asOf")} partial defaultValue={given(known?.asOf)} />
    </>
  );
}
