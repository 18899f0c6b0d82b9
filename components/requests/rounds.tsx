import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { Notice } from "@/components/ui/notice";
import { questionsToChange } from "@/domain/requests/question-status";
import type { RequestDetail, Round } from "@/domain/requests/request-detail";
import { formatDate } from "@/domain/shared/dates";

/** What the facility asked for and by when, with the questions that still wait; nothing while no round is open. */
export function OpenRound({ request }: { request: RequestDetail }) {
  const t = useTranslations("rounds");
  const requests = useTranslations("requests");
  const questions = useTranslations("questions");
  const locale = useLocale();
  const round = request.rounds.find(({ answeredOn }) => answeredOn === null);
  if (!round) return null;
  const left = questionsToChange(request);
  return (
    <Notice tone="waiting" title={requests("tasks.returned")}>
      <p dir="auto" className="whitespace-pre-wrap break-words">{round.reason}</p>
      <p className="mt-2">{t("dueOn", { date: formatDate(round.dueOn, locale) })}</p>
      {round.checklist && <p className="mt-2"><FileLink {...round.checklist} name={round.checklist.fileName} /></p>}
      {left.length > 0 && (
        <>
          <p className="mt-2">{t("left")}</p>
          <ul className="list-disc ps-6">{left.map((question) => <li key={question}><a href={`/partner/requests/${request.reference}/${question}`} className="inline-flex min-h-11 items-center">{questions(`short.${question}`)}</a></li>)}</ul>
        </>
      )}
    </Notice>
  );
}

/** Every round of "more information", latest first: what was asked, by whom, what was answered. */
export function Rounds({ rounds }: { rounds: readonly Round[] }) {
  const t = useTranslations("rounds");
  const questions = useTranslations("questions");
  const locale = useLocale();
  return (
    <ol className="grid gap-4">
      {rounds.map(({ number, askedOn, askedByName, reason, questions: named, dueOn, checklist, answer, answeredOn, answeredByName }) => (
        <li key={number} className="border-b border-line pb-3">
          <p className="font-semibold">{t("one", { number, date: formatDate(askedOn, locale), name: askedByName })}</p>
          <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{reason}</p>
          {named.length > 0 && <p className="text-table text-ink-2">{t("named", { questions: named.map((question) => questions(`short.${question}`)).join(", ") })}</p>}
          {checklist && <p><FileLink {...checklist} name={checklist.fileName} /></p>}
          {answeredOn === null ? <p className="text-ink-2">{t("open", { date: formatDate(dueOn, locale) })}</p> : (
            <>
              <p className="mt-2 font-semibold">{t("answered", { date: formatDate(answeredOn, locale), name: answeredByName ?? "" })}</p>
              <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{answer}</p>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
