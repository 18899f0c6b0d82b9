import { useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { FileField } from "@/components/forms/file-field";
import { TextArea } from "@/components/forms/text-area";
import { CHECKLIST_FILES } from "@/domain/documents/media-type";
import { REQUEST_QUESTIONS } from "@/domain/requests/questions";
import { answerDays } from "@/domain/requests/round-days";
import { MOST } from "@/domain/requests/schema";

/** What the authority is asked to change: in words, question by question, or by a checklist. */
export function ReturnFields({ language, round }: { language: string; round: number }) {
  const t = useTranslations("rounds");
  const questions = useTranslations("questions.short");
  return (
    <>
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} limit={MOST.long} lang={language} />
      <Checkboxes name="questions" label={t("questions")} hint={t("questionsHint")} columns={2} options={REQUEST_QUESTIONS.map((value) => ({ value, label: questions(value) }))} />
      <FileField name="checklist" label={t("checklist")} hint={t("checklistHint")} accept={CHECKLIST_FILES} />
      <p className="text-ink-2">{t("time", { days: answerDays(round) })}</p>
    </>
  );
}
