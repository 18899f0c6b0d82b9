import { asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, recommendations, updateAskItems, updateAsks } from "@/db/schema";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { UpdateAsked } from "../update-asked";

/** What a link asks somebody about; undefined when there is no such message. */
export async function findUpdateAsked(askId: string): Promise<UpdateAsked | undefined> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const [ask] = await tx.select({ toName: updateAsks.toName, organisationName: updateAsks.organisationName, message: updateAsks.message, askedByName: updateAsks.askedByName, expiresOn: updateAsks.expiresOn }).from(updateAsks).where(eq(updateAsks.id, askId));
    if (!ask) return undefined;
    const about = await tx.select(ABOUT).from(updateAskItems).innerJoin(recommendations, eq(recommendations.id, updateAskItems.recommendationId)).innerJoin(actions, eq(actions.id, recommendations.actionId))
      .where(eq(updateAskItems.askId, askId)).orderBy(asc(actions.reference), asc(recommendations.number));
    return { ...ask, about };
  });
}

const ABOUT = {
  id: recommendations.id, reference: actions.reference, number: recommendations.number, version: recommendations.version, textEn: recommendations.textEn, textFr: recommendations.textFr, priority: recommendations.priority,
  state: recommendations.state, dueOn: recommendations.dueOn, reportedDoneOn: recommendations.reportedDoneOn, answeredOn: updateAskItems.answeredOn, proofRefusedReason: recommendations.proofRefusedReason,
};
