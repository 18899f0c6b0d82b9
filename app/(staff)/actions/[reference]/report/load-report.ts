import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { linksFor } from "@/domain/reports/links";
import { findReport, findReportAccount } from "@/domain/reports/queries/find-report";
import { isLocale } from "@/messages/locale";
import { requireActorIn } from "@/server/actor";
import { reportDocument } from "@/server/reports/document";

export type ReportProps = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[]; in?: string | string[]; of?: string | string[]; now?: string | string[]; papers?: string | string[] }> };

/** What every page about a final report begins with: the Action, its report with the facts of the record, and the report as a document in the language asked for. */
export async function loadReport({ params, searchParams }: ReportProps) {
  const [{ reference }, search, actor, locale] = await Promise.all([params, searchParams, requireActorIn("staff"), getLocale()]);
  const [head, file, account] = await Promise.all([findActionHead(actor, reference), findReport(actor, reference), findReportAccount(actor, reference)]);
  if (!head || !file || !account) notFound();
  const language = isLocale(search.in) ? search.in : isLocale(locale) ? locale : "en";
  const document = reportDocument(account.content, { language, standing: account.standing });
  const rights = { mayWrite: may(actor, "report.write", head.facts), mayCorrect: may(actor, "report.correct", head.facts), mayCheck: may(actor, "text.review", head.facts), mayComment: may(actor, "report.comment", head.facts), mayPresent: may(actor, "action.present", head.facts) };
  return { reference, search, actor, head, ...file, account, document, rights, medium: { linkOf: linksFor("staff", reference) } };
}
