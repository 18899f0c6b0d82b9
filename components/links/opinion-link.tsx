import { useLocale, useTranslations } from "next-intl";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { OpinionClockBar } from "@/components/requests/opinion-clock";
import { Colon } from "@/components/ui/colon";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { OpinionQuestion } from "@/domain/requests/opinion-question";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { AnswerOpinion, ObjectLate } from "./opinion-answer";
import { QuestionText } from "./question-text";

type Props = { token: string; question: OpinionQuestion; /** Whether the link was used: for an answer, or for a late objection. */ isUsed: boolean; submitAnswer: Submit; submitObjection: Submit };

/** A service without an account reads the request, sees its clock, and answers; after its silence counted it may still object. */
export function OpinionLink({ token, question, isUsed, submitAnswer, submitObjection }: Props) {
  const t = useTranslations("opinions.byLink");
  const locale = useLocale();
  const { service, state, hasVeto, clock, request, lateAnswer } = question;
  const isOver = request.state !== "in_consultation";
  const isSilent = state === "consented_by_silence";
  return (
    <>
      <PageHead kicker={request.reference} title={t("title", { service: pick(locale, service.nameEn, service.nameFr).text })} lead={t("lead")} />
      <Standing question={question} isOver={isOver} />
      <OpinionClockBar clock={clock} hasVeto={hasVeto} />
      {state === "asked" && !isOver && <p className="max-w-reading">{hasVeto ? t("meansVeto") : t("meansConsent", { date: formatDate(clock.dueOn, locale) })}</p>}
      <Section title={t("request")}><QuestionText token={token} request={request} /></Section>
      <FormGate closed={state !== "asked" || isOver || isUsed}>
        {state === "asked" && !isOver && !isUsed && <h2 className="mt-8 mb-3">{t("yourOpinion")}</h2>}
        <AnswerOpinion token={token} submit={submitAnswer} />
      </FormGate>
      {isSilent && (isOver ? request.state === "decided" : true) && (
        <FormGate closed={lateAnswer !== null || isUsed}>
          {!lateAnswer && !isUsed && <h2 className="mt-8 mb-2">{t("lateTitle")}</h2>}
          {!lateAnswer && !isUsed && <p className="mb-4 max-w-reading">{t("lateText")}</p>}
          <ObjectLate token={token} submit={submitObjection} />
        </FormGate>
      )}
    </>
  );
}

/** Where the answer stands, in one sentence, before anything else. */
function Standing({ question, isOver }: { question: OpinionQuestion; isOver: boolean }) {
  const t = useTranslations("opinions");
  const locale = useLocale();
  const { state, answer, remarks, settledOn, answeredByName, lateAnswer, lateOn } = question;
  const day = (date: string | null) => formatDate(date ?? "", locale);
  if (lateAnswer) return <Notice tone="done" title={t("byLink.objected", { date: day(lateOn) })}>{t("late.stands")}</Notice>;
  if (state === "consented_by_silence") return <Notice tone="suspended" title={t("byLink.silent", { date: day(settledOn) })} />;
  if (state === "answered") {
    return (
      <Notice tone="done" title={t("byLink.answered", { date: day(settledOn), answer: t(`answers.${answer!}`) })}>
        {answeredByName && <p>{t("answeredBy")}<Colon /> <span dir="auto">{answeredByName}</span></p>}
        {remarks && <p dir="auto" className="whitespace-pre-wrap break-words">{remarks}</p>}
        <p>{t(answer === "more_information" ? "byLink.waitForMore" : "byLink.thanks")}</p>
      </Notice>
    );
  }
  return isOver ? <Notice tone="suspended" title={t("byLink.over")} /> : null;
}
