import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { Choices } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { PRESENTATION_LEVELS } from "@/domain/reports/lifecycle";
import type { Presentation } from "@/domain/reports/report";

/** The record of the presentation as fields; once follow-up runs, its first day is no longer one of them. */
export function PresentationFields({ presentation, isDateOpen }: { presentation: Presentation | null; isDateOpen: boolean }) {
  const t = useTranslations("reports");
  return (
    <>
      {isDateOpen && <DateField name="heldOn" label={t("labels.heldOn")} defaultValue={presentation?.heldOn} />}
      <DateField name="endedOn" label={t("labels.endedOn")} hint={t("hints.endedOn")} defaultValue={presentation?.endedOn ?? ""} />
      <TextField name="place" label={t("labels.place")} defaultValue={presentation?.place} width="medium" />
      <Choices name="level" label={t("labels.level")} options={PRESENTATION_LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))} defaultValue={presentation?.level} />
      <TextArea name="institutions" label={t("labels.institutions")} hint={t("hints.institutions")} defaultValue={presentation?.institutions} rows={3} limit={2000} />
      <Checkbox name="delegationHeadPresent" label={t("labels.delegationHeadPresent")} defaultChecked={presentation?.delegationHeadPresent} />
      <TextArea name="programme" label={t("labels.programme")} hint={t("hints.programme")} defaultValue={presentation?.programme ?? ""} rows={4} limit={4000} />
      <TextArea name="reaction" label={t("labels.reaction")} hint={t("hints.reaction")} defaultValue={presentation?.reaction ?? ""} rows={4} limit={4000} />
      <TextArea name="pressUrls" label={t("labels.pressUrls")} hint={t("hints.pressUrls")} defaultValue={presentation?.pressUrls.join("\n")} rows={3} dir="ltr" />
    </>
  );
}
