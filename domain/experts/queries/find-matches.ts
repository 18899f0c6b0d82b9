import { sql, type SQL } from "drizzle-orm";
import { as } from "@/db/client";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import type { LanguageLevel } from "../lists";
import { USUAL_LEVEL, type Candidate, type Match, type MatchCounts, type MatchMission } from "../match";
import { isFreeSql } from "./free-sql";

/** Most experts that are read for pairs, and most of those left out that are named. */
export const MOST_FITS = 200;
export const MOST_EXCLUDED = 60;

export type Asking = { reference: string; number: number; today: PartialDate; level?: LanguageLevel; from?: PartialDate | null; until?: PartialDate | null; team?: readonly string[] };

/** Every expert beside what a mission asks: who fits and why, who does not and why not. One statement; undefined without such a mission. */
export async function findMatches(actor: Actor, asking: Asking): Promise<Match | undefined> {
  if (!isReference(asking.reference)) return undefined;
  const [row] = await as(actor, (tx) => tx.execute<{ mission: MatchMission | null; candidates: Candidate[] | null; counts: MatchCounts }>(matchSql(asking)));
  return row?.mission ? { mission: row.mission, level: asking.level ?? USUAL_LEVEL, candidates: row.candidates ?? [], counts: row.counts } : undefined;
}

