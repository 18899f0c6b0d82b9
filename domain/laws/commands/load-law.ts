import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { nationalArticles, nationalLaws } from "@/db/schema";
import { refuse, refuseField } from "@/domain/shared/problem";
import { found, type CommandEvent } from "@/server/command";
import { MOST_LAW_ARTICLES, readLawText } from "../article-text";

/** The law with this id, or a refusal that says it does not exist. */
export async function loadLaw(tx: Tx, id: string) {
  const [row] = await tx.select().from(nationalLaws).where(eq(nationalLaws.id, id));
  return found(row);
}

/** What happened to a law; it concerns no Action, and staff read it. */
export function lawEvent(type: CommandEvent["type"], law: { id: string; shortTitle: string; country: string }): CommandEvent {
  return { type, subject: { table: "national_laws", id: law.id }, facts: { title: law.shortTitle, country: law.country }, audience: "facility" };
}

/** Writes the articles of a law: those it knows get their new words, new ones join, and none goes: something may be compared with it. */
export async function writeLawArticles(tx: Tx, lawId: string, text: string): Promise<void> {
  const { articles, faults } = readLawText(text);
  if (faults.length > 0) refuse({ kind: "invalid", errors: faults.slice(0, 20).map(({ line, fault }) => ({ field: "articles", key: `listed.${fault}`, values: { line } })) });
  if (articles.length === 0) refuseField("articles", "required");
  const before = await tx.select({ id: nationalArticles.id, number: nationalArticles.number }).from(nationalArticles).where(eq(nationalArticles.lawId, lawId)).orderBy(nationalArticles.position);
  const kept = before.filter(({ number }) => !articles.some((one) => one.number === number));
  if (articles.length + kept.length > MOST_LAW_ARTICLES) refuseField("articles", "tooManyLines");
  await tx.insert(nationalArticles).values(articles.map((article, index) => ({ ...article, id: crypto.randomUUID(), lawId, position: index + 1 }))).onConflictDoUpdate({
    target: [nationalArticles.lawId, nationalArticles.number], set: { position: sql`excluded.position`, heading: sql`excluded.heading`, text: sql`excluded.text` },
  });
  for (const [index, { id }] of kept.entries()) await tx.update(nationalArticles).set({ position: articles.length + index + 1 }).where(eq(nationalArticles.id, id));
  recordChanges(tx, changesOf({ articles: before.map(({ number }) => number) }, { articles: [...articles, ...kept].map(({ number }) => number) }));
}
