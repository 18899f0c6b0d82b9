import { and, asc, desc, eq, getTableColumns, inArray } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, auditEvents, documents, evidence, handoverItems, handovers, organisations, programmes, recommendationAddressees, recommendations, recommendationUpdates, updateAskItems } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { reachOf } from "@/domain/policy/matrix";
import { dayOf } from "@/domain/shared/dates";
import { readTexts } from "@/domain/texts/queries/read-passages";
import type { HandedOver, RecommendationDetail, RecommendationEvent, RecommendationUpdate } from "../recommendation";
import { readLineage } from "./read-lineage";
import { readOrigins } from "./read-origins";

/** One recommendation with its sources and its kin, what was reported with its proofs, and its changed dates; undefined when it does not exist for this actor. */
export async function findRecommendation(actor: Actor, reference: string, number: string): Promise<RecommendationDetail | undefined> {
  if (!isReference(reference) || !/^[1-9]\d{0,3}$/.test(number)) return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx.select(RECOMMENDATION).from(recommendations).innerJoin(actions, eq(actions.id, recommendations.actionId)).leftJoin(organisations, eq(organisations.id, recommendations.addresseeId))
      .leftJoin(documents, eq(documents.id, recommendations.answerLetterId)).where(and(eq(actions.reference, reference), eq(recommendations.number, Number(number))));
    if (!row) return undefined;
    const { actionId, ...facts } = row;
    const mayFollow = reachOf(actor.role, "update.follow") !== undefined;
    const [others, origins, updates, events, asks, lineage, texts, handedOver] = await Promise.all([
      tx.select({ id: recommendationAddressees.organisationId, name: recommendationAddressees.organisationName }).from(recommendationAddressees).where(eq(recommendationAddressees.recommendationId, row.id)).orderBy(asc(recommendationAddressees.organisationName)),
      readOrigins(tx, row.id), readUpdates(tx, row.id), readEvents(tx, { id: row.id, actionId }), mayFollow ? readAsks(tx, row.id) : [], readLineage(tx, row.id), readTexts(tx, { table: "recommendations", ids: [row.id] }), reachOf(actor.role, "handover.read") === undefined ? [] : readHandedOver(tx, row.id),
    ]);
    return { ...facts, text: texts.get(row.id)?.text ?? [], others: others.map(({ name }) => name), otherIds: others.flatMap(({ id }) => id ?? []), origins, updates, events, asks, lineage, handedOver };
  });
}

const { id, actionId, number, version, textEn, textFr, addresseeId, addresseeName, contactName, contactEmail, contactLocale, category, priority, state, dueOn, answerReason, answeredOn, answeredByName, answeredForName, reportedDoneOn, verifiedOn, verifiedByName, proofRefusedOn, proofRefusedReason } = getTableColumns(recommendations);
const RECOMMENDATION = {
  id, actionId, reference: actions.reference, number, version, textEn, textFr, addresseeId, addresseeName, addresseeNameFr: organisations.nameFr, contactName, contactEmail, contactLocale, category, priority, state, dueOn,
  answerReason, answeredOn, answeredByName, answeredForName, answerLetter: { id: documents.id, name: documents.fileName, bytes: documents.bytes, audience: documents.audience }, reportedDoneOn, verifiedOn, verifiedByName, proofRefusedOn, proofRefusedReason,
};

async function readUpdates(tx: Tx, recommendationId: string): Promise<RecommendationUpdate[]> {
  const rows = await tx
    .select({
      id: recommendationUpdates.id, choice: recommendationUpdates.choice, note: recommendationUpdates.note, reportedOn: recommendationUpdates.reportedOn, reportedByName: recommendationUpdates.reportedByName,
      organisationName: recommendationUpdates.organisationName, recordedByName: recommendationUpdates.recordedByName, proof: { title: evidence.title, titleFr: evidence.titleFr, url: evidence.url, contributionOf: evidence.contributionOf },
      file: { id: documents.id, name: documents.fileName, bytes: documents.bytes, audience: documents.audience },
    })
    .from(recommendationUpdates).leftJoin(evidence, eq(evidence.id, recommendationUpdates.evidenceId)).leftJoin(documents, eq(documents.id, evidence.documentId))
    .where(eq(recommendationUpdates.recommendationId, recommendationId)).orderBy(desc(recommendationUpdates.reportedOn), desc(recommendationUpdates.id));
  return rows.map(({ proof, file, ...update }) => ({ ...update, proof: proof && { ...proof, file } }));
}

/** To whom it was handed over, the last first; what this reader may not see is left out. */
function readHandedOver(tx: Tx, recommendationId: string): Promise<HandedOver[]> {
  return tx.select({
    handoverId: handovers.id, programmeEn: programmes.nameEn, programmeFr: programmes.nameFr, state: handovers.state, answer: handoverItems.answer, answerReason: handoverItems.answerReason,
    status: handoverItems.status, statusNote: handoverItems.statusNote, statusOn: handoverItems.statusOn, statusByName: handoverItems.statusByName,
  }).from(handoverItems).innerJoin(handovers, eq(handovers.id, handoverItems.handoverId)).innerJoin(programmes, eq(programmes.id, handovers.programmeId)).where(eq(handoverItems.recommendationId, recommendationId)).orderBy(desc(handovers.suggestedOn), desc(handovers.id));
}

function readAsks(tx: Tx, recommendationId: string) {
  return tx.select({ askedOn: updateAskItems.askedOn, expiresOn: updateAskItems.expiresOn, answeredOn: updateAskItems.answeredOn, toName: updateAskItems.toName }).from(updateAskItems)
    .where(eq(updateAskItems.recommendationId, recommendationId)).orderBy(desc(updateAskItems.askedOn), asc(updateAskItems.toName));
}

const SHOWN = ["recommendation.due_changed", "recommendation.proof_refused"] as const;

async function readEvents(tx: Tx, of: { id: string; actionId: string }): Promise<RecommendationEvent[]> {
  const rows = await tx
    .select({ id: auditEvents.id, type: auditEvents.type, happenedAt: auditEvents.happenedAt, actorName: auditEvents.actorName, reason: auditEvents.reason, facts: auditEvents.facts })
    .from(auditEvents).where(and(eq(auditEvents.actionId, of.actionId), eq(auditEvents.subjectId, of.id), inArray(auditEvents.type, [...SHOWN]))).orderBy(desc(auditEvents.id));
  const date = (value: unknown) => (typeof value === "string" ? value : null);
  return rows.map(({ happenedAt, facts, type, ...event }) => ({ ...event, type: type as RecommendationEvent["type"], on: dayOf(happenedAt), from: date(facts.from), to: date(facts.to) }));
}
