import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import type { ReportComment } from "@/domain/reports/report";
import type { ReportSection } from "@/domain/reports/sections";
import { formatDate } from "@/domain/shared/dates";

type Props = {
  reference: string;
  section: ReportSection;
  comments: readonly ReportComment[];
  /** Who may remark, and who may answer: no form where a handler is missing. */
  submitComment?: Submit;
  submitAnswer?: Submit;
  /** The facility chooses whether its remark is shared. */
  canKeepBack?: boolean;
};

/** Remarks on a section with their answers, and the form for another one. */
export function ReportComments({ reference, section, comments, submitComment, submitAnswer, canKeepBack }: Props) {
  const t = useTranslations("reports.comments");
  if (comments.length === 0 && !submitComment) return null;
  const open = comments.filter(({ resolvedOn }) => !resolvedOn).length;
  return (
    <details className="mt-3 border-t border-line pt-1 print:hidden" open={open > 0 || undefined}>
      <summary className="min-h-[var(--control-height,1.75rem)] py-1">{t("count", { count: comments.length, open })}</summary>
      <ul className="grid gap-3 py-2">
        {comments.map((comment) => <li key={comment.id}><OneComment comment={comment} reference={reference} submitAnswer={submitAnswer} /></li>)}
      </ul>
      {submitComment && (
        <Command submit={submitComment} hidden={{ reference, section }} submitLabel={t("send")} quiet>
          <TextArea name="text" label={t("label")} rows={3} limit={4000} />
          {canKeepBack && <Checkbox name="isShared" label={t("share")} hint={t("shareHint")} />}
        </Command>
      )}
    </details>
  );
}

function OneComment({ comment, reference, submitAnswer }: { comment: ReportComment; reference: string; submitAnswer?: Submit }) {
  const t = useTranslations("reports.comments");
  const locale = useLocale();
  const { id, text, writtenByName, organisationName, writtenOn, audience, resolvedOn, resolvedByName, answer, version } = comment;
  return (
    <div className={`border-s-2 ps-3 ${resolvedOn ? "border-line" : "border-status-waiting-edge"}`}>
      <p className="text-table text-ink-2">{t("by", { name: writtenByName, organisation: organisationName, date: formatDate(writtenOn, locale) })} {t(`audiences.${audience === "facility" ? "facility" : "authority"}`)}</p>
      <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{text}</p>
      {resolvedOn && <p className="mt-1 max-w-reading"><span className="text-table text-ink-2">{t("answeredBy", { name: resolvedByName ?? "", date: formatDate(resolvedOn, locale) })}</span> <span dir="auto" className="whitespace-pre-wrap break-words">{answer}</span></p>}
      {!resolvedOn && submitAnswer && (
        <details className="mt-1"><summary className="min-h-[var(--control-height,1.75rem)]">{t("answer")}</summary>
          <Command submit={submitAnswer} hidden={{ reference, commentId: id, version }} submitLabel={t("resolve")} quiet><TextArea name="answer" label={t("answerLabel")} rows={2} limit={2000} /></Command>
        </details>
      )}
    </div>
  );
}
