import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/activities/form-page";
import { CorrectionForm } from "@/components/reports/correction-form";
import { Notice } from "@/components/ui/notice";
import { loadReport, type ReportProps } from "../load-report";
import { submitCorrection } from "./submit";

export async function generateMetadata({ params }: ReportProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("reports.later"))("correctTitle")}` };
}

export default async function CorrectReportPage(props: ReportProps) {
  const [{ reference, search, head, report, account, rights }, t, reports] = await Promise.all([loadReport(props), getTranslations("reports.later"), getTranslations("reports")]);
  const isFrozen = report?.state === "frozen";
  const difference = account.differences.find(({ key }) => key === search.of);
  return (
    <FormPage head={head} tab="report" title={t("correctTitle")} lead={t("correctLead")} back={{ href: `/actions/${reference}/report`, label: reports("back") }}>
      {!rights.mayCorrect && <Notice tone="waiting" title={reports("onlyTeam")} />}
      {rights.mayCorrect && !isFrozen && <Notice tone="waiting" title={t("notFrozen")} />}
      {rights.mayCorrect && isFrozen && <CorrectionForm reference={reference} difference={difference} submit={submitCorrection} />}
    </FormPage>
  );
}
