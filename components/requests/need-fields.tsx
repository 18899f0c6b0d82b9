import { useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { SPECIFIC_AREAS, THEMES } from "@/domain/actions/lists";
import { REQUEST_LANGUAGES } from "@/domain/requests/lists";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { MOST } from "@/domain/requests/schema";

type Answers = Pick<RequestDetail, "title" | "language" | "need" | "expectedResult" | "origin" | "otherSupport" | "preferredPeriod" | "thematicArea" | "specificAreas">;

/** What is asked, for the authority that writes and for the facility that records a letter. */
export function NeedFields({ answers, isRecorded }: { answers?: Partial<Answers>; isRecorded?: boolean }) {
  const t = useTranslations("requests");
  const actions = useTranslations("actions");
  const long = (name: "need" | "expectedResult" | "origin" | "otherSupport", rows: number) => (
    <TextArea name={name} label={t(`labels.${name}`)} hint={isRecorded ? undefined : t(`hints.${name}`)} defaultValue={answers?.[name]} rows={rows} limit={MOST.long} lang={answers?.language} />
  );
  return (
    <>
      <TextField name="title" label={t("labels.title")} hint={isRecorded ? undefined : t("hints.title")} defaultValue={answers?.title} lang={answers?.language} />
      <SelectField name="language" label={t(isRecorded ? "record.language" : "labels.language")} hint={isRecorded ? undefined : t("hints.language")} defaultValue={answers?.language ?? "en"} options={REQUEST_LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))} />
      {long("need", 8)}
      {long("expectedResult", 5)}
      {long("origin", 3)}
      {long("otherSupport", 3)}
      <TextField name="preferredPeriod" label={t("labels.preferredPeriod")} hint={isRecorded ? undefined : t("hints.preferredPeriod")} defaultValue={answers?.preferredPeriod} lang={answers?.language} />
      <SelectField name="thematicArea" label={t("labels.thematicArea")} hint={t("hints.thematicArea")} defaultValue={answers?.thematicArea ?? ""} emptyLabel={t("chooseNone")} options={THEMES.map((value) => ({ value, label: actions(`themes.${value}`) }))} />
      <Checkboxes name="specificAreas" columns={isRecorded ? 2 : undefined} label={t("labels.specificAreas")} hint={t("hints.specificAreas")} defaultValue={answers?.specificAreas} options={SPECIFIC_AREAS.map((value) => ({ value, label: actions(`areas.${value}`) }))} />
    </>
  );
}
