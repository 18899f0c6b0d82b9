import { useTranslations } from "next-intl";
import { TextArea } from "@/components/forms/text-area";
import { REPORT_SECTIONS, type ReportTexts } from "@/domain/reports/sections";

/** The five sections as fields. */
export function ReportFields({ report }: { report: ReportTexts | null }) {
  const t = useTranslations("reports");
  return REPORT_SECTIONS.map((section) => (
    <TextArea key={section} name={section} label={t(`sections.${section}`)} hint={t(`sectionHints.${section}`)} defaultValue={report?.[section]} rows={8} limit={20_000} />
  ));
}
