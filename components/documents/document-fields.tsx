import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { LargeFileField } from "@/components/forms/large-file-field";
import { SelectField } from "@/components/forms/select-field";
import { AUDIENCES, IN_PIECES_FROM, MOST_UPLOAD_BYTES, UPLOADED_KINDS, type Audience } from "@/domain/documents/lists";
import { ACCEPTED_FILES } from "@/domain/documents/media-type";
import { LanguageField } from "./language-field";

/** A document that has no form of its own: its kind, its file, and who may see it. */
export function DocumentFields() {
  const t = useTranslations("documents");
  return (
    <>
      <VersionFields />
      <SelectField name="kind" label={t("labels.kind")} options={UPLOADED_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} defaultValue="other" />
      <AudienceField audience="facility" />
    </>
  );
}

/** The file itself and its language: all that a new version needs. */
export function VersionFields({ language }: { language?: string | null }) {
  const t = useTranslations("documents");
  return (
    <>
      <LargeFileField name="file" label={t("labels.file")} hint={t("fileHintLarge")} accept={ACCEPTED_FILES} inPiecesFrom={IN_PIECES_FROM} most={MOST_UPLOAD_BYTES} />
      <LanguageField label={t("labels.language")} defaultValue={language ?? undefined} />
    </>
  );
}

/** Who may see a file. */
export function AudienceField({ audience }: { audience: Audience }) {
  const t = useTranslations("documents");
  return <Choices name="audience" label={t("labels.audience")} options={AUDIENCES.map((value) => ({ value, label: t(`audiences.${value}`), hint: t(`audienceHints.${value}`) }))} defaultValue={audience} />;
}
