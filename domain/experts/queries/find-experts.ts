import { and, arrayContains, asc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { experts } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { ExpertFilters, ExpertRow } from "../expert";

/** Most experts a list shows; a longer one asks for a filter. */
export const MOST_EXPERTS = 200;

/** Experts of the roster by name, with the number of missions each was on, and how many match in all. */
export async function findExperts(actor: Actor, { category, country, language }: ExpertFilters): Promise<{ rows: ExpertRow[]; total: number }> {
  const where = and(category && eq(experts.category, category), country ? eq(experts.country, country) : undefined, language && arrayContains(experts.languages, [language]));
  return as(actor, async (tx) => {
    const rows = await tx.select(ROW).from(experts).where(where).orderBy(asc(experts.fullName), asc(experts.id)).limit(MOST_EXPERTS);
    return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
  });
}

/** Experts one may choose from in a form, by name. */
export async function findExpertChoices(actor: Actor): Promise<Pick<ExpertRow, "id" | "fullName" | "category" | "country">[]> {
  return as(actor, (tx) => tx.select({ id: experts.id, fullName: experts.fullName, category: experts.category, country: experts.country }).from(experts).orderBy(asc(experts.fullName)).limit(1000));
}

const ROW = {
  id: experts.id, fullName: experts.fullName, category: experts.category, country: experts.country, languages: experts.languages, topics: experts.topics,
  deployments: sql<number>`(select count(*)::int from deployments d where d.expert_id = "experts"."id" and d.state in ('deployed', 'appraised'))`,
  total: sql<number>`count(*) over ()::int`,
};
