import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { PartnerReport } from "@/components/reports/partner-report";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { linksFor } from "@/domain/reports/links";
import { findReport, findReportAccount } from "@/domain/reports/queries/find-report";
import { findSignatories } from "@/domain/requests/queries/find-signatories";
import { requireActorIn } from "@/server/actor";
import { reportDocument } from "@/server/reports/document";
import { submitChanges, submitClearance, submitComment } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("reports"))("title")} – Suivi` };
}

export default async function PartnerReportPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events, locale] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("reports"), getTranslations("events"), getLocale()]);
  const [head, file, account] = await Promise.all([findActionHead(actor, reference), findReport(actor, reference), findReportAccount(actor, reference)]);
  if (!head || !file?.report || !account) return <NotHere title={t("partner.notHere")} text={t("partner.notHereText")} home="/partner" homeLabel={t("partner.goHome")} />;
  const { report, presentation } = file;
  const done = doneEvent(search.done);
  const mayClear = may(actor, "report.clear", head.facts);
  const signatories = mayClear || report.state !== "in_review" ? [] : await findSignatories(actor, [actor.organisationId]);
  const document = reportDocument(account.content, { language: locale === "fr" ? "fr" : "en", standing: account.standing });
  return (
    <>
      <PageHead title={t("title")} kicker={<PartnerKicker head={head} />} lead={t(`publicStates.${report.state}`)} done={done && events(done)} />
      <PartnerReport
        reference={reference} report={report} presentation={presentation} account={account} document={document} medium={{ linkOf: linksFor("partner", reference) }}
        mayClear={mayClear} mayComment={may(actor, "report.comment", head.facts)} signatories={signatories} submits={{ clearance: submitClearance, changes: submitChanges, comment: submitComment }}
      />
    </>
  );
}
