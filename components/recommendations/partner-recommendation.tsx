import { useLocale, useTranslations } from "next-intl";
import type { Submit } from "@/components/forms/form-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Answering } from "@/domain/recommendations/answering";
import { isReportable } from "@/domain/recommendations/progress";
import { isOpen, type RecommendationDetail } from "@/domain/recommendations/recommendation";
import type { Signatory } from "@/domain/requests/signatory";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { AnswerForm } from "./answer-form";
import { Handed } from "./handed-over";
import { LastAnswer } from "./last-answer";
import { Lineage } from "./lineage";
import { ProgressForm } from "./progress-form";
import { SetAsideForm } from "./set-aside-form";
import { UpdateTable } from "./update-table";

type Props = { reference: string; recommendation: RecommendationDetail; answering: Answering; mayAnswer: boolean; mayReport: boolean; signatories: readonly Signatory[]; submitAnswer: Submit; submitProgress: Submit };

/** A recommendation as its authority meets it: the last answer, then the one form that fits where it stands. */
export function PartnerRecommendation({ reference, recommendation, answering, mayAnswer, mayReport, signatories, submitAnswer, submitProgress }: Props) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const ledger = useTranslations("ledger.partner");
  const receivers = useTranslations("receivers");
  const { number, version, state, reportedDoneOn, proofRefusedReason, updates } = recommendation;
  const hidden = { reference, number, version };
  const lead = pick(locale, recommendation.addresseeName, recommendation.addresseeNameFr).text;
  return (
    <>
      <LastAnswer recommendation={recommendation} />
      {isOpen(state) && proofRefusedReason && <Notice tone="overdue" title={t("partner.proofRefused")}><p dir="auto" className="whitespace-pre-wrap break-words">{proofRefusedReason}</p></Notice>}
      {isOpen(state) && reportedDoneOn && <Notice tone="waiting" title={t("partner.waitingCheck", { date: formatDate(reportedDoneOn, locale) })} />}
      {!isOpen(state) && <Notice tone={state === "implemented" ? "done" : "suspended"} title={t("partner.settled")}>{t("settled", { state: t(`publicStates.${state}`) })}</Notice>}
      {state === "proposed" && answering !== "own" && <p className="mt-4 max-w-reading">{ledger(answering === "inPlace" ? "inPlace" : "leadAnswers", { name: lead })}</p>}
      {state === "proposed" && answering !== "notTheirs" && <AnswerForm hidden={hidden} mayAnswer={mayAnswer} signatories={signatories} submit={submitAnswer} />}
      {isReportable(state) && mayReport && <ProgressForm hidden={hidden} submit={submitProgress} />}
      {isReportable(state) && mayAnswer && <SetAsideForm hidden={hidden} submit={submitAnswer} />}
      <Lineage lineage={recommendation.lineage} hrefOf={(of) => `/partner/actions/${reference}/recommendations/${of}`} />
      {recommendation.handedOver.length > 0 && <Section title={receivers("handed")}><ul className="border-t border-line">{recommendation.handedOver.map((handed) => <li key={handed.handoverId} className="border-b border-line py-2"><Handed handed={handed} /></li>)}</ul></Section>}
      {updates.length > 0 && <Section title={t("partner.history")}><UpdateTable updates={updates} stack /></Section>}
    </>
  );
}
