import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { COMMENT_AUDIENCES } from "@/domain/outputs/lists";
import type { Comment } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";

type Props = { comments: readonly Comment[]; hidden: Record<string, string | number>; sectionId?: string; mayComment: boolean; maySettle: boolean; submits: { comment: Submit; settle: Submit } };

/** Remarks on a section or on the whole, what became of each, and a way to add one. */
export function CommentList({ comments, hidden, sectionId, mayComment, maySettle, submits }: Props) {
  const t = useTranslations("reviews.comments");
  return (
    <>
      {comments.length > 0 && (
        <ul className="mt-3 border-t border-line">
          {comments.map((comment) => (
            <li key={comment.id} className="border-b border-line py-2">
              <CommentText comment={comment} />
              {maySettle && !comment.answer && (
                <details>
                  <summary>{t("settle")}</summary>
                  <div className="mt-2"><Command submit={submits.settle} hidden={{ ...hidden, commentId: comment.id }} submitLabel={t("settleSend")} quiet><TextArea name="answer" label={t("settleLabel")} hint={t("settleHint")} rows={2} limit={2000} /></Command></div>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayComment && (
        <details className="mt-2 print:hidden">
          <summary>{t("add")}</summary>
          <div className="mt-2">
            <Command key={comments.length} submit={submits.comment} hidden={{ ...hidden, sectionId }} submitLabel={t("send")} quiet>
              <TextArea name="comment" label={t("body")} rows={3} limit={4000} />
              <SelectField name="audience" label={t("audience")} options={COMMENT_AUDIENCES.map((value) => ({ value, label: t(`audiences.${value}`) }))} defaultValue="facility" />
            </Command>
          </div>
        </details>
      )}
    </>
  );
}

/** One remark: who, when, on which words, and what became of it. */
export function CommentText({ comment }: { comment: Comment }) {
  const t = useTranslations("reviews.comments");
  const locale = useLocale();
  const { body, side, audience, writtenByName, writtenOn, isOfEarlier, answer } = comment;
  const marks = [isOfEarlier && t("earlier"), side === "facility" && audience !== "facility" && t("shared")].filter(Boolean);
  return (
    <>
      <p className="text-table text-ink-2">{t("by", { name: writtenByName, side: t(`sides.${side}`), date: formatDate(writtenOn, locale) })}{marks.length > 0 && ` · ${marks.join(" · ")}`}</p>
      <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{body}</p>
      {answer && <p dir="auto" className="mt-1 max-w-reading border-s-2 border-ink ps-3 whitespace-pre-wrap break-words text-table">{t("answer", { name: answer.byName, date: formatDate(answer.on, locale), text: answer.text })}</p>}
    </>
  );
}
