import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { MOST_LETTERS } from "@/domain/comparisons/columns";
import type { ComparisonLine, Institution } from "@/domain/comparisons/comparison";
import { CONFORMITIES } from "@/domain/comparisons/lifecycle";
import { pick } from "@/domain/shared/localised";

/** Everything of a row that is written, on a page of its own. */
export function RowFields({ line, institutions }: { line: ComparisonLine; institutions: readonly Institution[] }) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  return (
    <>
      <TextArea name="provision" label={t("columns.provision")} hint={t("hints.provision")} rows={3} limit={MOST_LETTERS.provision} defaultValue={line.provision} />
      <Choices name="conformity" label={t("columns.conformity")} options={[{ value: "", label: t("notCompared") }, ...CONFORMITIES.map((value) => ({ value, label: t(`conformities.${value}`) }))]} defaultValue={line.conformity ?? ""} />
      {(["gap", "proposal", "effect"] as const).map((name) => <TextArea key={name} name={name} label={t(`columns.${name}`)} hint={t(`hints.${name}`)} rows={4} limit={MOST_LETTERS[name]} defaultValue={line[name]} />)}
      <SelectField name="institutionId" label={t("columns.institutionId")} options={institutions.map(({ id, nameEn, nameFr }) => ({ value: id, label: pick(locale, nameEn, nameFr).text }))} emptyLabel={t("noInstitution")} defaultValue={line.institutionId ?? ""} />
      <TextField name="author" label={t("columns.author")} hint={t("hints.author")} width="medium" defaultValue={line.author} />
    </>
  );
}
