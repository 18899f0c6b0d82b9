import { useLocale, useTranslations } from "next-intl";
import { PaperPart, PaperTable } from "@/components/print/paper";
import type { ReviewLine } from "@/domain/committee/decision-sheet";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** A reading that was set aside, whole: why, and every answer as it was given. */
export function EarlierReview({ review }: { review: ReviewLine }) {
  const t = useTranslations("committee");
  const locale = useLocale();
  const { assessorName, conclusion, summary, submittedOn, voidedOn, voidReason, answers } = review;
  return (
    <PaperPart title={assessorName}>
      <p className="text-table text-ink-2">{submittedOn ? t("review.submitted", { date: formatDate(submittedOn, locale) }) : t("review.unsubmitted")} · {voidedOn && t("review.setAside", { date: formatDate(voidedOn, locale), reason: voidReason ?? "" })}</p>
      {conclusion && <p><strong>{t(`sheet.conclusions.${conclusion}`)}</strong></p>}
      {summary && <p dir="auto" className="mb-1 whitespace-pre-wrap break-words">{summary}</p>}
      <PaperTable
        caption={assessorName} empty={t("review.none")} columns={[{ key: "question", label: t("review.question"), width: "w-1/2" }, { key: "answer", label: t("review.answer"), width: "w-[14%]" }, { key: "comment", label: t("review.comment") }]}
        rows={answers.map(({ questionId, textEn, textFr, answer, comment }) => ({ key: questionId, cells: { question: pick(locale, textEn, textFr).text, answer: t(`sheet.answers.${answer}`), comment: comment && <span dir="auto">{comment}</span> } }))}
      />
    </PaperPart>
  );
}
