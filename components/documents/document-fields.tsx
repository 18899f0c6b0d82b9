import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { FileField } from "@/components/forms/file-field";
import { SelectField } from "@/components/forms/select-field";
import { AUDIENCES, DOCUMENT_KINDS } from "@/domain/documents/lists";
import { ACCEPTED_FILES } from "@/domain/documents/media-type";
import { LanguageField } from "./language-field";

/** A document that has no form of its own: its kind, its file, and who may see it. */
export function DocumentFields() {
  const t = useTranslations("documents");
  return (
    <>
      <FileField name="file" label={t("labels.file")} hint={t("fileHint")} accept={ACCEPTED_FILES} />
      <SelectField name="kind" label={t("labels.kind")} options={DOCUMENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} defaultValue="other" />
      <LanguageField label={t("labels.language")} />
      <Choices name="audience" label={t("labels.audience")} options={AUDIENCES.map((value) => ({ value, label: t(`audiences.${value}`), hint: t(`audienceHints.${value}`) }))} defaultValue="facility" />
    </>
  );
}
