import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { instruments } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { found, type CommandEvent } from "@/server/command";
import { readArticleList, type ListedArticle } from "../article-list";

/** The instrument with this code, or a refusal that says it does not exist. */
export async function loadInstrument(tx: Tx, code: string) {
  const [row] = await tx.select().from(instruments).where(eq(instruments.code, code));
  return found(row);
}

/** What happened to an instrument; it concerns no Action, and staff read it. */
export function instrumentEvent(type: CommandEvent["type"], instrument: { id: string; shortEn: string }, more: Partial<CommandEvent> = {}): CommandEvent {
  return { type, subject: { table: "instruments", id: instrument.id }, audience: "facility", ...more, facts: { instrument: instrument.shortEn, ...more.facts } };
}

/** The articles of a typed list, or a refusal that names each line that is wrong. */
export function demandArticles(list: string): ListedArticle[] {
  const { articles, faults } = readArticleList(list);
  if (faults.length > 0) refuse({ kind: "invalid", errors: faults.slice(0, 20).map(({ line, fault }) => ({ field: "articles", key: `listed.${fault}`, values: { line } })) });
  return articles;
}
