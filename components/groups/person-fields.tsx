import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { SEXES } from "@/domain/working-groups/lists";

/** The person who sits at the table for an institution; nobody may be named yet. */
export function PersonFields({ label }: { label: string }) {
  const t = useTranslations("groups");
  return (
    <>
      <TextField name="personName" label={label} hint={t("personHint")} autoComplete="off" width="medium" />
      <SelectField name="sex" label={t("labels.sex")} options={SEXES.map((value) => ({ value, label: t(`sexes.${value}`) }))} defaultValue="unknown" />
      <TextField name="function" label={t("labels.function")} width="medium" />
    </>
  );
}
