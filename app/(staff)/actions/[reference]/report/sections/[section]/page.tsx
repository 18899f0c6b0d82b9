import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { SectionForm } from "@/components/reports/section-form";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { isWritable } from "@/domain/reports/lifecycle";
import { findPrefill } from "@/domain/reports/queries/find-prefill";
import { isReportSection } from "@/domain/reports/sections";
import { loadReport, type ReportProps } from "../../load-report";
import { submitSection } from "./submit";

type Props = { params: Promise<{ reference: string; section: string }>; searchParams: ReportProps["searchParams"] & Promise<{ language?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("reports"))("title")}` };
}

export default async function ReportSectionPage(props: Props) {
  const [{ section }, { language: asked }, loaded, t] = await Promise.all([props.params, props.searchParams, loadReport(props), getTranslations("reports")]);
  if (!isReportSection(section)) notFound();
  const { reference, actor, head, report, account, document, rights, medium } = loaded;
  const text = account.texts[section] ?? [];
  const language = DOCUMENT_LANGUAGES.find((one) => one === asked) ?? text[0]?.language ?? document.language;
  const prefill = text.length === 0 ? await findPrefill(actor, reference, section) : null;
  return (
    <FormPage head={head} tab="report" title={t("editSection", { section: t(`sections.${section}`) })} lead={`${t(`sectionHints.${section}`)} ${t("editLead")}`} back={{ href: `/actions/${reference}/report#${section}`, label: t("back") }}>
      <SectionForm reference={reference} section={section} text={text} language={language} prefill={prefill} report={report} document={document} medium={medium} mayWrite={rights.mayWrite} isOpen={isWritable(head.stage, report?.state ?? null)} submit={submitSection} />
    </FormPage>
  );
}
