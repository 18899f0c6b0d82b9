import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { evidence, recommendations, recommendationUpdates, updateAskItems } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { orderedId } from "@/domain/shared/ordered-id";
import { refuse, refuseField } from "@/domain/shared/problem";
import type { CommandEvent } from "@/server/command";
import { RECOMMENDATION_LIFECYCLE, type ProgressChoice } from "../lifecycle";
import { isReportable, progressMove } from "../progress";
import { addEvidence, type GivenProof } from "./add-evidence";
import type { LoadedRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

/** Who says it: a number that a verifier must not share, a name and a body; and who of the facility wrote it down, if somebody did. */
export type Reporter = { id: string; name: string; organisationName: string; recordedByName?: string };
type Report = { choice: ProgressChoice; note: string | null; proof: GivenProof; version: number; reportedOn: string; reporter: Reporter };

/**
 * Writes what became of the advice, however it was told. Done says how and, where the priority is high, shows a file; it
 * counts only once a second person has checked. Whoever had been asked has their answer by it.
 */
export async function writeProgress(tx: Tx, { actor, now, recommendation, report }: { actor: Actor; now: Date; recommendation: LoadedRecommendation; report: Report }): Promise<CommandEvent> {
  const { choice, note, proof, version, reportedOn, reporter } = report;
  const { id: recommendationId, actionId } = recommendation;
  if (!isReportable(recommendation.state)) refuse({ kind: "wrong_stage", noun: "recommendations", state: recommendation.state, move: "start" });
  if (choice === "overtaken" && !note) refuseField("note", "reason");
  const isDone = choice === "done";
  if (isDone && !note) refuseField("note", "sayWhatWasDone");
  if (isDone && recommendation.priority === "high" && !proof.file && !(await hasFile(tx, recommendationId))) refuseField("file", "fileForHighPriority");
  const move = progressMove(recommendation.state, choice);
  const state = move ? demandMove(RECOMMENDATION_LIFECYCLE, move, recommendation) : recommendation.state;
  await save(tx, recommendations, recommendation, version, { state, reportedDoneOn: isDone ? reportedOn : null, reportedDoneById: isDone ? reporter.id : null, proofRefusedOn: null, proofRefusedReason: null, proofRefusedByName: null });
  const evidenceId = await addEvidence(tx, { actor, now, actionId, proof });
  await tx.insert(recommendationUpdates).values({
    id: orderedId(now), recommendationId, actionId, choice, note, evidenceId, reportedOn, reportedByName: reporter.name, organisationName: reporter.organisationName, recordedByName: reporter.recordedByName ?? null,
  });
  await tx.update(updateAskItems).set({ answeredOn: dayOf(now) }).where(and(eq(updateAskItems.recommendationId, recommendationId), isNull(updateAskItems.answeredOn)));
  return recommendationEvent("recommendation.progressed", recommendation, { facts: { choice, hasProof: evidenceId !== null }, reason: note });
}

/** Is anything on record that proves it? */
export async function hasEvidence(tx: Tx, recommendationId: string): Promise<boolean> {
  const proven = await tx.select({ id: recommendationUpdates.id }).from(recommendationUpdates).where(and(eq(recommendationUpdates.recommendationId, recommendationId), isNotNull(recommendationUpdates.evidenceId))).limit(1);
  return proven.length > 0;
}

/** Is a file among the proofs? */
export async function hasFile(tx: Tx, recommendationId: string): Promise<boolean> {
  const filed = await tx.select({ id: evidence.id }).from(recommendationUpdates).innerJoin(evidence, eq(evidence.id, recommendationUpdates.evidenceId))
    .where(and(eq(recommendationUpdates.recommendationId, recommendationId), isNotNull(evidence.documentId))).limit(1);
  return filed.length > 0;
}
