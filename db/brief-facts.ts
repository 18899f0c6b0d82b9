import { sql } from "drizzle-orm";
import type { BriefFacts } from "@/domain/briefs/facts";
import type { Actor } from "@/domain/policy/actor";
import { RECOMMENDATION_OPEN } from "@/domain/recommendations/lifecycle";
import type { PartialDate } from "@/domain/shared/dates";
import { as } from "./client";
import { literals } from "./fragments";
import { inCountry, RUNNING, SINCE } from "./country-actions";

const MOST_ACTIONS = 60;
const MOST_STEPS = 20;

/** What a brief on a country tells, read with the eyes of its reader: a delegation's login and row policies. One statement. */
export async function readBriefFacts(reader: Actor, iso3: string, today: PartialDate): Promise<BriefFacts> {
  const [row] = await as(reader, (tx) => tx.execute<Omit<BriefFacts, "country">>(sql`
    with a as materialized (select * from actions a where ${inCountry(sql`${iso3}::text`)}),
      ranked as (select a.*, case when ${RUNNING} then 0 when a.on_hold_since is not null then 1 else 2 end as rank, ${SINCE} as since from a),
      steps as (${VISITS(today)} union all ${CHECK_INS(today)} union all ${ADVICE(today)})
    select (select json_build_object('nameEn', g.name_en, 'nameFr', g.name_fr, 'fundingLineEn', g.funding_line_en, 'fundingLineFr', g.funding_line_fr, 'contactName', g.contact_name, 'contactPhone', g.contact_phone, 'contactEmail', g.contact_email) from programmes g where g.is_ours limit 1) as programme,
      (select count(*)::int from a) as total,
      (select count(*)::int from a where ${RUNNING}) as running,
      (select coalesce(json_agg(json_build_object('reference', r.reference, 'titleEn', r.title_en, 'titleFr', r.title_fr, 'stage', r.stage, 'isOnHold', r.on_hold_since is not null, 'publishedStatus', r.published_status, 'since', r.since, 'isRegional', cardinality(r.country_codes) <> 1) order by r.rank, r.moved_at desc, r.id), '[]')
        from (select * from ranked order by rank, moved_at desc, id limit ${MOST_ACTIONS}) r) as actions,
      (select coalesce(json_agg(lead_name), '[]') from (select distinct lead_name from a where lead_name is not null and ${RUNNING} order by lead_name limit 2) l) as leads,
      (select coalesce(json_object_agg(state, n), '{}') from (select r.state, count(*)::int as n from recommendations r where r.action_id = any(array(select id from a)) and r.state <> 'recast' group by r.state) s) as recommendations,
      (select json_build_object('heldOn', p.held_on, 'place', p.place) from presentations p where p.action_id = any(array(select id from a)) order by p.held_on desc limit 1) as "lastPresentation",
      (select coalesce(json_agg(json_build_object('reference', a.reference, 'programmeEn', g.name_en, 'programmeFr', g.name_fr, 'state', h.state) order by h.suggested_on desc), '[]')
        from handovers h join a on a.id = h.action_id join programmes g on g.id = h.programme_id where h.state not in ('declined', 'dropped')) as handovers,
      (select coalesce(json_agg(s.step order by s.step->>'on', s.step->>'reference'), '[]') from (select step from steps order by step->>'on' limit ${MOST_STEPS}) s) as next,
      (select json_build_object('changedOn', f.changed_on, 'textEn', f.text_en, 'textFr', f.text_fr) from frame_changes f where f.country = ${iso3} order by f.changed_on desc limit 1) as "frameChange"`));
  return { country: iso3, ...row! };
}

const VISITS = (today: PartialDate) => sql`select json_build_object('kind', 'visit', 'on', v.starts_on, 'until', v.ends_on, 'reference', a.reference, 'titleEn', v.title_en, 'titleFr', v.title_fr, 'place', v.place,
  'experts', (select count(*)::int from deployments d where d.activity_id = v.id)) as step
  from activities v join a on a.id = v.action_id where v.state in ('planned', 'confirmed') and v.starts_on is not null and coalesce(v.ends_on, v.starts_on) >= ${today}`;
const CHECK_INS = (today: PartialDate) => sql`select json_build_object('kind', 'check_in', 'on', k.due_on, 'reference', a.reference, 'months', k.months)
  from check_ins k join a on a.id = k.action_id where k.state in ('scheduled', 'asked') and k.due_on >= ${today}`;
const ADVICE = (today: PartialDate) => sql`select json_build_object('kind', 'advice', 'on', r.due_on, 'reference', a.reference, 'number', r.number, 'addresseeName', r.addressee_name, 'addresseeNameFr', case when n.name_en = r.addressee_name then n.name_fr end)
  from recommendations r join a on a.id = r.action_id left join organisations n on n.id = r.addressee_id where r.state in (${literals(RECOMMENDATION_OPEN)}) and r.due_on >= ${today}`;
