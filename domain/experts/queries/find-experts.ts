import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { experts } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { ExpertFilters, ExpertRow } from "../expert";
import { PUBLIC_SECTOR } from "../lists";
import type { KnownTopic, SpokenLanguage } from "../profile";
import { isFreeSql } from "./free-sql";

/** Most experts a list shows; a longer one asks for a filter. */
export const MOST_EXPERTS = 200;

/** Experts of the roster by name, with the number of missions each was on, and how many match in all. */
export async function findExperts(actor: Actor, { q, topic, language, country, category, sector, from, until }: ExpertFilters): Promise<{ rows: ExpertRow[]; total: number }> {
  const [first, last] = [from ?? until, until ?? from];
  const where = and(
    category && eq(experts.category, category), country ? eq(experts.country, country) : undefined, sector && inArray(experts.category, [...PUBLIC_SECTOR]),
    topic && sql`exists (select from expert_topics t where t.expert_id = experts.id and t.topic = ${topic})`,
    language && sql`exists (select from expert_languages l where l.expert_id = experts.id and l.language = ${language})`,
    first && last ? isFreeSql({ from: sql`${first}`, until: sql`${last}` }) : undefined,
    ...(q ?? "").split(/\s+/).filter(Boolean).slice(0, 8).map((word) => sql`position(app.plain(${word}) in ${SEARCHED}) > 0`),
  );
  return as(actor, async (tx) => {
    const rows = await tx.select(ROW).from(experts).where(where).orderBy(asc(experts.fullName), asc(experts.id)).limit(MOST_EXPERTS);
    return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
  });
}

/** Experts one may choose from in a form, by name. */
export async function findExpertChoices(actor: Actor): Promise<Pick<ExpertRow, "id" | "fullName" | "category" | "country">[]> {
  return as(actor, (tx) => tx.select({ id: experts.id, fullName: experts.fullName, category: experts.category, country: experts.country }).from(experts).orderBy(asc(experts.fullName)).limit(1000));
}

// Past posts are searched with the present one: people are remembered by where they were.
const SEARCHED = sql`app.plain(concat_ws(' ', experts.full_name, experts.employer, experts.job_title, (select string_agg(p.employer || ' ' || p.job_title, ' ') from expert_posts p where p.expert_id = experts.id)))`;

const ROW = {
  id: experts.id, fullName: experts.fullName, category: experts.category, country: experts.country, employer: experts.employer, jobTitle: experts.jobTitle,
  languages: sql<SpokenLanguage[]>`coalesce((select json_agg(json_build_object('language', l.language, 'level', l.level) order by l.level desc, l.language) from expert_languages l where l.expert_id = "experts"."id"), '[]')`,
  topics: sql<KnownTopic[]>`coalesce((select json_agg(json_build_object('topic', t.topic, 'level', t.level) order by t.level desc, t.topic) from expert_topics t where t.expert_id = "experts"."id"), '[]')`,
  deployments: sql<number>`(select count(*)::int from deployments d where d.expert_id = "experts"."id" and d.state in ('deployed', 'appraised'))`,
  total: sql<number>`count(*) over ()::int`,
};
