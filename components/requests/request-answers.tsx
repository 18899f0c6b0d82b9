import { useLocale, useTranslations } from "next-intl";
import { momentIn } from "@/domain/countries/zones";
import { GROUPS, QUESTION_GROUPS, type RequestQuestion } from "@/domain/requests/questions";
import type { AnswerMark, RequestDetail } from "@/domain/requests/request-detail";
import { useAnswers, type Answer } from "./answers";

type Props = {
  request: RequestDetail;
  /** Level of the headings on this page. */
  heading: "h2" | "h3";
  /** Each question gets a link that leads there and back, and what a colleague changed after this person's last answer is marked. */
  checkedBy?: string;
};

/** All answers of a request, question by question. */
export function RequestAnswers({ request, heading: Heading, checkedBy }: Props) {
  const t = useTranslations("questions");
  const answers = useAnswers(request);
  return GROUPS.map((group) => (
    <section key={group} aria-labelledby={`answers-${group}`} className="mt-8 first:mt-0">
      <Heading id={`answers-${group}`} className="border-b-2 border-ink pb-1">{t(`groups.${group}`)}</Heading>
      <dl>
        {QUESTION_GROUPS[group].map((question) => (
          <Line key={question} country={request.country} question={question} lines={answers[question]} changed={changedSince(request.answers[question], request.readerSavedAt, checkedBy)} changeHref={checkedBy && `/partner/requests/${request.reference}/${question}?from=check`} />
        ))}
      </dl>
    </section>
  ));
}

type LineProps = { country: string | null; question: RequestQuestion; lines: readonly Answer[]; changed: AnswerMark | null; changeHref?: string };

function Line({ country, question, lines, changed, changeHref }: LineProps) {
  const t = useTranslations("questions");
  const requests = useTranslations("requests");
  const locale = useLocale();
  return (
    <div className={`border-b border-line py-3 ${changed ? "border-s-8 border-s-status-progress-edge ps-4" : ""}`}>
      <dt className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span className="font-semibold">{t(`short.${question}`)}</span>
        {changeHref && <a href={changeHref} className="inline-flex min-h-11 items-center">{requests("check.change")}<span className="sr-only"> – {t(`short.${question}`)}</span></a>}
      </dt>
      <dd className="max-w-reading">
        {lines.length === 0 && <span className="text-ink-2">{requests("notGiven")}</span>}
        {lines.map(({ value, lang }) => <p key={value} lang={lang} dir={lang ? "auto" : undefined} className="whitespace-pre-wrap break-words">{lang ? value : <bdi>{value}</bdi>}</p>)}
        {changed && <p className="mt-1 text-table font-semibold text-status-progress-text">{t("changedSince", { name: changed.savedByName, moment: momentIn(country, new Date(changed.savedAt), locale) })}</p>}
      </dd>
    </div>
  );
}

function changedSince(mark: AnswerMark | undefined, since: string | null, userId: string | undefined): AnswerMark | null {
  return userId && mark && since && mark.savedById !== userId && mark.savedAt > since ? mark : null;
}
