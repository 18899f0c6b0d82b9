import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import { READINESS, READINESS_STATES, type ReadinessLine } from "@/domain/activities/readiness";

/** One line of the readiness list; the days it is good for only where they count. */
export function ReadinessFields({ line }: { line: ReadinessLine }) {
  const t = useTranslations("readiness");
  return (
    <>
      <Choices name="state" label={t("labels.state")} options={READINESS_STATES.map((value) => ({ value, label: t(`states.${value}`) }))} defaultValue={line.state === "open" ? "done" : line.state} />
      <TextArea name="note" label={t("labels.note")} hint={t("noteHint")} rows={3} limit={2000} defaultValue={line.note ?? ""} />
      {READINESS[line.key].onNewDates === "ifCovered" && (
        <>
          <DateField name="validFrom" label={t("labels.validFrom")} defaultValue={line.validFrom ?? ""} />
          <DateField name="validUntil" label={t("labels.validUntil")} defaultValue={line.validUntil ?? ""} />
        </>
      )}
    </>
  );
}
