import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { NumberField } from "@/components/forms/number-field";
import { TextArea } from "@/components/forms/text-area";

/** How it went, and who took part in totals without names. A mission that was not ready says why it went ahead. */
export function HeldFields({ isReady }: { isReady: boolean }) {
  const t = useTranslations("activities");
  return (
    <>
      <fieldset className="min-w-0" aria-describedby="participants-hint">
        <legend className="p-0 font-semibold">{t("participants")}</legend>
        <p id="participants-hint" className="max-w-reading text-table text-ink-2">{t("participantsHint")}</p>
        <div className="mt-2 flex flex-wrap gap-x-8 gap-y-3">
          <NumberField name="women" label={t("labels.women")} />
          <NumberField name="men" label={t("labels.men")} />
          <NumberField name="institutions" label={t("labels.institutions")} />
        </div>
      </fieldset>
      <Choices name="asPlanned" label={t("labels.asPlanned")} hint={t("notAsPlannedHint")} options={(["yes", "no"] as const).map((value) => ({ value, label: t(`asPlanned.${value}`) }))} defaultValue="yes" />
      <TextArea name="heldNote" label={t("labels.heldNote")} rows={4} limit={4000} />
      {!isReady && <TextArea name="unreadyReason" label={t("labels.unreadyReason")} rows={3} limit={2000} />}
    </>
  );
}
