import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import { momentIn } from "@/domain/countries/zones";
import { questionsLeft, questionStatuses, type QuestionStatus } from "@/domain/requests/question-status";
import { GROUPS, QUESTION_GROUPS } from "@/domain/requests/questions";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { Filling } from "./filling";
import { OpenRound } from "./rounds";
import { TaskLine } from "./task-line";

type Props = { request: RequestDetail; userId: string; mayWithdraw: boolean };

/** The questions of an unfinished request in their groups, with how far each is; the last line never looks finished. */
export function RequestTasks({ request, userId, mayWithdraw }: Props) {
  const t = useTranslations("requests");
  const questions = useTranslations("questions");
  const locale = useLocale();
  const statuses = questionStatuses(request);
  const at = `/partner/requests/${request.reference}`;
  return (
    <>
      <OpenRound request={request} />
      <Filling request={request} userId={userId} />
      {request.copiedFrom && <p className="mb-4"><a href={`/partner/requests/${request.copiedFrom}`} className="inline-flex min-h-11 items-center">{questions("copiedFrom", { reference: request.copiedFrom })}</a></p>}
      <p className="mb-4 max-w-reading">{t("tasks.lead")}</p>
      {GROUPS.map((group, index) => (
        <section key={group} aria-labelledby={`group-${group}`} className="mt-6">
          <h2 id={`group-${group}`} className="border-b-2 border-ink pb-1 text-h3">{index + 1}. {questions(`groups.${group}`)}</h2>
          <ol>{QUESTION_GROUPS[group].map((question) => <TaskLine key={question} href={`${at}/${question}`} title={questions(`short.${question}`)} status={<Status status={statuses[question]} />} />)}</ol>
        </section>
      ))}
      <section aria-labelledby="group-send" className="mt-6">
        <h2 id="group-send" className="border-b-2 border-ink pb-1 text-h3">{GROUPS.length + 1}. {questions("sendGroup")}</h2>
        <ol><TaskLine href={`${at}/check`} title={t("tasks.checkAndSend")} status={<strong>{questions(questionsLeft(request).length === 0 ? "checkReady" : "checkNotReady")}</strong>} /></ol>
      </section>
      {request.lastEditedByName && <p className="mt-3 text-table text-ink-2">{t("tasks.lastSaved", { name: request.lastEditedByName, moment: momentIn(request.country, request.lastEditedAt ?? request.updatedAt, locale) })}</p>}
      {mayWithdraw && <p className="mt-6"><a href={`${at}/withdraw`} className="inline-flex min-h-11 items-center">{t("tasks.withdraw")}</a></p>}
    </>
  );
}

const TONES: Partial<Record<QuestionStatus, Tone>> = { to_start: "draft", missing: "waiting", to_change: "waiting" };

/** The finished ones are the quietest. */
function Status({ status }: { status: QuestionStatus }) {
  const t = useTranslations("questions.statuses");
  const tone = TONES[status];
  return tone ? <Chip tone={tone}>{t(status)}</Chip> : <span className="text-ink-2">{t(status)}</span>;
}
