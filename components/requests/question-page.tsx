import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { Colon } from "@/components/ui/colon";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { momentIn } from "@/domain/countries/zones";
import { questionsToChange } from "@/domain/requests/question-status";
import { groupOf, numberOf, REQUEST_QUESTIONS, type RequestQuestion } from "@/domain/requests/questions";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { Filling } from "./filling";

type Props = { request: RequestDetail; question: RequestQuestion; userId: string; done?: string; isLocked: boolean; /** Records of its own, such as the letter. */ children?: ReactNode; /** Answers the question and goes on. */ form: ReactNode };

/** One question of the form: which of the fourteen it is, why it is asked, who answered it last, who else is writing. */
export function QuestionPage({ request, question, userId, done, isLocked, children, form }: Props) {
  const t = useTranslations("questions");
  const requests = useTranslations("requests");
  const locale = useLocale();
  const at = `/partner/requests/${request.reference}`;
  const mark = request.answers[question];
  const round = request.rounds.find(({ answeredOn }) => answeredOn === null);
  const kicker = <><a href={at} className="inline-flex min-h-11 items-center">{t("backToList")}</a> · {request.reference} · {t(`groups.${groupOf(question)}`)} · {t("page", { number: numberOf(question), total: REQUEST_QUESTIONS.length })}</>;
  return (
    <>
      <PageHead title={t(`all.${question}.title`)} kicker={kicker} done={done} />
      {isLocked ? <Notice tone="suspended" title={requests("edit.locked")}><p>{requests("edit.lockedText")}</p></Notice> : (
        <>
          <Filling request={request} userId={userId} />
          {round && questionsToChange(request).includes(question) && <Notice tone="waiting" title={requests("tasks.returned")}><p dir="auto" className="whitespace-pre-wrap break-words">{round.reason}</p></Notice>}
          {children}
        </>
      )}
      <div className={children ? "mt-8 border-t border-line pt-6" : undefined}>{form}</div>
      <details className="mt-6 max-w-reading">
        <summary className="py-2.5 font-semibold">{t("why")}</summary>
        <p>{t(`all.${question}.why`)}</p>
      </details>
      {mark && <p className="mt-2 text-table text-ink-2">{t("saved")}<Colon /> {t("savedAt", { name: mark.savedByName, moment: momentIn(request.country, new Date(mark.savedAt), locale) })}</p>}
    </>
  );
}
