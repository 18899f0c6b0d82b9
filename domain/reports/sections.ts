/** The five sections of the final report, in the order in which they are read. */
export const REPORT_SECTIONS = ["context", "concept", "practices", "impact", "lessons"] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];
export type ReportTexts = Record<ReportSection, string>;

/** Sections in which nothing has been written yet. */
export function emptySections(report: ReportTexts): ReportSection[] {
  return REPORT_SECTIONS.filter((section) => report[section].trim() === "");
}
