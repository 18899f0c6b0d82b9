import { useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { SPECIFIC_AREAS, THEMES } from "@/domain/actions/lists";
import { REQUEST_LANGUAGES } from "@/domain/requests/lists";
import { MOST } from "@/domain/requests/schema";

/** What is asked, for the facility that records a letter. */
export function NeedFields() {
  const t = useTranslations("requests");
  const actions = useTranslations("actions");
  const long = (name: "need" | "expectedResult" | "origin" | "otherSupport", rows: number) => (
    <TextArea name={name} label={t(`labels.${name}`)} rows={rows} limit={MOST.long} />
  );
  return (
    <>
      <TextField name="title" label={t("labels.title")} />
      <SelectField name="language" label={t("record.language")} defaultValue="en" options={REQUEST_LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))} />
      {long("need", 8)}
      {long("expectedResult", 5)}
      {long("origin", 3)}
      {long("otherSupport", 3)}
      <TextField name="preferredPeriod" label={t("labels.preferredPeriod")} />
      <SelectField name="thematicArea" label={t("labels.thematicArea")} hint={t("hints.thematicArea")} emptyLabel={t("chooseNone")} options={THEMES.map((value) => ({ value, label: actions(`themes.${value}`) }))} />
      <Checkboxes name="specificAreas" columns={2} label={t("labels.specificAreas")} hint={t("hints.specificAreas")} options={SPECIFIC_AREAS.map((value) => ({ value, label: actions(`areas.${value}`) }))} />
    </>
  );
}
