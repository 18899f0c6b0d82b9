import { desc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents, outputRounds, outputVersions } from "@/db/schema";
import type { Round } from "../output";

/** Every return of an output, the latest first, with the sections that are still to be written anew. */
export async function readRounds(tx: Tx, outputId: string): Promise<Round[]> {
  return tx
    .select({
      number: outputRounds.number, version: outputVersions.number, askedOn: outputRounds.askedOn, askedByName: outputRounds.askedByName, organisationName: outputRounds.organisationName, reason: outputRounds.reason, sections: outputRounds.sections,
      checklist: { id: documents.id, name: documents.fileName, bytes: documents.bytes }, dueOn: outputRounds.dueOn, answer: outputRounds.answer, answeredOn: outputRounds.answeredOn, answeredByName: outputRounds.answeredByName, left: LEFT,
    })
    .from(outputRounds).innerJoin(outputVersions, eq(outputVersions.id, outputRounds.versionId)).leftJoin(documents, eq(documents.id, outputRounds.checklistId))
    .where(eq(outputRounds.outputId, outputId)).orderBy(desc(outputRounds.number));
}

// A section that was taken out is changed too.
const LEFT = sql<string[]>`case when ${outputRounds.answeredOn} is not null then array[]::text[] else array(
  select s.id::text from output_sections s where s.id = any(${outputRounds.sections}) and s.removed_at is null
    and not exists (select from texts t where t.subject_table = 'output_sections' and t.subject_id = s.id and t.written_at > ${outputRounds.askedAt})) end`;
