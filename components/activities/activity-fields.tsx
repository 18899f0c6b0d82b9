import { useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { Choices } from "@/components/forms/choices";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { ACTIVITY_TYPES } from "@/domain/activities/lifecycle";
import type { Mission } from "@/domain/activities/mission";
import { ACTIVITY_MODES } from "@/domain/activities/schema";

/** What the plan says of an activity, as fields. */
export function ActivityFields({ activity }: { activity?: Mission }) {
  const t = useTranslations("activities");
  return (
    <>
      <SelectField name="type" label={t("labels.type")} options={ACTIVITY_TYPES.map((value) => ({ value, label: t(`types.${value}`) }))} defaultValue={activity?.type ?? "workshop"} />
      <TextField name="titleEn" label={t("labels.titleEn")} defaultValue={activity?.titleEn} lang="en" />
      <TextField name="titleFr" label={t("labels.titleFr")} defaultValue={activity?.titleFr ?? ""} lang="fr" />
      <Choices name="mode" label={t("labels.mode")} options={ACTIVITY_MODES.map((value) => ({ value, label: t(`modes.${value}`) }))} defaultValue={activity?.mode ?? "on_site"} />
      <TextField name="place" label={t("labels.place")} defaultValue={activity?.place ?? ""} width="medium" />
      <PeriodFields activity={activity} />
      <TextArea name="expectedOutput" label={t("labels.expectedOutput")} defaultValue={activity?.expectedOutput ?? ""} rows={3} limit={2000} />
    </>
  );
}

/** The two dates of an activity; days and months may be unknown. */
export function PeriodFields({ activity }: { activity?: Pick<Mission, "startsOn" | "endsOn"> }) {
  const t = useTranslations("activities.labels");
  return (
    <>
      <DateField name="startsOn" label={t("startsOn")} defaultValue={activity?.startsOn ?? ""} partial />
      <DateField name="endsOn" label={t("endsOn")} defaultValue={activity?.endsOn ?? ""} partial />
    </>
  );
}
