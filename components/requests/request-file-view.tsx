import { useTranslations } from "next-intl";
import { Holder } from "@/components/actions/holder";
import { EligibilityFacts } from "@/components/assessments/eligibility-facts";
import { RequestAssessments } from "@/components/assessments/request-assessments";
import { HistoryList } from "@/components/history/history-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { CourtLedger } from "@/domain/requests/court";
import { REQUEST_OPEN } from "@/domain/requests/lifecycle";
import type { RequestFile } from "@/domain/requests/request-file";
import type { PartialDate } from "@/domain/shared/dates";
import { CourtClock } from "./court-clock";
import { DecisionRecord } from "./decision-record";
import { JoinedRequests } from "./joined-requests";
import { LetterList } from "./letter-list";
import { NextStep } from "./next-step";
import { OpinionsTable } from "./opinions-table";
import { OpenAtAuthorities } from "./open-advice";
import { OverlapPanel } from "./overlap-panel";
import { RequestChip } from "./request-chip";
import { RequestFacts } from "./request-facts";
import { RequestText } from "./request-text";
import { RequestTitle } from "./request-title";
import { Rounds } from "./rounds";
import { Versions } from "./versions";

type Props = { request: RequestFile; ledger: CourtLedger | null; done?: string; today: PartialDate; mayWork: boolean; mayDecide: boolean; mayMerge: boolean; readerId: string; mayAsk: boolean };

/** The file of a request as the facility works on it. */
export function RequestFileView({ request, ledger, done, today, mayWork, mayDecide, mayMerge, readerId, mayAsk }: Props) {
  const t = useTranslations("requests");
  const opinions = useTranslations("opinions");
  const rounds = useTranslations("rounds");
  const clock = useTranslations("clock");
  const overlap = useTranslations("overlap");
  const assessments = useTranslations("assessments");
  const access = useTranslations("access");
  if (request.state === "draft") return <PageHead title={request.reference} lead={t("file.notSentText", { authority: request.leadAuthorityName })} />;
  return (
    <>
      <PageHead title={<RequestTitle {...request} />} kicker={<Standing request={request} />} lead={<a href={`/requests/${request.reference}/access`} className="print:hidden">{access("title")}</a>} done={done} />
      <NextStep request={request} mayWork={mayWork} mayDecide={mayDecide} />
      <div className="grid gap-x-12 wide:grid-cols-[1fr_24rem]">
        <div className="min-w-0">
          {request.decision && <Section title={t("file.decision")}><DecisionRecord decision={request.decision} meetAt={mayWork ? `/requests/${request.reference}/conditions` : undefined} /></Section>}
          {request.state === "withdrawn" && <Notice tone="suspended" title={t("file.withdrawnReason")}><p dir="auto" className="whitespace-pre-wrap break-words">{request.withdrawnReason ?? t("file.noReason")}</p></Notice>}
          {request.mergedInto && <Notice tone="suspended" title={overlap("mergedInto", { reference: request.mergedInto })}><p><a href={`/requests/${request.mergedInto}`}>{overlap("goToMerged", { reference: request.mergedInto })}</a></p></Notice>}
          <Section title={t("file.request")}><RequestText request={request} /></Section>
          <Section title={overlap("title")} id="overlap">{request.openAdvice.length > 0 && <OpenAtAuthorities rows={request.openAdvice} />}<OverlapPanel hits={request.overlap} reference={request.reference} mayMerge={mayMerge && REQUEST_OPEN.some((state) => state === request.state)} /></Section>
          <Section title={assessments("title")} id="assessments"><RequestAssessments request={request} readerId={readerId} mayAsk={mayAsk} /></Section>
          <Section title={opinions("title")} id="opinions"><OpinionsTable opinions={request.opinions} reference={request.reference} today={today} /></Section>
          {request.rounds.length > 0 && <Section title={rounds("title")} id="rounds"><Rounds rounds={request.rounds} /></Section>}
          <Section title={t("file.history")}><HistoryList entries={request.history} /></Section>
        </div>
        <div className="min-w-0 max-wide:mt-8">
          <RequestFacts request={request} />
          <p className="mt-3"><a href={`/print/requests/${request.reference}/decision-sheet`}>{t("file.decisionSheet")}</a> · <a href={`/mails?request=${request.reference}`}>{t("file.mails")}</a></p>
          <Section title={assessments("eligibility.title")}><EligibilityFacts request={request} /></Section>
          <Section title={clock("title")}><CourtClock ledger={ledger} /></Section>
          {request.versions.length > 0 && <Section title={rounds("versions")}><Versions request={request} /></Section>}
          <Section title={t("file.letter")}>{request.letters.length > 0 ? <LetterList letters={request.letters} /> : <p className="text-ink-2">{t("file.noLetter")}</p>}</Section>
          {request.joined.length > 0 && <Section title={overlap("joined")}><JoinedRequests joined={request.joined} at="/requests" /></Section>}
        </div>
      </div>
    </>
  );
}

function Standing({ request: { reference, state, outcome, court, courtSince } }: { request: RequestFile }) {
  return <span className="flex flex-wrap items-center gap-x-4 gap-y-1"><span>{reference}</span><RequestChip state={state} outcome={outcome} /><Holder court={court} since={courtSince} /></span>;
}
