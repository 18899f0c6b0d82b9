import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { StaffChangedFigures } from "@/components/reports/changed-figures";
import { Corrections, Differences } from "@/components/reports/later";
import { PresentationSection } from "@/components/reports/presentation-section";
import { ReportAnnexes, ReportNotes } from "@/components/reports/report-part";
import { ReportHead } from "@/components/reports/report-head";
import { StaffParts } from "@/components/reports/staff-parts";
import { doneEvent } from "@/domain/history/done";
import { isWritable } from "@/domain/reports/lifecycle";
import { loadReport, type ReportProps } from "./load-report";
import { submitAnswer, submitCheck, submitComment, submitFreeze, submitPapers, submitPresent, submitSend } from "./submit";

export async function generateMetadata({ params }: ReportProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("reports"))("title")}` };
}

export default async function ReportPage(props: ReportProps) {
  const [{ reference, search, head, report, presentation, account, document, rights, medium }, events] = await Promise.all([loadReport(props), getTranslations("events")]);
  const done = doneEvent(search.done);
  const isOpen = rights.mayWrite && isWritable(head.stage, report?.state ?? null);
  const isFrozen = account.standing.kind === "frozen";
  const explaining = { reference, corrections: account.corrections, isFrozen, mayCorrect: rights.mayCorrect };
  return (
    <ActionFrame head={head} tab="report" done={done && events(done)}>
      <ReportHead head={head} report={report} account={account} document={document} rights={rights} isOpen={isOpen} wentWithoutPapers={search.papers === "none"} submitSend={submitSend} submitPapers={submitPapers} />
      <StaffParts reference={reference} document={document} account={account} medium={medium} isOpen={isOpen} rights={rights} state={report?.state} submits={{ check: submitCheck, comment: submitComment, answer: submitAnswer }} />
      <Corrections corrections={account.corrections} correct={isFrozen && rights.mayCorrect ? `/actions/${reference}/report/correct` : undefined} />
      <StaffChangedFigures account={account} linkOf={medium.linkOf} explaining={explaining} />
      <Differences differences={account.differences} {...explaining} />
      {(report || presentation) && <PresentationSection head={head} file={{ report, presentation }} mayWrite={rights.mayWrite} mayPresent={rights.mayPresent} submitPresent={submitPresent} submitFreeze={submitFreeze} />}
      <ReportNotes report={document} medium={medium} />
      <ReportAnnexes report={document} medium={medium} />
    </ActionFrame>
  );
}
