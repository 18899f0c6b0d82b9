import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { PresentationSection } from "@/components/reports/presentation-section";
import { ReportSection } from "@/components/reports/report-section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findReport } from "@/domain/reports/queries/find-report";
import { requireActorIn } from "@/server/actor";
import { submitFreeze, submitPresent, submitSend } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("reports"))("title")}` };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("events")]);
  const [head, file] = await Promise.all([findActionHead(actor, reference), findReport(actor, reference)]);
  if (!head || !file) notFound();
  const done = doneEvent(search.done);
  const mayWrite = may(actor, "report.write", head.facts);
  return (
    <ActionFrame head={head} tab="report" done={done && events(done)}>
      <ReportSection head={head} report={file.report} mayWrite={mayWrite} submitSend={submitSend} />
      {(file.report || file.presentation) && <PresentationSection head={head} file={file} mayWrite={mayWrite} mayPresent={may(actor, "action.present", head.facts)} submitPresent={submitPresent} submitFreeze={submitFreeze} />}
    </ActionFrame>
  );
}
