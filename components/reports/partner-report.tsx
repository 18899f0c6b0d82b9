import { useTranslations } from "next-intl";
import type { Submit } from "@/components/forms/form-state";
import { ClearForms } from "@/components/texts/clear-forms";
import { Notice } from "@/components/ui/notice";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { Section } from "@/components/ui/section";
import type { ReportDocument } from "@/domain/reports/document";
import type { FinalReport, Presentation, ReportAccount } from "@/domain/reports/report";
import type { ReportSection } from "@/domain/reports/sections";
import type { Signatory } from "@/domain/requests/signatory";
import type { Medium } from "./blocks";
import { PresentationFacts } from "./presentation-facts";
import { ReportComments } from "./report-comments";
import { ReportRead } from "./report-read";

type Props = {
  reference: string; report: FinalReport; presentation: Presentation | null; account: ReportAccount; document: ReportDocument; medium: Medium; mayClear: boolean; mayComment: boolean; signatories: readonly Signatory[];
  submits: { clearance: Submit; changes: Submit; comment: Submit };
};

/** The final report as its authority meets it: the sections, each with what was remarked, then the answer. While it is being changed there is nothing to read. */
export function PartnerReport({ reference, report, presentation, account, document, medium, mayClear, mayComment, signatories, submits }: Props) {
  const t = useTranslations("reports");
  if (report.state === "returned") return <Notice tone="progress" title={t("partner.workedOn")}><p>{t("partner.workedOnText")}</p><p dir="auto" className="mt-2 whitespace-pre-wrap break-words">{report.returnReason}</p></Notice>;
  const isAsked = report.state === "in_review";
  const languages = [...new Set(account.content.texts.filter(({ origin }) => origin !== "written").map(({ language }) => language))];
  return (
    <>
      {isAsked && <p className="mb-6 max-w-reading">{t("partner.lead")}</p>}
      <ReportRead
        reference={reference} document={document} account={account} medium={medium}
        under={(section) => <><ProvenanceLink action={`/partner/actions/${reference}`} node={`report-${section}`} /><ReportComments reference={reference} section={section as ReportSection} comments={account.comments.filter((comment) => comment.section === section)} submitComment={isAsked && mayComment ? submits.comment : undefined} /></>}
      />
      {presentation && <Section title={t("presentation")} id="presentation"><PresentationFacts presentation={presentation} /></Section>}
      {isAsked && <div className="mt-8 border-t-2 border-ink pt-6"><ClearForms noun="reports" hidden={{ reference, version: report.version }} mayClear={mayClear} languages={languages} signatories={signatories} submitClearance={submits.clearance} submitChanges={submits.changes} /></div>}
    </>
  );
}
