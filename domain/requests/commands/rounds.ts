import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { requestAnswers, requestRounds } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { refuseField } from "@/domain/shared/problem";
import { programmeDay } from "../opinion-clock";
import { findQuestion, type RequestQuestion } from "../questions";

export type OpenRound = { id: string; number: number; /** Questions that nobody has answered anew since they were named. */ left: RequestQuestion[] };

/** The round of "more information" that waits for the authority; null when none does. */
export async function openRound(tx: Tx, requestId: string): Promise<OpenRound | null> {
  const [round] = await tx.select().from(requestRounds).where(and(eq(requestRounds.requestId, requestId), isNull(requestRounds.answeredOn)));
  if (!round) return null;
  const asked = round.questions.map(findQuestion).filter((one) => one !== undefined);
  const answered = asked.length === 0 ? [] : await tx
    .select({ question: requestAnswers.question })
    .from(requestAnswers)
    .where(and(eq(requestAnswers.requestId, requestId), inArray(requestAnswers.question, asked), gt(requestAnswers.savedAt, round.askedAt)));
  return { id: round.id, number: round.number, left: asked.filter((one) => !answered.some(({ question }) => question === one)) };
}

/** Closes a round with what the authority says it changed. */
export async function answerRound(tx: Tx, { id }: OpenRound, { answer, actor, now }: { answer: string | null; actor: Actor; now: Date }): Promise<void> {
  if (!answer) refuseField("roundAnswer", "required");
  await tx.update(requestRounds).set({ answer, answeredOn: programmeDay(now), answeredByName: actor.personName }).where(eq(requestRounds.id, id));
}
