import { useTranslations } from "next-intl";
import { LanguageField } from "@/components/documents/language-field";
import { FileField } from "@/components/forms/file-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { ACCEPTED_FILES } from "@/domain/documents/media-type";
import { TEXT_ORIGINS } from "@/domain/texts/lists";
import { OUTPUT_TYPES } from "@/domain/outputs/lifecycle";

/** What an output is, and its first file. */
export function OutputFields() {
  const t = useTranslations("outputs");
  return (
    <>
      <SelectField name="type" label={t("labels.type")} options={OUTPUT_TYPES.map((value) => ({ value, label: t(`types.${value}`) }))} defaultValue="analysis_report" />
      <TextField name="titleEn" label={t("labels.titleEn")} lang="en" />
      <TextField name="titleFr" label={t("labels.titleFr")} lang="fr" />
      <TextField name="sourceUrl" label={t("labels.sourceUrl")} hint={t("hints.sourceUrl")} type="url" dir="ltr" />
      <VersionFields fileHint={t("hints.file")} />
    </>
  );
}

/** A file with its language, how it came to be in it, and a note on what is new in it. */
export function VersionFields({ fileHint }: { fileHint: string }) {
  const texts = useTranslations("texts");
  const t = useTranslations("outputs");
  return (
    <>
      <LanguageField label={t("labels.language")} />
      <SelectField name="origin" label={texts("labels.origin")} options={TEXT_ORIGINS.map((value) => ({ value, label: texts(`made.${value}`) }))} defaultValue="written" />
      <FileField name="file" label={t("labels.file")} hint={fileHint} accept={ACCEPTED_FILES} />
      <TextField name="note" label={t("labels.note")} hint={t("hints.note")} />
    </>
  );
}
