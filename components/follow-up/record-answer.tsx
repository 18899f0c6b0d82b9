import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { Fold } from "@/components/forms/fold";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { EvidenceFields } from "@/components/recommendations/evidence-fields";
import { Section } from "@/components/ui/section";
import type { CheckInRow } from "@/domain/follow-up/follow-up";
import { STRATEGY_USES } from "@/domain/follow-up/lists";

/** What an authority told by word of mouth about its use of the report. */
export function RecordAnswer({ reference, checkIn: { months, version }, today, submit }: { reference: string; checkIn: CheckInRow; today: string; submit: Submit }) {
  const t = useTranslations("checkIns");
  return (
    <Section title={t("recordTitle")}>
      <p className="mb-3 max-w-reading">{t("recordLead")}</p>
      <Command submit={submit} hidden={{ reference, months, version }} submitLabel={t("recordSubmit")}>
        <Choices name="strategyUse" label={t("facts.use")} options={STRATEGY_USES.map((value) => ({ value, label: t(`strategyUses.${value}`) }))} />
        <TextField name="toldByName" label={t("toldByName")} width="medium" />
        <DateField name="toldOn" label={t("toldOn")} defaultValue={today} />
        <TextArea name="note" label={t("facts.note")} rows={3} limit={4000} />
        <Fold label={t("facts.proof")} names={["evidenceTitle", "evidenceUrl", "file", "contributionOf"]}><EvidenceFields fileHint={t("hints.file")} /></Fold>
      </Command>
    </Section>
  );
}
