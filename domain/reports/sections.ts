import type { LongText } from "@/domain/texts/passage";

/** The five sections of the final report, in the order in which they are read. */
export const REPORT_SECTIONS = ["context", "concept", "practices", "impact", "lessons"] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** The words of each section in their languages, the original first. */
export type ReportTexts = Partial<Record<ReportSection, LongText>>;

/** Sections in which nothing has been written yet. */
export function emptySections(texts: readonly { section: ReportSection; text: string }[]): ReportSection[] {
  return REPORT_SECTIONS.filter((section) => !texts.some((one) => one.section === section && one.text.trim() !== ""));
}

export const isReportSection = (name: string): name is ReportSection => (REPORT_SECTIONS as readonly string[]).includes(name);
