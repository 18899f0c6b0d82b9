import { useTranslations } from "next-intl";
import type { Submit } from "@/components/forms/form-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { FinalReport, Presentation } from "@/domain/reports/report";
import type { Signatory } from "@/domain/requests/signatory";
import { ClearForms } from "./clear-forms";
import { FrozenSeal } from "./frozen-seal";
import { PresentationFacts } from "./presentation-facts";
import { ReportText } from "./report-text";

type Props = { reference: string; report: FinalReport; presentation: Presentation | null; mayClear: boolean; signatories: readonly Signatory[]; submitClearance: Submit; submitChanges: Submit };

/** The final report as its authority meets it: the five sections, then the answer. While it is being changed there is nothing to read. */
export function PartnerReport({ reference, report, presentation, mayClear, signatories, submitClearance, submitChanges }: Props) {
  const t = useTranslations("reports");
  if (report.state === "returned") return <Notice tone="progress" title={t("partner.workedOn")}><p>{t("partner.workedOnText")}</p><p dir="auto" className="mt-2 whitespace-pre-wrap break-words">{report.returnReason}</p></Notice>;
  return (
    <>
      {report.frozenOn && report.hash && <FrozenSeal frozenOn={report.frozenOn} hash={report.hash} />}
      {report.state === "in_review" && <p className="mb-6 max-w-reading">{t("partner.lead")}</p>}
      <ReportText report={report} level="h2" action={`/partner/actions/${reference}`} />
      {presentation && <Section title={t("presentation")}><PresentationFacts presentation={presentation} /></Section>}
      {report.state === "in_review" && <div className="mt-8 border-t-2 border-ink pt-6"><ClearForms hidden={{ reference, version: report.version }} mayClear={mayClear} signatories={signatories} submitClearance={submitClearance} submitChanges={submitChanges} /></div>}
    </>
  );
}
