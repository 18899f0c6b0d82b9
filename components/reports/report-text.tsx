import { useTranslations } from "next-intl";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { REPORT_SECTIONS, type ReportTexts } from "@/domain/reports/sections";

/** The five sections as they are read, in the order of the printed account. */
export function ReportText({ report, level: Heading = "h3", action }: { report: ReportTexts; level?: "h2" | "h3"; /** The Action’s address, from which each section leads to its origins. */ action?: string }) {
  const t = useTranslations("reports");
  return (
    <div className="max-w-reading">
      {REPORT_SECTIONS.map((section) => (
        <section key={section} aria-labelledby={`section-${section}`} className="mt-6 first:mt-0">
          <Heading id={`section-${section}`}>{t(`sections.${section}`)}</Heading>
          {report[section] ? <p dir="auto" className="mt-1 whitespace-pre-wrap break-words">{report[section]}</p> : <p className="mt-1 text-ink-2">{t("nothing")}</p>}
          {action && report[section] && <ProvenanceLink action={action} node={`report-${section}`} />}
        </section>
      ))}
    </div>
  );
}
