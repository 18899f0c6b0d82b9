import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { HistoryList } from "@/components/history/history-list";
import { HelpDesk } from "@/components/people/help-desk";
import { DescriptionList } from "@/components/ui/description-list";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { awaitsLetter } from "@/domain/requests/lifecycle";
import type { HistoryEntry } from "@/domain/history/entry";
import type { HelpDesk as Desk } from "@/domain/programmes/programme";
import type { UsualDurations } from "@/domain/requests/durations";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { publicStage } from "@/domain/requests/public-stage";
import { formatDate } from "@/domain/shared/dates";
import { DecisionRecord } from "./decision-record";
import { JoinedRequests } from "./joined-requests";
import { JointAuthorities } from "./joint-authorities";
import { RequestAnswers } from "./request-answers";
import { Rounds } from "./rounds";
import { UsualDuration } from "./usual-duration";
import { Versions } from "./versions";

type Props = { request: RequestDetail & { history: HistoryEntry[] }; durations: UsualDurations; desk: Desk | null; mayWithdraw: boolean; mayAskAgain: boolean; submitCopy: Submit };

/** Where a request that was sent stands: who has it, since when, how long it usually takes, what comes next, what was decided, what happened. */
export function RequestStatus({ request, durations, desk, mayWithdraw, mayAskAgain, submitCopy }: Props) {
  const t = useTranslations("requests");
  const rounds = useTranslations("rounds");
  const joint = useTranslations("joint");
  const overlap = useTranslations("overlap");
  const at = `/partner/requests/${request.reference}`;
  return (
    <>
      <StatusFacts request={request} durations={durations} desk={desk} />
      {request.actionReference && <p className="mt-4"><LinkButton href={`/partner/actions/${request.actionReference}`}>{t("status.goToAction", { reference: request.actionReference })}</LinkButton></p>}
      {request.mergedInto && <Notice tone="suspended" title={t("status.merged", { reference: request.mergedInto })}><p><a href={`/partner/requests/${request.mergedInto}`} className="inline-flex min-h-11 items-center">{t("status.goToMerged", { reference: request.mergedInto })}</a></p></Notice>}
      {request.letters.length === 0 && awaitsLetter(request.state, "authority") && (
        <Notice tone="waiting" title={t("status.letterMissing")}>
          <p>{t("status.letterMissingText")}</p>
          <p className="mt-2"><LinkButton quiet href={`${at}/letter`}>{t("edit.addLetter")}</LinkButton></p>
        </Notice>
      )}
      {request.decision && <Section title={t("status.decision")}><DecisionRecord decision={request.decision} /></Section>}
      {mayAskAgain && (
        <Section title={t("status.againTitle")}>
          <p className="mb-4 max-w-reading">{t("status.againText")}</p>
          <Command submit={submitCopy} hidden={{ reference: request.reference }} submitLabel={t("status.again")} quiet />
        </Section>
      )}
      {request.withdrawnReason && <Section title={t("status.withdrawnReason")}><p dir="auto" className="whitespace-pre-wrap break-words">{request.withdrawnReason}</p></Section>}
      {request.joined.length > 0 && <Section title={overlap("joined")}><JoinedRequests joined={request.joined} at="/partner/requests" /></Section>}
      {request.parties.length > 1 && <Section title={joint("title")}><JointAuthorities parties={request.parties} /></Section>}
      {request.rounds.length > 0 && <Section title={rounds("title")}><Rounds rounds={request.rounds} /></Section>}
      {request.versions.length > 1 && <Section title={rounds("versions")}><Versions request={request} /></Section>}
      <Section title={t("status.history")}><HistoryList entries={request.history} /></Section>
      <Section title={t("status.yourAnswers")}><RequestAnswers request={request} heading="h3" /></Section>
      {mayWithdraw && <p className="mt-8"><a href={`${at}/withdraw`} className="inline-flex min-h-11 items-center">{t("tasks.withdraw")}</a></p>}
    </>
  );
}

function StatusFacts({ request: { reference, state, outcome, court, courtSince, actionReference }, durations, desk }: { request: RequestDetail; durations: UsualDurations; desk: Desk | null }) {
  const t = useTranslations("requests");
  const locale = useLocale();
  const open = state === "decided" ? "approved" : state === "in_consultation" && (court === "facility" || court === "committee") ? (`in_consultation_${court}` as const) : state;
  const next = actionReference ? "opened" : outcome === null ? open : outcome === "approved_with_conditions" ? "approved" : outcome;
  return (
    <DescriptionList
      items={[
        { label: t("status.stage"), value: <strong>{t(publicStage({ state, outcome, court }))}</strong> },
        { label: t("status.holder"), value: t(`status.holders.${court ?? "nobody"}`) },
        ...(courtSince ? [{ label: t("status.since"), value: formatDate(courtSince, locale) }] : []),
        ...(court && court !== "authority" ? [{ label: t("status.usually"), value: <UsualDuration state={state} court={court} durations={durations} /> }] : []),
        { label: t("status.next"), value: t(`status.nextSteps.${next}`) },
        { label: t("status.call"), value: <HelpDesk desk={desk} reference={reference} /> },
      ]}
    />
  );
}
