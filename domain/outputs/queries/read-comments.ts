import { asc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { outputComments } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import type { Comment } from "../output";

/** Every comment on an output that this reader may see, in the order in which they were written. */
export async function readComments(tx: Tx, outputId: string): Promise<Comment[]> {
  const rows = await tx.select({
    id: outputComments.id, sectionId: outputComments.sectionId, audience: outputComments.audience, side: outputComments.side, body: outputComments.body, writtenByName: outputComments.writtenByName,
    organisationName: outputComments.organisationName, writtenAt: outputComments.writtenAt, isOfEarlier: LATER, answer: outputComments.answer, answeredByName: outputComments.answeredByName, answeredOn: outputComments.answeredOn,
  }).from(outputComments).where(eq(outputComments.outputId, outputId)).orderBy(asc(outputComments.id));
  return rows.map(({ writtenAt, answer, answeredByName, answeredOn, ...comment }) => ({
    ...comment, writtenOn: dayOf(writtenAt), answer: answer && answeredByName && answeredOn ? { text: answer, byName: answeredByName, on: answeredOn } : null,
  }));
}

const LATER = sql<boolean>`exists (select from texts was join texts now on now.subject_table = was.subject_table and now.subject_id = was.subject_id and now.field = was.field and now.language = was.language and now.number > was.number where was.id = ${outputComments.textId})`;
