import { useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { FileField } from "@/components/forms/file-field";
import { TextField } from "@/components/forms/text-field";
import { ACCEPTED_FILES } from "@/domain/documents/media-type";
import type { GroupMember } from "@/domain/working-groups/group";

/** A body somebody joined later, since when, and what shows it. */
export function BodyFields({ member }: { member: GroupMember }) {
  const t = useTranslations("groups");
  const proof = useTranslations("recommendations.labels");
  return (
    <>
      <TextField name="laterBody" label={t("labels.laterBody")} hint={t("laterBodyHint")} defaultValue={member.laterBody ?? undefined} />
      <DateField name="laterSince" label={t("labels.laterSince")} defaultValue={member.laterSince ?? ""} partial />
      <TextField name="evidenceTitle" label={proof("evidenceTitle")} />
      <TextField name="evidenceUrl" label={proof("evidenceUrl")} type="url" dir="ltr" />
      <FileField name="file" label={proof("file")} hint={t("fileHint")} accept={ACCEPTED_FILES} />
    </>
  );
}
