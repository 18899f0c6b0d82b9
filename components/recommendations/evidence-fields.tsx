import { useTranslations } from "next-intl";
import { FileField } from "@/components/forms/file-field";
import { TextField } from "@/components/forms/text-field";
import { ACCEPTED_FILES } from "@/domain/documents/media-type";

/** What proves a statement: its name, its address or file, and who else had a part in it. */
export function EvidenceFields({ fileHint }: { fileHint: string }) {
  const t = useTranslations("recommendations");
  return (
    <>
      <TextField name="evidenceTitle" label={t("labels.evidenceTitle")} hint={t("hints.evidenceTitle")} />
      <TextField name="evidenceUrl" label={t("labels.evidenceUrl")} type="url" dir="ltr" />
      <FileField name="file" label={t("labels.file")} hint={fileHint} accept={ACCEPTED_FILES} />
      <TextField name="contributionOf" label={t("labels.contributionOf")} hint={t("hints.contributionOf")} />
    </>
  );
}
