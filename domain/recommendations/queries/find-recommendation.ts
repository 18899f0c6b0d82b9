import { and, desc, eq, inArray } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, activities, auditEvents, documents, evidence, legalComparisons, organisations, outputs, recommendationOrigins, recommendations, recommendationUpdates } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import type { RecommendationDetail, RecommendationEvent, RecommendationOrigin, RecommendationUpdate } from "../recommendation";

/** One recommendation with its sources, what was reported with its proofs, and its changed dates; undefined when it does not exist for this actor. */
export async function findRecommendation(actor: Actor, reference: string, number: string): Promise<RecommendationDetail | undefined> {
  if (!isReference(reference) || !/^[1-9]\d{0,3}$/.test(number)) return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx.select(RECOMMENDATION).from(recommendations).innerJoin(actions, eq(actions.id, recommendations.actionId)).leftJoin(organisations, eq(organisations.id, recommendations.addresseeId))
      .where(and(eq(actions.reference, reference), eq(recommendations.number, Number(number))));
    if (!row) return undefined;
    const { id, actionId, ...facts } = row;
    const [origins, updates, events] = await Promise.all([readOrigins(tx, id), readUpdates(tx, id), readEvents(tx, { id, actionId })]);
    return { ...facts, origins, updates, events };
  });
}

const RECOMMENDATION = {
  id: recommendations.id, actionId: recommendations.actionId, number: recommendations.number, textEn: recommendations.textEn, textFr: recommendations.textFr, addresseeName: recommendations.addresseeName, addresseeNameFr: organisations.nameFr,
  category: recommendations.category, priority: recommendations.priority, state: recommendations.state, dueOn: recommendations.dueOn, answerReason: recommendations.answerReason, answeredOn: recommendations.answeredOn,
  answeredByName: recommendations.answeredByName, reportedDoneOn: recommendations.reportedDoneOn, verifiedOn: recommendations.verifiedOn, verifiedByName: recommendations.verifiedByName, version: recommendations.version,
};

async function readOrigins(tx: Tx, recommendationId: string): Promise<RecommendationOrigin[]> {
  const rows = await tx
    .select({
      output: { number: outputs.number, titleEn: outputs.titleEn, titleFr: outputs.titleFr }, activity: { number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr },
      comparison: { instrument: legalComparisons.instrument, article: legalComparisons.article },
    })
    .from(recommendationOrigins).leftJoin(outputs, eq(outputs.id, recommendationOrigins.outputId)).leftJoin(activities, eq(activities.id, recommendationOrigins.activityId))
    .leftJoin(legalComparisons, eq(legalComparisons.id, recommendationOrigins.comparisonId)).where(eq(recommendationOrigins.recommendationId, recommendationId));
  // A source that the reader may not see is left out.
  return rows.flatMap(({ output, activity, comparison }): RecommendationOrigin[] => {
    if (output) return [{ kind: "output", ...output }];
    if (activity) return [{ kind: "activity", ...activity }];
    return comparison ? [{ kind: "comparison", ...comparison }] : [];
  });
}

async function readUpdates(tx: Tx, recommendationId: string): Promise<RecommendationUpdate[]> {
  const rows = await tx
    .select({
      id: recommendationUpdates.id, choice: recommendationUpdates.choice, note: recommendationUpdates.note, reportedOn: recommendationUpdates.reportedOn, reportedByName: recommendationUpdates.reportedByName,
      organisationName: recommendationUpdates.organisationName, proof: { title: evidence.title, titleFr: evidence.titleFr, url: evidence.url, contributionOf: evidence.contributionOf },
      file: { id: documents.id, name: documents.fileName, bytes: documents.bytes },
    })
    .from(recommendationUpdates).leftJoin(evidence, eq(evidence.id, recommendationUpdates.evidenceId)).leftJoin(documents, eq(documents.id, evidence.documentId))
    .where(eq(recommendationUpdates.recommendationId, recommendationId)).orderBy(desc(recommendationUpdates.reportedOn), desc(recommendationUpdates.id));
  return rows.map(({ proof, file, ...update }) => ({ ...update, proof: proof && { ...proof, file } }));
}

const SHOWN = ["recommendation.due_changed", "recommendation.proof_refused"] as const;

async function readEvents(tx: Tx, { id, actionId }: { id: string; actionId: string }): Promise<RecommendationEvent[]> {
  const rows = await tx
    .select({ id: auditEvents.id, type: auditEvents.type, happenedAt: auditEvents.happenedAt, actorName: auditEvents.actorName, reason: auditEvents.reason, facts: auditEvents.facts })
    .from(auditEvents).where(and(eq(auditEvents.actionId, actionId), eq(auditEvents.subjectId, id), inArray(auditEvents.type, [...SHOWN]))).orderBy(desc(auditEvents.id));
  const date = (value: unknown) => (typeof value === "string" ? value : null);
  return rows.map(({ happenedAt, facts, type, ...event }) => ({ ...event, type: type as RecommendationEvent["type"], on: dayOf(happenedAt), from: date(facts.from), to: date(facts.to) }));
}
