import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { texts } from "@/db/schema";
import type { TextSubjectTable } from "../lists";

export type LoadedText = typeof texts.$inferSelect;

/** The latest version in each language of these records' texts. */
export async function loadTexts(tx: Tx, { table, ids, field }: { table: TextSubjectTable; ids: readonly string[]; field?: string }): Promise<LoadedText[]> {
  if (ids.length === 0) return [];
  return tx
    .selectDistinctOn([texts.subjectId, texts.field, texts.language]).from(texts)
    .where(and(eq(texts.subjectTable, table), inArray(texts.subjectId, [...ids]), field === undefined ? undefined : eq(texts.field, field)))
    .orderBy(asc(texts.subjectId), asc(texts.field), asc(texts.language), desc(texts.number));
}

/** There are words in it: a text that was emptied is as if it were not there. */
export const hasWords = ({ heading, body }: Pick<LoadedText, "heading" | "body">) => heading !== "" || body !== "";
