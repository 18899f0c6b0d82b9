import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section";
import { PROGRESS_CHOICES } from "@/domain/recommendations/lifecycle";
import { EvidenceFields } from "./evidence-fields";

/** What has become of a recommendation: five choices, a note, a proof. */
export function ProgressForm({ hidden, submit }: { hidden: { reference: string; number: number; version: number }; submit: Submit }) {
  const t = useTranslations("recommendations");
  return (
    <Section title={t("partner.progressTitle")}>
      <p className="mb-4 max-w-reading">{t("partner.progressText")}</p>
      <Command submit={submit} hidden={hidden} submitLabel={t("partner.progressSubmit")}>
        <Choices name="choice" label={t("labels.choice")} options={PROGRESS_CHOICES.map((value) => ({ value, label: t(`choices.${value}`), ...(value === "done" ? { hint: t("partner.doneHint") } : {}) }))} />
        <TextArea name="note" label={t("labels.note")} hint={t("hints.note")} rows={4} limit={4000} />
        <EvidenceFields fileHint={t("hints.file")} />
      </Command>
    </Section>
  );
}
