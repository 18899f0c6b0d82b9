import { useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { Choices } from "@/components/forms/choices";
import { TextArea } from "@/components/forms/text-area";
import { CONCLUSIONS } from "@/domain/assessments/lists";
import { MOST_SUMMARY } from "@/domain/assessments/schema";
import { REQUEST_QUESTIONS } from "@/domain/requests/questions";

/** How a reading ends. Changes can be asked while the request may still go back to its authority. */
export function ConclusionFields({ language, mayReturn }: { language: string; mayReturn: boolean }) {
  const t = useTranslations("assessments.conclude");
  const questions = useTranslations("questions.short");
  return (
    <>
      <Choices name="conclusion" label={t("conclusion")} options={CONCLUSIONS.filter((value) => mayReturn || value !== "ask_changes").map((value) => ({ value, label: t(`conclusions.${value}`) }))} />
      <TextArea name="summary" label={t("summary")} hint={t("summaryHint")} limit={MOST_SUMMARY} />
      {mayReturn && (
        <>
          <TextArea name="changes" label={t("changes")} hint={t("changesHint")} rows={4} limit={MOST_SUMMARY} lang={language} />
          <Checkboxes name="changeQuestions" label={t("changeQuestions")} hint={t("changeQuestionsHint")} columns={2} options={REQUEST_QUESTIONS.map((value) => ({ value, label: questions(value) }))} />
        </>
      )}
    </>
  );
}
