import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Signatories } from "@/components/people/signatories";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { ANSWERS } from "@/domain/recommendations/lifecycle";
import type { Signatory } from "@/domain/requests/signatory";

type Props = { hidden: { reference: string; number: number; version: number }; mayAnswer: boolean; signatories: readonly Signatory[]; submit: Submit };

/** The authority's answer: all of it, a part, or none; to everybody else, who can give it. */
export function AnswerForm({ hidden, mayAnswer, signatories, submit }: Props) {
  const t = useTranslations("recommendations");
  return (
    <Section title={t("partner.answerTitle")}>
      {mayAnswer ? (
        <>
          <p className="mb-4 max-w-reading">{t("partner.answerText")}</p>
          <Command submit={submit} hidden={hidden} submitLabel={t("partner.answerSubmit")}>
            <Choices name="answer" label={t("labels.answer")} options={ANSWERS.map((value) => ({ value, label: t(`partner.answers.${value}`) }))} />
            <TextArea name="reason" label={t("labels.answerReason")} hint={t("hints.answerReason")} rows={4} limit={2000} />
          </Command>
        </>
      ) : (
        <Notice tone="waiting" title={t("partner.onlySignatory")}><Signatories people={signatories} ask={t("partner.signatories")} none={t("partner.noSignatory")} /></Notice>
      )}
    </Section>
  );
}
