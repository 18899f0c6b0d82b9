import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { Question, Reading } from "@/domain/assessments/reading";
import { MOST_COMMENT } from "@/domain/assessments/schema";
import { QuestionAnswers } from "./question-answers";

type Props = { reference: string; own: Reading; before: Reading | undefined; questions: readonly Question[]; isOpen: boolean; submitDeclaration: Submit; submitAnswers: Submit };

/** What an assessor does: declare, answer, and then conclude on a page of its own. */
export function OwnAssessment({ reference, own, before, questions, isOpen, submitDeclaration, submitAnswers }: Props) {
  const t = useTranslations("assessments");
  const sheet = useTranslations("committee.sheet");
  const locale = useLocale();
  const hidden = { reference, assessmentId: own.id, version: own.version };
  const words = {
    title: t("questions.title"), text: t("questions.text"), open: t("questions.open"), comment: t("questions.comment"),
    answers: { yes: sheet("answers.yes"), partly: sheet("answers.partly"), no: sheet("answers.no"), cannot_tell: sheet("answers.cannot_tell") },
  };
  const isWriting = isOpen && own.state === "asked";
  const left = questions.filter(({ id }) => !own.answers.some(({ questionId }) => questionId === id)).length;
  const start = own.answers.length === 0 ? before : undefined;
  return (
    <>
      <FormGate closed={!isWriting || own.hasConflict !== null}>
        <Section title={t("declare.title")}>
          <p className="mb-4 max-w-reading">{t("declare.text")}</p>
          <Command submit={submitDeclaration} hidden={hidden} submitLabel={t("declare.submit")}>
            <Choices name="hasConflict" label={t("declare.label")} options={[{ value: "no", label: t("declare.no") }, { value: "yes", label: t("declare.yes") }]} />
            <TextArea name="conflictNote" label={t("declare.note")} hint={t("declare.noteHint")} rows={3} limit={MOST_COMMENT} />
          </Command>
        </Section>
      </FormGate>
      {own.hasConflict === "no" && (
        <FormGate closed={!isWriting}>
          {start && <p className="mb-4 max-w-reading">{t("questions.before", { n: start.round })}</p>}
          <Command submit={submitAnswers} hidden={hidden} submitLabel={t("questions.submit")} quiet={left === 0}>
            <QuestionAnswers questions={questions.map(({ id, criterion, textEn, textFr }) => ({ id, criterion: sheet(`criteria.${criterion}`), text: locale === "fr" ? textFr : textEn }))} given={start?.answers ?? own.answers} words={words} />
          </Command>
          {isWriting && <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2"><span>{t("questions.left", { count: left })}</span>{left === 0 && <LinkButton href={`/requests/${reference}/assessment/conclude`}>{t("conclude.title")}</LinkButton>}</p>}
        </FormGate>
      )}
    </>
  );
}
