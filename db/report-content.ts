import { and, asc, desc, eq } from "drizzle-orm";
import type { SEAL_KINDS } from "@/domain/reports/lifecycle";
import { openSeal, type ReportContent, type Seal, type SectionText } from "@/domain/reports/seal";
import { isReportSection } from "@/domain/reports/sections";
import type { Tx } from "./client";
import { readReportFacts } from "./report-facts";
import { finalReports, reportSeals, texts } from "./schema";

type Report = Pick<typeof finalReports.$inferSelect, "id" | "clearedOn" | "clearedByName">;

/** A report with everything that belongs to it, as it stands now: the facts of the record beside the written words. */
export async function readReportContent(tx: Tx, { reference, actionId, report }: { reference: string; actionId: string; report: Report | undefined }): Promise<ReportContent | undefined> {
  const facts = await readReportFacts(tx, actionId);
  if (!facts) return undefined;
  return { format: 1, reference, facts, texts: report ? await readSectionTexts(tx, report.id) : [], cleared: report?.clearedOn && report.clearedByName ? { on: report.clearedOn, byName: report.clearedByName } : null };
}

/** Of each section and language the latest version; what was emptied is not there. */
async function readSectionTexts(tx: Tx, reportId: string): Promise<SectionText[]> {
  const rows = await tx
    .selectDistinctOn([texts.field, texts.language], { id: texts.id, field: texts.field, language: texts.language, origin: texts.origin, sourceId: texts.sourceId, text: texts.body, reviewedOn: texts.reviewedOn }).from(texts)
    .where(and(eq(texts.subjectTable, "final_reports"), eq(texts.subjectId, reportId))).orderBy(asc(texts.field), asc(texts.language), desc(texts.number));
  const originals = new Map(rows.filter(({ origin }) => origin === "written").map(({ field, id }) => [field, id]));
  return rows.filter(({ text }) => text !== "").flatMap(({ field, sourceId, reviewedOn, ...text }) => (isReportSection(field)
    ? [{ ...text, section: field, isStale: sourceId !== null && sourceId !== originals.get(field), isChecked: text.origin !== "machine_translation" || reviewedOn !== null }] : []));
}

/** The newest kept state of a report, of one kind or of any, as far as this reader may see it. */
export async function readSeal(tx: Tx, reportId: string, kind?: (typeof SEAL_KINDS)[number]): Promise<Seal | undefined> {
  const [row] = await tx.select({ number: reportSeals.number, body: reportSeals.body, hash: reportSeals.hash, takenAt: reportSeals.takenAt, takenByName: reportSeals.takenByName })
    .from(reportSeals).where(and(eq(reportSeals.reportId, reportId), kind ? eq(reportSeals.kind, kind) : undefined)).orderBy(desc(reportSeals.number)).limit(1);
  if (!row) return undefined;
  const { body, ...seal } = row;
  return { ...seal, content: openSeal(body) };
}