/** The statement itself, which the benchmark explains. */
export function matchSql({ reference, number, today, level = USUAL_LEVEL, from = null, until = null, team = [] }: Asking): SQL {
  const chosen = sql`string_to_array(${team.join(",")}, ',')`;
  return sql`
with mission as materialized (
  select v.id, v.action_id, x.reference, v.number, v.title_en, v.title_fr, v.state, x.stage not in ('closed', 'closed_early', 'cancelled') and x.on_hold_since is null as is_running, x.country_codes as countries,
    case when cardinality(v.terms_topics) > 0 then v.terms_topics else x.specific_areas end as topics, cardinality(v.terms_topics) = 0 as topics_of_action, v.terms_languages as languages,
    case when cardinality(v.terms_categories) > 0 then v.terms_categories else phase.categories end as categories, case when cardinality(v.terms_categories) > 0 then 'terms' else 'phase' end as categories_from, phase.name as phase,
    coalesce(${from}::text, case when length(v.starts_on) = 10 then v.starts_on end) as starts_on, coalesce(${until}::text, ${from}::text, case when length(coalesce(v.ends_on, v.starts_on)) = 10 then coalesce(v.ends_on, v.starts_on) end) as ends_on
  from activities v join actions x on x.id = v.action_id
  left join lateral (
    select p.name, case when p.eligibility ? 'expertCategories' then array(select jsonb_array_elements_text(p.eligibility -> 'expertCategories')) end as categories
    from programme_phases p join programmes o on o.id = p.programme_id and o.is_ours
    where p.starts_on <= coalesce(v.starts_on, ${today}::text) and (p.ends_on is null or p.ends_on >= coalesce(v.starts_on, ${today}::text)) order by p.starts_on desc limit 1) phase on true
  where x.reference = ${reference} and v.number = ${number}::int
), spoken as (
  select l.expert_id, json_agg(json_build_object('language', l.language, 'level', l.level) order by l.level desc, l.language) as languages, count(*) filter (where l.level >= ${level}::language_level) as enough
  from mission m join expert_languages l on l.language = any(m.languages) group by l.expert_id
), known as (
  select t.expert_id, json_agg(json_build_object('topic', t.topic, 'level', t.level) order by t.level desc, t.topic) as topics,
    count(*) filter (where t.level = 'led') as led, count(*) filter (where t.level = 'worked_on') as worked_on, count(*) as topics_known
  from mission m join expert_topics t on t.topic = any(m.topics) group by t.expert_id
), sent as (
  select d.expert_id, count(*) as missions, count(*) filter (where a.areas && m.topics) as on_topics, max(left(a.starts_on, 4)) filter (where a.areas && m.topics) as last_on_topics, max(left(a.starts_on, 4)) as last_year,
    count(*) filter (where a.countries && m.countries) as here, max(left(a.starts_on, 4)) filter (where a.countries && m.countries) as last_here
  from mission m cross join deployments d
  join lateral (select v.id, v.starts_on, case when cardinality(v.terms_topics) > 0 then v.terms_topics else x.specific_areas end as areas, x.country_codes as countries from activities v join actions x on x.id = v.action_id where v.id = d.activity_id) a on true
  where d.state in ('deployed', 'appraised') and d.activity_id <> m.id group by d.expert_id
), judged as (
  select experts.id, experts.full_name, experts.category, experts.country, experts.sex, experts.job_title, experts.employer, c.is_eu_member,
    spoken.languages, known.topics, coalesce(known.led, 0) as led, coalesce(known.worked_on, 0) as worked_on, coalesce(known.topics_known, 0) as topics_known, coalesce(spoken.enough, 0) as enough,
    coalesce(sent.missions, 0) as missions, coalesce(sent.on_topics, 0) as on_topics, coalesce(sent.last_on_topics, sent.last_year) as last_year, coalesce(sent.here, 0) as here, sent.last_here,
    cardinality(m.languages) = 0 or coalesce(spoken.enough, 0) > 0 as speaks,
    m.starts_on is null or m.ends_on is null or ${isFreeSql({ from: sql`m.starts_on`, until: sql`m.ends_on`, except: sql`m.id` })} as is_free,
    m.categories is null or experts.category::text = any(m.categories) as is_eligible,
    conflict.reason as conflict, here.state as standing, experts.id::text = any(${chosen}) as is_chosen
  from mission m cross join experts join countries c on c.iso3 = experts.country
  left join spoken on spoken.expert_id = experts.id left join known on known.expert_id = experts.id left join sent on sent.expert_id = experts.id
  left join expert_conflicts conflict on conflict.expert_id = experts.id and conflict.action_id = m.action_id and conflict.lifted_on is null
  left join deployments here on here.expert_id = experts.id and here.activity_id = m.id
), placed as (
  select judged.*, (not speaks)::int + (not is_free)::int + (not is_eligible)::int as failed,
    row_number() over (partition by speaks and is_free and is_eligible and conflict is null and standing is null
      order by (not speaks)::int + (not is_free)::int + (not is_eligible)::int + (conflict is not null)::int, led desc, worked_on desc, topics_known desc, enough desc, on_topics desc, last_year desc nulls last, full_name, id) as place,
    speaks and is_free and is_eligible and conflict is null and standing is null as fits
  from judged
), shown as (
  select * from placed where is_chosen or standing is not null or place <= case when fits then ${MOST_FITS}::int else ${MOST_EXCLUDED}::int end
)
select
  (select json_build_object('id', id, 'reference', reference, 'number', number, 'titleEn', title_en, 'titleFr', title_fr, 'state', state, 'isRunning', is_running, 'topics', topics, 'topicsOfAction', topics_of_action, 'languages', languages,
    'categories', categories, 'categoriesFrom', categories_from, 'phase', phase, 'startsOn', starts_on, 'endsOn', ends_on, 'countries', countries) from mission) as mission,
  (select json_build_object('experts', count(*), 'fits', count(*) filter (where fits), 'onMission', count(*) filter (where standing is not null),
    'language', count(*) filter (where failed = 1 and not speaks and conflict is null and standing is null), 'dates', count(*) filter (where failed = 1 and not is_free and conflict is null and standing is null),
    'category', count(*) filter (where failed = 1 and not is_eligible and conflict is null and standing is null)) from placed) as counts,
  (select json_agg(json_build_object('id', s.id, 'fullName', s.full_name, 'category', s.category, 'country', s.country, 'isEuMember', s.is_eu_member, 'sex', s.sex, 'jobTitle', s.job_title, 'employer', s.employer,
    'topics', coalesce(s.topics, '[]'), 'languages', coalesce(s.languages, '[]'), 'missions', s.missions, 'missionsOnTopics', s.on_topics, 'lastYear', s.last_year, 'missionsHere', s.here, 'lastYearHere', s.last_here,
    'topicsOfMissions', case when s.on_topics > 0 then (select coalesce(json_agg(distinct area), '[]') from deployments d join activities v on v.id = d.activity_id join actions x on x.id = v.action_id
      cross join lateral unnest(case when cardinality(v.terms_topics) > 0 then v.terms_topics else x.specific_areas end) area where d.expert_id = s.id and d.state in ('deployed', 'appraised') and d.activity_id <> m.id and area = any(m.topics)) else '[]' end,
    'postHere', (select json_build_object('jobTitle', p.job_title, 'employer', p.employer, 'country', p.country) from expert_posts p where p.expert_id = s.id and p.country = any(m.countries) order by p.started_on desc nulls last limit 1),
    'speaks', s.speaks, 'isFree', s.is_free, 'isEligible', s.is_eligible, 'conflict', s.conflict, 'standing', s.standing, 'isChosen', s.is_chosen,
    'hindrance', case when not s.is_free then (select json_build_object('kind', h.kind, 'startsOn', h.starts_on, 'endsOn', h.ends_on, 'reference', h.reference) from (
      select 'away' as kind, w.starts_on, w.ends_on, null as reference from expert_absences w where w.expert_id = s.id and w.starts_on <= m.ends_on and w.ends_on >= m.starts_on
      union all select 'mission', v.starts_on, coalesce(v.ends_on, v.starts_on), x.reference from deployments d join activities v on v.id = d.activity_id join actions x on x.id = v.action_id
        where d.expert_id = s.id and v.id <> m.id and d.state in ('accepted', 'deployed', 'appraised') and v.state <> 'dropped' and length(v.starts_on) = 10 and v.starts_on <= m.ends_on and coalesce(v.ends_on, v.starts_on) >= m.starts_on
      union all select 'window', coalesce(e.available_from, ''), coalesce(e.available_until, ''), null from experts e where e.id = s.id and (e.available_from > m.starts_on or e.available_until < m.ends_on)
      limit 1) h) end) order by s.fits desc, s.place) from shown s cross join mission m) as candidates`;
}
