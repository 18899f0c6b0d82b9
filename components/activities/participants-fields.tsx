import { useTranslations } from "next-intl";
import { NumberField } from "@/components/forms/number-field";
import { TextArea } from "@/components/forms/text-area";

/** Who took part, in totals without names. */
export function ParticipantsFields() {
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
      <TextArea name="heldNote" label={t("labels.heldNote")} rows={4} limit={4000} />
    </>
  );
}
