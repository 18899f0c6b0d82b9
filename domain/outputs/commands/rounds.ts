import { and, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { outputRounds, outputVersions, texts } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { loadSections } from "./load-sections";

export type OpenRound = typeof outputRounds.$inferSelect & { /** Sections that nobody has written anew since they were named. */ left: string[]; isRevised: boolean };

/** The return that waits for the facility; undefined while the output is not returned. */
export async function openRound(tx: Tx, outputId: string): Promise<OpenRound | undefined> {
  const [round] = await tx.select().from(outputRounds).where(and(eq(outputRounds.outputId, outputId), isNull(outputRounds.answeredOn)));
  if (!round) return undefined;
  const sections = (await loadSections(tx, outputId)).map(({ id }) => id);
  const written = sections.length === 0 ? [] : await tx.selectDistinct({ id: texts.subjectId }).from(texts).where(and(eq(texts.subjectTable, "output_sections"), inArray(texts.subjectId, sections), gt(texts.writtenAt, round.askedAt)));
  const [last] = await tx.select({ sentAt: outputVersions.sentAt }).from(outputVersions).where(eq(outputVersions.outputId, outputId)).orderBy(desc(outputVersions.number)).limit(1);
  // A section that was taken out is changed too.
  const left = round.sections.filter((id) => sections.includes(id) && !written.some((one) => one.id === id));
  return { ...round, left, isRevised: left.length === 0 && (round.sections.length > 0 || written.length > 0 || last?.sentAt === null) };
}

/** Closes a round with what the facility says it changed. */
export async function answerRound(tx: Tx, { id }: { id: string }, { answer, actor, now }: { answer: string | null; actor: Actor; now: Date }): Promise<void> {
  if (!answer) refuseField("answer", "roundAnswer");
  await tx.update(outputRounds).set({ answer, answeredOn: dayOf(now), answeredByName: actor.personName }).where(eq(outputRounds.id, id));
}
