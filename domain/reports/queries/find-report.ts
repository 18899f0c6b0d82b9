import { and, asc, eq } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { readReportContent, readSeal } from "@/db/report-content";
import { readCountedFacts } from "@/db/report-facts";
import { actions, documents, finalReports, presentationNames, presentationPersons, presentations, reportComments, reportCorrections } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { readTexts, readTextVersions } from "@/domain/texts/queries/read-passages";
import { differencesBetween, figureDifferences } from "../differences";
import { isCountedFor } from "../counted-for";
import type { PresentPerson, ReportAccount, ReportFile } from "../report";
import { readRetold } from "./read-retold";

/** The final report of an Action, as far as this actor may read it, and the record of its presentation. */
export async function findReport(actor: Actor, reference: string): Promise<ReportFile | undefined> {
  if (!isReference(reference)) return undefined;
  const row = await as(actor, async (tx) => {
    const [found] = await tx.select({ actionId: actions.id, report: REPORT, presentation: PRESENTATION })
      .from(actions).leftJoin(finalReports, eq(finalReports.actionId, actions.id)).leftJoin(presentations, eq(presentations.actionId, actions.id)).where(eq(actions.reference, reference));
    return found && { report: found.report, presentation: found.presentation && { ...found.presentation, persons: await readPersons(tx, actor, found.actionId) } };
  });
  if (!row) return undefined;
  const { report, presentation } = row;
  if (!report) return { report: null, presentation };
  const { frozenAt, ...facts } = report;
  return { presentation, report: { ...facts, frozenOn: frozenAt && dayOf(frozenAt) } };
}

/**
 * What the report says, with the facts of the record: to the facility as they stand now, to others as they were kept when it
 * was sent or frozen; and what came after it. Undefined when there is nothing for this actor to read.
 */
export async function findReportAccount(actor: Actor, reference: string): Promise<ReportAccount | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx.select({ actionId: actions.id, report: finalReports }).from(actions).leftJoin(finalReports, eq(finalReports.actionId, actions.id)).where(eq(actions.reference, reference));
    if (!row) return undefined;
    const { actionId, report } = row;
    const space = spaceOf(actor.role);
    const live = space === "staff" ? await readReportContent(tx, { reference, actionId, report: report ?? undefined }) : undefined;
    const seal = report ? await readSeal(tx, report.id, report.state === "frozen" ? "frozen" : undefined) : undefined;
    const frozen = report?.state === "frozen" ? seal : undefined;
    const shown = frozen?.content ?? live ?? seal?.content;
    if (!shown) return undefined;
    const present = frozen ? (live?.facts ?? await readCountedFacts(tx, actionId)) : null;
    return {
      texts: report ? ((live ? await readTexts(tx, { table: "final_reports", ids: [report.id] }) : await readTextVersions(tx, shown.texts.map(({ id }) => id))).get(report.id) ?? {}) : {},
      content: shown,
      standing: frozen ? { kind: "frozen", at: frozen.takenAt, hash: frozen.hash } : live ? { kind: "live", at: new Date() } : { kind: "sent", at: seal!.takenAt },
      // Against what the authority has before it, or against what was frozen; to others of a frozen one the figures they can count themselves.
      differences: live && seal ? differencesBetween(seal.content.facts, live.facts) : frozen && present ? figureDifferences(frozen.content.facts, present, (key) => isCountedFor(space, key)) : [],
      present,
      retold: frozen && live ? await readRetold(tx, { reference, reportId: report!.id, frozen }) : null,
      corrections: report ? await readCorrections(tx, report.id) : [],
      // Between the facility and the authority.
      comments: report && space !== "delegation" ? await readComments(tx, report.id) : [],
      files: await readFiles(tx, actionId),
    };
  });
}

/** Who was there in a function; names are the facility's. */
async function readPersons(tx: Tx, actor: Actor, actionId: string): Promise<PresentPerson[]> {
  const { id, jobTitle, institution, side, number } = presentationPersons;
  const of = { id, jobTitle, institution, side };
  if (spaceOf(actor.role) !== "staff") return (await tx.select(of).from(presentationPersons).where(eq(presentationPersons.actionId, actionId)).orderBy(asc(number))).map((person) => ({ ...person, fullName: null }));
  return tx.select({ ...of, fullName: presentationNames.fullName }).from(presentationPersons).leftJoin(presentationNames, eq(presentationNames.personId, id)).where(eq(presentationPersons.actionId, actionId)).orderBy(asc(number));
}

async function readCorrections(tx: Tx, reportId: string) {
  const { number, differenceKey, said, corrected, reason, recordedOn, recordedByName } = reportCorrections;
  return tx.select({ number, differenceKey, said, corrected, reason, recordedOn, recordedByName }).from(reportCorrections).where(eq(reportCorrections.reportId, reportId)).orderBy(asc(number));
}

async function readComments(tx: Tx, reportId: string) {
  const { id, section, audience, text, writtenByName, organisationName, writtenAt, resolvedOn, resolvedByName, answer, version } = reportComments;
  const rows = await tx.select({ id, section, audience, text, writtenByName, organisationName, writtenAt, resolvedOn, resolvedByName, answer, version }).from(reportComments).where(eq(reportComments.reportId, reportId)).orderBy(asc(writtenAt), asc(id));
  return rows.map(({ writtenAt: at, ...comment }) => ({ ...comment, writtenOn: dayOf(at) }));
}

async function readFiles(tx: Tx, actionId: string) {
  const { id, fileName, language, mediaType, bytes, sha256 } = documents;
  return tx.select({ id, fileName, language, mediaType, bytes, sha256 }).from(documents).where(and(eq(documents.actionId, actionId), eq(documents.kind, "final_report"))).orderBy(asc(language), asc(mediaType));
}

const REPORT = {
  state: finalReports.state, returnReason: finalReports.returnReason, clearedOn: finalReports.clearedOn, clearedByName: finalReports.clearedByName, frozenAt: finalReports.frozenAt, hash: finalReports.hash, version: finalReports.version,
};

const PRESENTATION = {
  heldOn: presentations.heldOn, endedOn: presentations.endedOn, place: presentations.place, level: presentations.level, institutions: presentations.institutions, programme: presentations.programme,
  delegationHeadPresent: presentations.delegationHeadPresent, reaction: presentations.reaction, pressUrls: presentations.pressUrls, version: presentations.version,
};
