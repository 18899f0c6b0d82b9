import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges, refuseConflict } from "@/db/save";
import { requestAnswers, requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { refuse } from "@/domain/shared/problem";
import { FILLING_PAUSE } from "../filling";
import { REQUEST_EDITABLE } from "../lifecycle";
import type { RequestQuestion } from "../questions";
import { loadRequest, type LoadedRequest } from "./load-request";

type Answer = { question: RequestQuestion; readVersion: number; values: Partial<typeof requests.$inferInsert> };

/**
 * Keeps the answer to one question. Two people on two questions never collide; on the same one the second is refused with
 * both texts, unless both wrote the same.
 */
export async function keepAnswer(tx: Tx, request: LoadedRequest, { question, readVersion, values }: Answer, { actor, now }: { actor: Actor; now: Date }): Promise<void> {
  const saved = { savedById: actor.userId, savedByName: actor.personName, savedAt: now };
  const written = readVersion === 0
    ? await tx.insert(requestAnswers).values({ requestId: request.id, question, ...saved }).onConflictDoNothing().returning({ version: requestAnswers.version })
    : await tx.update(requestAnswers).set({ ...saved, version: sql`${requestAnswers.version} + 1` }).where(and(ofQuestion(request.id, question), eq(requestAnswers.version, readVersion))).returning({ version: requestAnswers.version });
  // What stands there now: somebody may have been quicker while this waited for them.
  const current = await loadRequest(tx, request.reference);
  if (written.length === 0 && changesOf(current, values).length > 0) await refuseAnswer(tx, current, { question, readVersion, values });
  const [kept] = await tx.update(requests).set({
    ...values, version: sql`${requests.version} + 1`, updatedAt: now, lastEditedById: actor.userId, lastEditedByName: actor.personName, lastEditedAt: now, editingSince: editingSince(current, actor, now),
  }).where(and(eq(requests.id, request.id), inArray(requests.state, [...REQUEST_EDITABLE]))).returning({ id: requests.id });
  if (!kept) refuse({ kind: "wrong_stage", noun: "requests", state: current.state, move: "send" });
  recordChanges(tx, changesOf(current, values));
}

/** Notes that somebody saw to a question whose answer is a record of its own: who asks, or the letter. */
export async function markAnswer(tx: Tx, requestId: string, question: RequestQuestion, { actor, now }: { actor: Actor; now: Date }): Promise<void> {
  const saved = { savedById: actor.userId, savedByName: actor.personName, savedAt: now };
  await tx.insert(requestAnswers).values({ requestId, question, ...saved })
    .onConflictDoUpdate({ target: [requestAnswers.requestId, requestAnswers.question], set: { ...saved, version: sql`${requestAnswers.version} + 1` } });
}

async function refuseAnswer(tx: Tx, request: LoadedRequest, { question, readVersion, values }: Answer): Promise<never> {
  const [last] = await tx.select({ by: requestAnswers.savedByName, at: requestAnswers.savedAt, version: requestAnswers.version }).from(requestAnswers).where(ofQuestion(request.id, question));
  return refuseConflict(tx, request, values, last && { who: last, versions: { read: readVersion, now: last.version } });
}

const ofQuestion = (requestId: string, question: RequestQuestion) => and(eq(requestAnswers.requestId, requestId), eq(requestAnswers.question, question));

/** Since when this person has been filling the request without a long pause. */
function editingSince({ lastEditedById, lastEditedAt, editingSince: since }: LoadedRequest, actor: Actor, now: Date): Date {
  const goesOn = lastEditedById === actor.userId && lastEditedAt && now.getTime() - lastEditedAt.getTime() < FILLING_PAUSE;
  return goesOn && since ? since : now;
}
