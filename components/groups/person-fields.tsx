import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { LEVELS } from "@/domain/organisations/levels";
import type { GroupMember } from "@/domain/working-groups/group";
import { SEXES } from "@/domain/working-groups/lists";

type Props = { label: string; /** Nobody has to be named yet. */ isOptional?: boolean; person?: Pick<GroupMember, "personName" | "sex" | "level" | "function" | "email"> };

/** The person who sits at the table for an institution. */
export function PersonFields({ label, isOptional = true, person }: Props) {
  const t = useTranslations("groups");
  const organisations = useTranslations("organisations");
  return (
    <>
      <TextField name="personName" label={label} hint={isOptional ? t("personHint") : undefined} autoComplete="off" width="medium" defaultValue={person?.personName ?? undefined} />
      <SelectField name="sex" label={t("labels.sex")} options={SEXES.map((value) => ({ value, label: t(`sexes.${value}`) }))} defaultValue={person?.sex ?? "unknown"} />
      <TextField name="function" label={t("labels.function")} width="medium" defaultValue={person?.function ?? undefined} />
      <SelectField name="level" label={t("labels.level")} options={LEVELS.map((value) => ({ value, label: organisations(`levels.${value}`) }))} defaultValue={person?.level ?? "unknown"} />
      <TextField name="email" label={t("labels.email")} hint={t("emailHint")} type="email" inputMode="email" dir="ltr" width="medium" autoComplete="off" defaultValue={person?.email ?? undefined} />
    </>
  );
}
