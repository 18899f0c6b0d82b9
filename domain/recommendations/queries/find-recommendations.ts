import { asc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, organisations, recommendations } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { RecommendationRow } from "../recommendation";

/** The recommendations of an Action by their number: to whom, what was answered, by when, with what proof. */
export async function findRecommendations(actor: Actor, reference: string): Promise<RecommendationRow[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => tx.select(ROW).from(recommendations).innerJoin(actions, eq(actions.id, recommendations.actionId))
    .leftJoin(organisations, eq(organisations.id, recommendations.addresseeId)).where(eq(actions.reference, reference)).orderBy(asc(recommendations.number)));
}

const ROW = {
  number: recommendations.number, textEn: recommendations.textEn, textFr: recommendations.textFr, addresseeName: recommendations.addresseeName, addresseeNameFr: organisations.nameFr, state: recommendations.state, dueOn: recommendations.dueOn,
  answerReason: recommendations.answerReason, answeredOn: recommendations.answeredOn, reportedDoneOn: recommendations.reportedDoneOn,
  proofs: sql<number>`(select count(*)::int from recommendation_updates u where u.recommendation_id = "recommendations"."id" and u.evidence_id is not null)`,
};
