import { and, desc, eq, isNotNull } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, outputRounds, outputs, outputVersions } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { SentText } from "../output";
import { findSentText } from "./find-sent-text";

export type VersionDifferences = { titleEn: string; titleFr: string | null; from: number; to: number; /** What the facility said it changed. */ said: string | null; before: SentText; after: SentText };

/** Two versions of an output that were sent one after the other; undefined when there are no such two for this reader. */
export async function findVersionDifferences(actor: Actor, { reference, number, to }: { reference: string; number: number; to: number }): Promise<VersionDifferences | undefined> {
  if (!isReference(reference) || !Number.isInteger(number) || !Number.isInteger(to)) return undefined;
  const sent = await as(actor, (tx) => tx
    .select({ titleEn: outputs.titleEn, titleFr: outputs.titleFr, number: outputVersions.number, answer: outputRounds.answer }).from(outputVersions).innerJoin(outputs, eq(outputs.id, outputVersions.outputId)).innerJoin(actions, eq(actions.id, outputs.actionId)).leftJoin(outputRounds, eq(outputRounds.versionId, outputVersions.id))
    .where(and(eq(actions.reference, reference), eq(outputs.number, number), isNotNull(outputVersions.sentAt))).orderBy(desc(outputVersions.number)));
  const at = sent.findIndex((one) => one.number === to);
  const [later, earlier] = [sent[at], sent[at + 1]];
  if (at < 0 || !later || !earlier) return undefined;
  const [before, after] = await Promise.all([findSentText(actor, reference, number, earlier.number), findSentText(actor, reference, number, later.number)]);
  return before && after && { titleEn: later.titleEn, titleFr: later.titleFr, from: earlier.number, to, said: earlier.answer, before, after };
}
