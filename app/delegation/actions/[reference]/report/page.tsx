import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NotHere } from "@/components/delegation/not-here";
import { PresentationFacts } from "@/components/reports/presentation-facts";
import { ReportRead } from "@/components/reports/report-read";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { linksFor } from "@/domain/reports/links";
import { findReport, findReportAccount } from "@/domain/reports/queries/find-report";
import { requireActorIn } from "@/server/actor";
import { reportDocument } from "@/server/reports/document";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("reports"))("title")} – Suivi` };
}

export default async function DelegationReportPage({ params }: Props) {
  const [{ reference }, actor, t, locale] = await Promise.all([params, requireActorIn("delegation"), getTranslations("reports"), getLocale()]);
  const [file, account] = await Promise.all([findReport(actor, reference), findReportAccount(actor, reference)]);
  if (!file?.report || !account) return <NotHere />;
  const document = reportDocument(account.content, { language: locale === "fr" ? "fr" : "en", standing: account.standing });
  return (
    <>
      <PageHead title={document.title} kicker={<><a href={`/delegation/actions/${reference}`}>{reference}</a> · {t("title")}</>} lead={t(`publicStates.${file.report.state}`)} />
      <ReportRead reference={reference} document={document} account={account} medium={{ linkOf: linksFor("delegation", reference) }} />
      {file.presentation && <Section title={t("presentation")} id="presentation"><PresentationFacts presentation={file.presentation} /></Section>}
    </>
  );
}
