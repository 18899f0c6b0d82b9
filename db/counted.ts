import { sql, type SQL } from "drizzle-orm";
import { DEPLOYMENT_SPENT } from "@/domain/activities/lifecycle";
import type { CountedRows } from "@/domain/indicators/counted";
import { OUTPUT_APPROVED } from "@/domain/outputs/lifecycle";
import type { Tx } from "./client";
import { literals } from "./fragments";

/** Every row of one Action that a standard figure is counted from, in one statement. Each reader finds the same ones: what some may not see counts for nobody. */
export async function readCounted(tx: Tx, actionId: string): Promise<CountedRows> {
  const [row] = await tx.execute<CountedRows>(sql`select
    ${list(PEOPLE)} as people, ${list(DEPLOYMENTS)} as deployments, ${list(ACTIVITIES)} as activities, ${list(OUTPUTS)} as outputs, ${list(RECOMMENDATIONS)} as recommendations
    from (select ${actionId}::uuid as id) a`);
  return row!;
}

const list = (rows: SQL) => sql`(select coalesce(json_agg(r), '[]') from (${rows}) r)`;

// Somebody at several activities is one person: as they were at the last one, counted from the first.
const last = (column: string) => sql.raw(`(array_agg(p.${column} order by v.starts_on desc nulls last))[1]`);
const PEOPLE = sql`
  select row_number() over (order by min(v.number), count(*) desc, p.person_key)::int as person, ${last("sex")} as sex, ${last("institution_kind")} as "institutionKind", ${last("level")} as level,
    array_agg(v.number order by v.number) as activities, min(v.starts_on) as "on"
  from participants p join activities v on v.id = p.activity_id where p.action_id = a.id group by p.person_key`;

const DEPLOYMENTS = sql`
  select v.number as activity, v.title_en as "titleEn", v.title_fr as "titleFr", d.expert_id as "expertId", d.expert_name as "expertName", d.expert_category as category, d.expert_country as country,
    d.working_days as days, v.starts_on as "on"
  from deployments d join activities v on v.id = d.activity_id where d.action_id = a.id and d.state in (${literals(DEPLOYMENT_SPENT)}) order by v.number, d.expert_name`;

const ACTIVITIES = sql`
  select v.number, v.title_en as "titleEn", v.title_fr as "titleFr", v.type, v.starts_on as "on",
    case when exists (select from participants p where p.activity_id = v.id) then 0 else coalesce(v.women, 0) + coalesce(v.men, 0) end as unlisted
  from activities v where v.action_id = a.id and v.state in ('held', 'reported') order by v.number`;

// Restricted outputs are not for every reader, so they are left out for all.
const OUTPUTS = sql`
  select o.number, o.title_en as "titleEn", o.title_fr as "titleFr", o.type, o.state, o.validated_on as "on"
  from outputs o where o.action_id = a.id and o.state in (${literals(OUTPUT_APPROVED)}) order by o.number`;

const RECOMMENDATIONS = sql`
  select r.number, r.text_en as "textEn", r.text_fr as "textFr", r.state, r.answered_on as "answeredOn", r.verified_on as "verifiedOn"
  from recommendations r where r.action_id = a.id and r.state in ('accepted', 'partly_accepted', 'in_progress', 'implemented') order by r.number`;
