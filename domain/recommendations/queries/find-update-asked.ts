import { and, asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, checkIns, presentations, recommendations, updateAskItems, updateAsks } from "@/db/schema";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { ReportAsked, UpdateAsked } from "../update-asked";

/** What a link asks somebody about; undefined when there is no such message. */
export async function findUpdateAsked(askId: string): Promise<UpdateAsked | undefined> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const [ask] = await tx.select({ toName: updateAsks.toName, organisationName: updateAsks.organisationName, message: updateAsks.message, askedByName: updateAsks.askedByName, expiresOn: updateAsks.expiresOn, report: REPORT }).from(updateAsks)
      .leftJoin(checkIns, and(eq(checkIns.id, updateAsks.checkInId), eq(updateAsks.asksUse, true))).leftJoin(actions, eq(actions.id, checkIns.actionId)).leftJoin(presentations, eq(presentations.actionId, checkIns.actionId)).where(eq(updateAsks.id, askId));
    if (!ask) return undefined;
    const about = await tx.select(ABOUT).from(updateAskItems).innerJoin(recommendations, eq(recommendations.id, updateAskItems.recommendationId)).innerJoin(actions, eq(actions.id, recommendations.actionId))
      .where(eq(updateAskItems.askId, askId)).orderBy(asc(actions.reference), asc(recommendations.number));
    // Of an ask that is not about the report every column is empty.
    const { report, ...rest } = ask;
    return { ...rest, about, report: report.reference === null ? null : (report as ReportAsked) };
  });
}

const REPORT = {
  reference: actions.reference, months: checkIns.months, version: checkIns.version, titleEn: actions.titleEn, titleFr: actions.titleFr, presentedOn: presentations.heldOn, answeredOn: checkIns.answeredOn, answeredByName: checkIns.answeredByName,
};

const ABOUT = {
  id: recommendations.id, reference: actions.reference, number: recommendations.number, version: recommendations.version, textEn: recommendations.textEn, textFr: recommendations.textFr, priority: recommendations.priority,
  state: recommendations.state, dueOn: recommendations.dueOn, reportedDoneOn: recommendations.reportedDoneOn, answeredOn: updateAskItems.answeredOn, proofRefusedReason: recommendations.proofRefusedReason,
};
