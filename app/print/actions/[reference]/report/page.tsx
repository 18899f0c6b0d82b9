import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ReportPaper } from "@/components/reports/report-paper";
import { spaceOf } from "@/domain/policy/actor";
import { findReportAccount } from "@/domain/reports/queries/find-report";
import { requireActor } from "@/server/actor";
import { reportDocument } from "@/server/reports/document";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.report")} ${(await params).reference}` };
}

export default async function ReportPaperPage({ params }: Props) {
  const [{ reference }, actor, locale, t] = await Promise.all([params, requireActor(), getLocale(), getTranslations("reports")]);
  const account = await findReportAccount(actor, reference);
  if (!account) notFound();
  const document = reportDocument(account.content, { language: locale === "fr" ? "fr" : "en", standing: account.standing });
  const home = { staff: "", partner: "/partner", delegation: "/delegation" }[spaceOf(actor.role)];
  return <ReportPaper document={document} back={{ href: `${home}/actions/${reference}/report`, label: t("back") }} />;
}
