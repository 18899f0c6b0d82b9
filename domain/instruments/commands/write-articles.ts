import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { instrumentArticles } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { MOST_ARTICLES, writeArticleList, type ListedArticle } from "../article-list";

/** Puts the articles of an instrument in the order of the list. An article that is not in it any more stays: something may be compared with it. */
export async function writeArticles(tx: Tx, instrumentId: string, articles: readonly ListedArticle[]): Promise<void> {
  const before = await tx.select().from(instrumentArticles).where(eq(instrumentArticles.instrumentId, instrumentId)).orderBy(instrumentArticles.position);
  const kept = before.filter(({ number }) => !articles.some((one) => one.number === number));
  if (articles.length === 0) refuseField("articles", "required");
  if (articles.length + kept.length > MOST_ARTICLES) refuseField("articles", "tooManyLines");
  await tx.insert(instrumentArticles).values(articles.map((article, index) => ({ ...article, id: crypto.randomUUID(), instrumentId, position: index + 1 }))).onConflictDoUpdate({
    target: [instrumentArticles.instrumentId, instrumentArticles.number],
    set: { position: sql`excluded.position`, headingEn: sql`excluded.heading_en`, headingFr: sql`excluded.heading_fr`, isFormal: sql`excluded.is_formal` },
  });
  for (const [index, { id }] of kept.entries()) await tx.update(instrumentArticles).set({ position: articles.length + index + 1 }).where(eq(instrumentArticles.id, id));
  recordChanges(tx, changesOf({ articles: writeArticleList(before) }, { articles: writeArticleList([...articles, ...kept]) }));
}
