import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { textApprovals, texts } from "@/db/schema";
import type { TextSubjectTable } from "../lists";
import { asLongText, type Approval, type LongText, type TextRow } from "../passage";

/** Texts of some records, by the record's id and then by the field. */
export type TextsOf = ReadonlyMap<string, Readonly<Record<string, LongText>>>;

/**
 * The texts of records of one table as they stand for this reader: of each language the latest version open to them.
 * A text that was emptied is not there.
 */
export async function readTexts(tx: Tx, { table, ids }: { table: TextSubjectTable; ids: readonly string[] }): Promise<TextsOf> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectDistinctOn([texts.subjectId, texts.field, texts.language], ROW).from(texts)
    .where(and(eq(texts.subjectTable, table), inArray(texts.subjectId, [...ids])))
    .orderBy(asc(texts.subjectId), asc(texts.field), asc(texts.language), desc(texts.number));
  return grouped(rows.filter(({ body, heading }) => body !== "" || heading !== ""), await readApprovals(tx, rows.map(({ id }) => id)));
}

/** These very versions, whatever was written since: what was sent, approved or printed. */
export async function readTextVersions(tx: Tx, ids: readonly string[]): Promise<TextsOf> {
  if (ids.length === 0) return new Map();
  const rows = await tx.select(ROW).from(texts).where(inArray(texts.id, [...ids]));
  return grouped(rows, await readApprovals(tx, ids));
}

/** Several sets of versions of one record's texts at once, each by the field and measured within itself: what was handed over each time. */
export async function readEachVersion(tx: Tx, sets: readonly (readonly string[])[]): Promise<Readonly<Record<string, LongText>>[]> {
  const ids = [...new Set(sets.flat())];
  if (ids.length === 0) return sets.map(() => ({}));
  const rows = await tx.select(ROW).from(texts).where(inArray(texts.id, ids));
  const approvals = await readApprovals(tx, ids);
  return sets.map((set) => [...grouped(rows.filter(({ id }) => set.includes(id)), approvals).values()][0] ?? {});
}

async function readApprovals(tx: Tx, ids: readonly string[]): Promise<Map<string, Approval[]>> {
  const found = new Map<string, Approval[]>();
  if (ids.length === 0) return found;
  const rows = await tx
    .select({ textId: textApprovals.textId, byName: textApprovals.approvedByName, organisationName: textApprovals.organisationName, on: textApprovals.approvedOn })
    .from(textApprovals).where(inArray(textApprovals.textId, [...ids])).orderBy(asc(textApprovals.approvedOn));
  for (const { textId, ...approval } of rows) found.set(textId, [...(found.get(textId) ?? []), approval]);
  return found;
}

function grouped(rows: readonly TextRow[], approvals: ReadonlyMap<string, Approval[]>): TextsOf {
  const bySubject = new Map<string, Record<string, TextRow[]>>();
  for (const row of rows) {
    const fields = bySubject.get(row.subjectId) ?? {};
    (fields[row.field] ??= []).push(row);
    bySubject.set(row.subjectId, fields);
  }
  return new Map([...bySubject].map(([id, fields]) => [id, Object.fromEntries(Object.entries(fields).map(([field, versions]) => [field, asLongText(versions, approvals)]))]));
}

const ROW = {
  id: texts.id, subjectId: texts.subjectId, field: texts.field, language: texts.language, number: texts.number, origin: texts.origin, sourceId: texts.sourceId, heading: texts.heading, body: texts.body,
  writtenByName: texts.writtenByName, writtenAt: texts.writtenAt, reviewedByName: texts.reviewedByName, reviewedOn: texts.reviewedOn,
};
