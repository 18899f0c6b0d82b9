import { and, eq } from "drizzle-orm";
import { readReview } from "@/db/assessments";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { loadRequest } from "@/domain/requests/commands/load-request";
import { refuse } from "@/domain/shared/problem";
import { demand, found } from "@/server/command";
import { isBeingRead } from "../being-read";

/** The actor's own reading of the newest sending of a request that is still being read; refuses everything else. */
export async function loadOwnAssessment(tx: Tx, actor: Actor, { reference, assessmentId }: { reference: string; assessmentId: string }) {
  const request = await loadRequest(tx, reference);
  const [row] = await tx.select().from(assessments).where(and(eq(assessments.id, assessmentId), eq(assessments.requestId, request.id)));
  const assessment = found(row);
  demand(actor, "assessment.write", { ownerId: assessment.assessorId });
  const { round } = await readReview(tx, request.id);
  if (!isBeingRead(request.state) || assessment.round !== round) refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "assess" });
  return { request, assessment };
}

/** Where the events of a reading belong. Nothing of what was answered is told: the others have not given their answers yet. */
export function ofAssessment({ id, assessorName: person, round }: { id: string; assessorName: string; round: number }, { id: requestId }: { id: string }) {
  return { subject: { table: "assessments", id }, requestId, facts: { person, round }, audience: "facility" as const };
}
