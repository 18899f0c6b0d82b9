import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, handoverItems, handovers, outputs, programmes, recommendations } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { HandoverDetail, HandoverItem } from "../handover";

/** Every handover of an Action with its items, the newest first. Undefined when the Action does not exist for this actor. */
export async function findHandovers(actor: Actor, reference: string): Promise<HandoverDetail[] | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const [action] = await tx.select({ id: actions.id }).from(actions).where(eq(actions.reference, reference));
    if (!action) return undefined;
    const rows = await tx
      .select({
        id: handovers.id, programmeEn: programmes.nameEn, programmeFr: programmes.nameFr, state: handovers.state, purposeEn: handovers.purposeEn, purposeFr: handovers.purposeFr, fields: handovers.fields,
        asked: programmes.requiredFields, countries: COUNTRIES, suggestedOn: handovers.suggestedOn, reason: handovers.reason, settledOn: handovers.settledOn, version: handovers.version,
      })
      .from(handovers).innerJoin(programmes, eq(programmes.id, handovers.programmeId)).where(eq(handovers.actionId, action.id)).orderBy(desc(handovers.suggestedOn), desc(handovers.id));
    const items = await readItems(tx, rows.map(({ id }) => id));
    return rows.map((row) => ({ ...row, items: items.filter(({ handoverId }) => handoverId === row.id).map(({ handoverId: _, ...item }) => item) }));
  });
}

const COUNTRIES = sql<string[]>`array(select country from action_countries c where c.action_id = ${handovers.actionId})`;

async function readItems(tx: Tx, ids: string[]): Promise<(HandoverItem & { handoverId: string })[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      id: handoverItems.id, handoverId: handoverItems.handoverId, answer: handoverItems.answer, answerReason: handoverItems.answerReason, answeredOn: handoverItems.answeredOn, answeredByName: handoverItems.answeredByName, status: handoverItems.status, statusNote: handoverItems.statusNote, statusOn: handoverItems.statusOn, statusByName: handoverItems.statusByName, version: handoverItems.version,
      recommendation: { number: recommendations.number, titleEn: recommendations.textEn, titleFr: recommendations.textFr }, output: { number: outputs.number, titleEn: outputs.titleEn, titleFr: outputs.titleFr },
    })
    .from(handoverItems).leftJoin(recommendations, eq(recommendations.id, handoverItems.recommendationId)).leftJoin(outputs, eq(outputs.id, handoverItems.outputId))
    .where(inArray(handoverItems.handoverId, ids)).orderBy(sql`${recommendations.number} nulls last`, asc(outputs.number));
  // An item that the reader may not see is left out.
  return rows.flatMap(({ recommendation, output, ...item }): (HandoverItem & { handoverId: string })[] => {
    if (recommendation) return [{ ...item, kind: "recommendation", ...recommendation }];
    return output ? [{ ...item, kind: "output", ...output }] : [];
  });
}
