import { and, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, expertAdvice, recommendations } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { ExpertAdvice } from "../recommendation";

/** For staff: what the experts of one activity advised in their report, in the order in which they wrote it. */
export async function findAdvice(actor: Actor, activityId: string): Promise<ExpertAdvice[]> {
  return as(actor, (tx) => tx.select(ADVICE).from(expertAdvice).leftJoin(recommendations, eq(recommendations.id, expertAdvice.recommendationId)).where(eq(expertAdvice.activityId, activityId)).orderBy(expertAdvice.position));
}

/** One piece of advice of this Action of which no recommendation has been made. */
export async function findOpenAdvice(actor: Actor, reference: string, id: string | undefined): Promise<ExpertAdvice | undefined> {
  if (!id || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const [row] = await as(actor, (tx) => tx.select(ADVICE).from(expertAdvice).innerJoin(actions, eq(actions.id, expertAdvice.actionId)).leftJoin(recommendations, eq(recommendations.id, expertAdvice.recommendationId)).where(and(eq(expertAdvice.id, id), eq(actions.reference, reference))));
  return row?.recommendation === null ? row : undefined;
}

const ADVICE = { id: expertAdvice.id, text: expertAdvice.text, addresseeName: expertAdvice.addresseeName, writtenByName: expertAdvice.writtenByName, writtenOn: expertAdvice.writtenOn, recommendation: recommendations.number };
