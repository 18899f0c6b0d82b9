import { useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import type { InstrumentDetail } from "@/domain/instruments/instrument";
import { INSTRUMENT_KINDS } from "@/domain/instruments/lists";

/** What is said of an instrument; a new one also needs its code and its articles. */
export function InstrumentFields({ instrument }: { instrument?: InstrumentDetail }) {
  const t = useTranslations("instruments");
  const given = (value: string | null | undefined) => value ?? undefined;
  return (
    <>
      {!instrument && <TextField name="code" label={t("labels.code")} hint={t("hints.code")} width="code" dir="ltr" />}
      <SelectField name="kind" label={t("labels.kind")} options={INSTRUMENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} defaultValue={instrument?.kind} />
      <TextField name="shortEn" label={t("labels.shortEn")} hint={t("hints.shortEn")} width="medium" defaultValue={given(instrument?.shortEn)} lang="en" />
      <TextField name="shortFr" label={t("labels.shortFr")} width="medium" defaultValue={given(instrument?.shortFr)} lang="fr" />
      <TextField name="titleEn" label={t("labels.titleEn")} defaultValue={given(instrument?.titleEn)} lang="en" />
      <TextField name="titleFr" label={t("labels.titleFr")} defaultValue={given(instrument?.titleFr)} lang="fr" />
      <TextField name="body" label={t("labels.body")} defaultValue={given(instrument?.body)} />
      <DateField name="adoptedOn" label={t("labels.adoptedOn")} partial defaultValue={given(instrument?.adoptedOn)} />
      <DateField name="inForceOn" label={t("labels.inForceOn")} partial defaultValue={given(instrument?.inForceOn)} />
      <TextField name="sourceUrl" label={t("labels.sourceUrl")} type="url" dir="ltr" defaultValue={given(instrument?.sourceUrl)} />
      {!instrument && <ArticlesField />}
    </>
  );
}

/** The articles of an instrument as one list. */
export function ArticlesField({ list }: { list?: string }) {
  const t = useTranslations("instruments");
  return <TextArea name="articles" label={t("labels.articles")} hint={t("hints.articles")} rows={16} defaultValue={list} />;
}
