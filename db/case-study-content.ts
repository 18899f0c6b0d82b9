import { and, asc, desc, eq } from "drizzle-orm";
import { openContent, type CaseStudyContent, type CaseStudyFacts, type CaseStudyText } from "@/domain/case-studies/content";
import { isCaseStudySection } from "@/domain/case-studies/sections";
import type { Tx } from "./client";
import { readReportFacts } from "./report-facts";
import { actions, caseStudySeals, texts } from "./schema";

/** A case study with what the record lends to it, as it stands now. Asked by the facility alone: others read what was sent or published. */
export async function readCaseStudyContent(tx: Tx, { reference, actionId, caseStudyId }: { reference: string; actionId: string; caseStudyId: string | undefined }): Promise<CaseStudyContent | undefined> {
  const facts = await readCaseStudyFacts(tx, actionId);
  return facts && { format: 1, reference, facts, texts: caseStudyId ? await readCaseStudyTexts(tx, caseStudyId) : [] };
}

async function readCaseStudyFacts(tx: Tx, actionId: string): Promise<CaseStudyFacts | undefined> {
  const facts = await readReportFacts(tx, actionId);
  const [row] = await tx.select({ theme: actions.thematicArea }).from(actions).where(eq(actions.id, actionId));
  if (!facts || !row) return undefined;
  const { action, programme, contextFigures, recommendations, characteristics, presentation } = facts;
  return {
    action, theme: row.theme, programme, contextFigures, characteristics,
    // What was made into others is told by those.
    recommendations: recommendations.filter(({ state }) => state !== "recast").map(({ number, text }) => ({ number, text })),
    presentation: presentation && { heldOn: presentation.heldOn, endedOn: presentation.endedOn, place: presentation.place },
  };
}

/** Of each section and language the latest version; what was emptied is not there. */
async function readCaseStudyTexts(tx: Tx, caseStudyId: string): Promise<CaseStudyText[]> {
  const rows = await tx
    .selectDistinctOn([texts.field, texts.language], { id: texts.id, field: texts.field, language: texts.language, origin: texts.origin, sourceId: texts.sourceId, heading: texts.heading, text: texts.body, reviewedOn: texts.reviewedOn }).from(texts)
    .where(and(eq(texts.subjectTable, "case_studies"), eq(texts.subjectId, caseStudyId))).orderBy(asc(texts.field), asc(texts.language), desc(texts.number));
  const originals = new Map(rows.filter(({ origin }) => origin === "written").map(({ field, id }) => [field, id]));
  return rows.filter(({ text, heading }) => text !== "" || heading !== "").flatMap(({ field, sourceId, reviewedOn, ...text }) => (isCaseStudySection(field)
    ? [{ ...text, section: field, isStale: sourceId !== null && sourceId !== originals.get(field), isChecked: text.origin !== "machine_translation" || reviewedOn !== null }] : []));
}

/** What the authority was last asked to read, as far as this reader may see it. */
export async function readCaseStudySeal(tx: Tx, caseStudyId: string): Promise<{ number: number; hash: string; takenAt: Date; content: CaseStudyContent } | undefined> {
  const [row] = await tx.select({ number: caseStudySeals.number, body: caseStudySeals.body, hash: caseStudySeals.hash, takenAt: caseStudySeals.takenAt })
    .from(caseStudySeals).where(eq(caseStudySeals.caseStudyId, caseStudyId)).orderBy(desc(caseStudySeals.number)).limit(1);
  return row && { number: row.number, hash: row.hash, takenAt: row.takenAt, content: openContent(row.body) };
}
