import { asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { as } from "@/db/client";
import { nationalArticles, nationalLaws } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { LawDetail, LawLine } from "../law";

const LAW = { id: nationalLaws.id, country: nationalLaws.country, shortTitle: nationalLaws.shortTitle, titleEn: nationalLaws.titleEn, titleFr: nationalLaws.titleFr, adoptedOn: nationalLaws.adoptedOn };

/** The national laws there are, country by country; those of one country when it is named. */
export async function findLaws(actor: Actor, country?: string): Promise<LawLine[]> {
  return as(actor, (tx) => tx
    .select({ ...LAW, articles: sql<number>`(select count(*)::int from national_articles a where a.law_id = "national_laws"."id")` })
    .from(nationalLaws).where(country ? eq(nationalLaws.country, country) : undefined).orderBy(asc(nationalLaws.country), asc(nationalLaws.adoptedOn), asc(nationalLaws.shortTitle)));
}

/** One law with its articles; undefined when there is none of this id. */
export async function findLaw(actor: Actor, id: string): Promise<LawDetail | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  return as(actor, async (tx) => {
    const [law] = await tx.select({ ...LAW, titleOriginal: nationalLaws.titleOriginal, language: nationalLaws.language, asOf: nationalLaws.asOf, sourceUrl: nationalLaws.sourceUrl, note: nationalLaws.note, version: nationalLaws.version }).from(nationalLaws).where(eq(nationalLaws.id, id));
    if (!law) return undefined;
    const articles = await tx.select({ number: nationalArticles.number, heading: nationalArticles.heading, text: nationalArticles.text }).from(nationalArticles).where(eq(nationalArticles.lawId, id)).orderBy(asc(nationalArticles.position));
    return { ...law, articles };
  });
}
