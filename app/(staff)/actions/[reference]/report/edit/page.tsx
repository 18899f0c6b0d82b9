import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { ReportFields } from "@/components/reports/report-fields";
import { Notice } from "@/components/ui/notice";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { isWritable } from "@/domain/reports/lifecycle";
import { findReport } from "@/domain/reports/queries/find-report";
import { requireActorIn } from "@/server/actor";
import { submitReport } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("reports"))("editTitle")}` };
}

export default async function EditReportPage({ params }: Props) {
  const [{ reference }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("reports")]);
  const [head, file] = await Promise.all([findActionHead(actor, reference), findReport(actor, reference)]);
  if (!head || !file) notFound();
  const { report } = file;
  const back = { href: `/actions/${reference}/report`, label: t("back") };
  const mayWrite = may(actor, "report.write", head.facts);
  const isOpen = isWritable(head.stage, report?.state ?? null);
  return (
    <FormPage head={head} tab="report" title={t("editTitle")} lead={t("editLead")} back={back}>
      {!mayWrite && <Notice tone="waiting" title={t("onlyTeam")} />}
      {mayWrite && !isOpen && <Notice tone="waiting" title={report ? t("cannotWrite", { state: t(`states.${report.state}`) }) : t("notYet")} />}
      {report?.state === "returned" && <Notice tone="overdue" title={t("returned")}><p dir="auto" className="whitespace-pre-wrap break-words">{report.returnReason}</p></Notice>}
      {mayWrite && <FormGate closed={!isOpen}><Command submit={submitReport} hidden={{ reference, version: report?.version ?? "" }} submitLabel={t("save")} cancel={back}><ReportFields report={report} /></Command></FormGate>}
    </FormPage>
  );
}
