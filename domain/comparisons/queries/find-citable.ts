import { asc, eq, inArray } from "drizzle-orm";
import { as } from "@/db/client";
import { nationalArticles, nationalLaws } from "@/db/schema";
import { citation } from "@/domain/laws/law";
import type { Actor } from "@/domain/policy/actor";

/** The articles of these countries' laws, as a row can cite them, by country. */
export async function findCitable(actor: Actor, countries: readonly string[]): Promise<Record<string, { label: string; heading: string | null }[]>> {
  if (countries.length === 0) return {};
  const articles = await as(actor, (tx) => tx.select({ country: nationalLaws.country, shortTitle: nationalLaws.shortTitle, number: nationalArticles.number, heading: nationalArticles.heading }).from(nationalArticles)
    .innerJoin(nationalLaws, eq(nationalLaws.id, nationalArticles.lawId)).where(inArray(nationalLaws.country, [...countries])).orderBy(asc(nationalLaws.shortTitle), asc(nationalArticles.position)));
  return Object.fromEntries(countries.map((country) => [country, articles.filter((one) => one.country === country).map(({ shortTitle, number, heading }) => ({ label: citation(shortTitle, number), heading }))]));
}
