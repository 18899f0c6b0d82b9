import { useTranslations } from "next-intl";
import { NumberField } from "@/components/forms/number-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";

/** A figure and where it comes from. */
export function FigureFields() {
  const t = useTranslations("figures");
  return (
    <>
      <TextArea name="textEn" label={t("labels.textEn")} hint={t("hints.textEn")} rows={2} limit={1000} lang="en" />
      <TextArea name="textFr" label={t("labels.textFr")} hint={t("hints.textFr")} rows={2} limit={1000} lang="fr" />
      <NumberField name="value" label={t("labels.value")} hint={t("hints.value")} isDecimal />
      <TextField name="unit" label={t("labels.unit")} hint={t("hints.unit")} width="short" />
      <NumberField name="year" label={t("labels.year")} />
      <TextField name="source" label={t("labels.source")} hint={t("hints.source")} />
      <TextField name="sourceUrl" label={t("labels.sourceUrl")} type="url" dir="ltr" />
    </>
  );
}
