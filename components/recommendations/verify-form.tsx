import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section";
import type { RecommendationDetail } from "@/domain/recommendations/recommendation";
import { formatDate } from "@/domain/shared/dates";
import { EvidenceFields } from "./evidence-fields";

/** A second person's look at the proof, once the authority has said that it is done. */
export function VerifyForm({ reference, recommendation: { number, version, reportedDoneOn }, submit }: { reference: string; recommendation: RecommendationDetail; submit: Submit }) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  return (
    <Section title={t("verifyTitle")} id="verify">
      <p className="mb-4 max-w-reading text-ink-2">{t("verifyLead", { date: formatDate(reportedDoneOn!, locale) })}</p>
      <Command submit={submit} hidden={{ reference, number, version }} submitLabel={t("verifySubmit")}>
        <Choices name="verdict" label={t("labels.verdict")} options={(["adequate", "inadequate"] as const).map((value) => ({ value, label: t(`verdicts.${value}`) }))} />
        <TextArea name="note" label={t("labels.note")} hint={t("hints.verifyNote")} rows={3} limit={2000} />
        <EvidenceFields fileHint={t("hints.fileStaff")} />
      </Command>
    </Section>
  );
}
