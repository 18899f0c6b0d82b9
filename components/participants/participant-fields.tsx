import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { LEVELS } from "@/domain/organisations/levels";
import { ORGANISATION_KINDS } from "@/domain/organisations/lists";
import { SEXES } from "@/domain/working-groups/lists";

/** One person who took part. */
export function ParticipantFields() {
  const t = useTranslations("participants");
  const organisations = useTranslations("organisations");
  return (
    <>
      <TextField name="fullName" label={t("labels.fullName")} autoComplete="off" />
      <Choices name="sex" label={t("labels.sex")} options={SEXES.map((value) => ({ value, label: t(`sexes.${value}`) }))} defaultValue="unknown" />
      <TextField name="institutionName" label={t("labels.institutionName")} />
      <SelectField name="institutionKind" label={t("labels.institutionKind")} options={ORGANISATION_KINDS.map((value) => ({ value, label: organisations(`kinds.${value}`) }))} emptyLabel={t("kindUnknown")} />
      <SelectField name="level" label={t("labels.level")} options={LEVELS.map((value) => ({ value, label: organisations(`levels.${value}`) }))} defaultValue="unknown" />
      <TextField name="email" label={t("labels.email")} hint={t("emailHint")} type="email" dir="ltr" autoComplete="off" />
    </>
  );
}
