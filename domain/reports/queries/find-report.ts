import { eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, finalReports, presentations } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import type { ReportFile } from "../report";

/** The final report of an Action, as far as this actor may read it, and the record of its presentation. */
export async function findReport(actor: Actor, reference: string): Promise<ReportFile | undefined> {
  if (!isReference(reference)) return undefined;
  const [row] = await as(actor, (tx) => tx
    .select({ report: REPORT, presentation: PRESENTATION })
    .from(actions).leftJoin(finalReports, eq(finalReports.actionId, actions.id)).leftJoin(presentations, eq(presentations.actionId, actions.id)).where(eq(actions.reference, reference)));
  if (!row) return undefined;
  const { report, presentation } = row;
  if (!report) return { report: null, presentation };
  const { frozenAt, ...facts } = report;
  return { presentation, report: { ...facts, frozenOn: frozenAt && dayOf(frozenAt) } };
}

const REPORT = {
  state: finalReports.state, context: finalReports.context, concept: finalReports.concept, practices: finalReports.practices, impact: finalReports.impact, lessons: finalReports.lessons,
  returnReason: finalReports.returnReason, clearedOn: finalReports.clearedOn, clearedByName: finalReports.clearedByName, frozenAt: finalReports.frozenAt, hash: finalReports.hash, version: finalReports.version,
};

const PRESENTATION = {
  heldOn: presentations.heldOn, endedOn: presentations.endedOn, place: presentations.place, level: presentations.level, institutions: presentations.institutions,
  delegationHeadPresent: presentations.delegationHeadPresent, reaction: presentations.reaction, pressUrls: presentations.pressUrls, version: presentations.version,
};
