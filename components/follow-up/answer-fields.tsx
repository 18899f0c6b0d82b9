import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { TextArea } from "@/components/forms/text-area";
import { STRATEGY_USES } from "@/domain/follow-up/lists";
import { ProofFields } from "./proof-fields";

/** What the authority does with the report: five choices, a note, a proof. */
export function AnswerFields() {
  const t = useTranslations("checkIns");
  return (
    <>
      <Choices name="strategyUse" label={t("partner.use")} options={STRATEGY_USES.map((value) => ({ value, label: t(`strategyUses.${value}`) }))} />
      <TextArea name="note" label={t("partner.note")} hint={t("partner.noteHint")} rows={4} limit={4000} />
      <ProofFields words={{ title: t("partner.proof"), titleHint: t("partner.proofHint"), url: t("partner.proofUrl"), file: t("partner.proofFile"), fileHint: t("partner.proofFileHint") }} />
      <p className="max-w-reading text-ink-2">{t("partner.who")}</p>
    </>
  );
}
